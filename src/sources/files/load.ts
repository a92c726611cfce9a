import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import path from 'node:path';
import { type ProblemCode, type Result, failed, ok } from '../../kernel/problem.ts';
import { FILE_BYTES_MAX } from '../content.ts';

export interface LoadedFile {
  /** Without its folder. */
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

async function readHandle(handle: FileHandle, name: string): Promise<Result<LoadedFile>> {
  const stat = await handle.stat();
  if (!stat.isFile()) return failed({ code: 'file.unreadable', subject: name, severity: 'error' });
  if (stat.size > FILE_BYTES_MAX) return failed({ code: 'file.too-large', subject: name, severity: 'error', detail: { limitMb: FILE_BYTES_MAX / 1024 / 1024 } });
  if (stat.size === 0) return failed({ code: 'file.empty', subject: name, severity: 'error' });
  const buffer = await handle.readFile();
  return ok({ name, bytes: new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength) });
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
    if (size > FILE_BYTES_MAX) return failed({ code: 'file.too-large', subject: standardInputName, severity: 'error', detail: { limitMb: FILE_BYTES_MAX / 1024 / 1024 } });
  }
  if (size === 0) return failed({ code: 'file.empty', subject: standardInputName, severity: 'error' });
  return ok({ name: standardInputName, bytes: new Uint8Array(Buffer.concat(chunks)) });
}

/**
 * Reads a file's bytes; a dash is standard input.
 *
 * Errors: file.missing, file.unreadable (no permission, a folder, a device), file.empty, file.too-large.
 */
export async function loadFile(file: string): Promise<Result<LoadedFile>> {
  if (file === standardInput) return readStandardInput();
  const name = path.basename(file);
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
