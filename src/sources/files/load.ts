import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import path from 'node:path';
import { type ProblemCode, type Result, failed, ok } from '../../kernel/problem.ts';
import { visible } from '../../kernel/visible.ts';
import { tooLarge, tooLargeFor } from '../size.ts';

export interface LoadedFile {
  /** Without its folder and what cannot be seen. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Codes of the operating system and the problem that each is for a person. */
const problems: Readonly<Record<string, ProblemCode>> = {
  ENOENT: 'file.missing',
  ENOTDIR: 'file.missing',
  EACCES: 'file.unreadable',
  EPERM: 'file.unreadable',
  EISDIR: 'file.unreadable',
  ELOOP: 'file.unreadable',
  ENAMETOOLONG: 'file.missing',
  EIO: 'file.unreadable',
  ENXIO: 'file.unreadable',
  EBUSY: 'file.unreadable',
};

function whole(name: string, bytes: Uint8Array): Result<LoadedFile> {
  const large = tooLarge(name, bytes);
  return large === null ? ok({ name, bytes }) : failed(large);
}

async function readHandle(handle: FileHandle, name: string): Promise<Result<LoadedFile>> {
  const stat = await handle.stat();
  if (!stat.isFile()) return failed({ code: 'file.unreadable', subject: name, severity: 'error' });
  const large = tooLargeFor(name, stat.size);
  if (large !== null) return failed(large);
  if (stat.size === 0) return failed({ code: 'file.empty', subject: name, severity: 'error' });
  const buffer = await handle.readFile();
  return whole(name, new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength));
}

/** What is typed for standard input, and what it is called. */
const standardInput = '-';
const standardInputName = 'standard input';

async function readStandardInput(): Promise<Result<LoadedFile>> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    size += chunk.length;
    const large = tooLargeFor(standardInputName, size);
    if (large !== null) return failed(large);
  }
  if (size === 0) return failed({ code: 'file.empty', subject: standardInputName, severity: 'error' });
  return whole(standardInputName, new Uint8Array(Buffer.concat(chunks)));
}

/**
 * Reads a file's bytes; a dash is standard input.
 *
 * Errors: file.missing, file.unreadable (no permission, a folder, a device), file.empty, file.too-large.
 */
export async function loadFile(file: string): Promise<Result<LoadedFile>> {
  if (file === standardInput) return readStandardInput();
  const name = visible(path.basename(file));
  let handle: FileHandle | undefined;
  try {
    // O_NONBLOCK: opening a pipe must not wait for a writer.
    handle = await open(file, constants.O_RDONLY | constants.O_NONBLOCK);
    return await readHandle(handle, name);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? problems[String(error.code)] : undefined;
    if (code === undefined) throw error;
    return failed({ code, subject: name, severity: 'error' });
  } finally {
    await handle?.close();
  }
}
