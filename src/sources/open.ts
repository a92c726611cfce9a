import { createHash } from 'node:crypto';
import { type Problem, type Result, failed, ok } from '../kernel/problem.ts';
import type { SourceDocument } from '../kernel/records.ts';
import type { Content } from './content.ts';
import { detect, promised } from './detect.ts';
import { tooLarge } from './size.ts';
import { inspect } from './text/inspect.ts';
import { readText } from './text/read.ts';

/** More digits than this in one number are absurd: no statement or market has them. */
const DIGITS_MAX = 60;

/** Heavy parsers are loaded when the first document needs them. */
async function readAs(kind: 'pdf' | 'html' | 'text', name: string, bytes: Uint8Array): Promise<Result<Content>> {
  if (kind === 'pdf') return (await import('./pdf/read.ts')).readPdf(name, bytes);
  if (kind === 'html') return (await import('./html/read.ts')).readHtml(name, bytes);
  return readText(name, bytes);
}

const names = { pdf: 'PDF', html: 'HTML', text: 'text', markdown: 'text' } as const;

function warnings(name: string, content: Content): readonly Problem[] {
  const found: Problem[] = [];
  const named = promised(name);
  if (named !== null && named !== names[content.format]) {
    found.push({ code: 'file.wrong-name', subject: name, severity: 'warning', detail: { named, found: names[content.format] } });
  }
  const { hiddenCount, digitsMax } = inspect(content.text);
  if (hiddenCount > 0) found.push({ code: 'file.hidden-characters', subject: name, severity: 'warning', detail: { count: hiddenCount } });
  if (digitsMax > DIGITS_MAX) found.push({ code: 'number.absurd', subject: name, severity: 'warning', detail: { digits: digitsMax } });
  return found;
}

/**
 * Reads one file's bytes in this thread, by what they hold.
 *
 * Shape:   `name` is the file name without its folder; it decides nothing but Markdown and HTML fragments.
 * Errors:  file.empty, file.too-large, file.binary, file.unsupported, file.encrypted, file.truncated,
 *          file.no-text-layer, file.bomb, file.nested-too-deeply.
 * Warnings stand in `problems` of the document.
 * A damaged PDF can leave rejected promises of pdf.js behind: a program that must live on opens PDF by `openBytes`,
 * which reads in a thread.
 */
export async function openSource(name: string, bytes: Uint8Array): Promise<Result<SourceDocument>> {
  if (bytes.length === 0) return failed({ code: 'file.empty', subject: name, severity: 'error' });
  const large = tooLarge(name, bytes);
  if (large !== null) return failed(large);
  const found = detect(name, bytes);
  if (found.kind === 'unsupported') return failed({ code: 'file.unsupported', subject: name, severity: 'error', detail: { format: found.format } });
  if (found.kind === 'binary') return failed({ code: 'file.binary', subject: name, severity: 'error' });
  // The hash comes first: a parser may take the bytes over.
  const hash = createHash('sha256').update(bytes).digest('hex');
  const content = await readAs(found.kind, name, bytes);
  if (!content.ok) return content;
  const value = content.value;
  return ok({ name, hash, ...value, problems: [...warnings(name, value), ...value.problems] });
}
