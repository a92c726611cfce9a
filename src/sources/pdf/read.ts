import { type Problem, type Result, failed, ok } from '../../kernel/problem.ts';
import type { SourceDocument } from '../../kernel/records.ts';
import type { Content } from '../content.ts';
import { isoDay } from '../html/meta.ts';
import { atomsOf } from './atoms.ts';
import { nextPage, withinBounds } from './bounds.ts';
import { type PDFDocumentProxy, openPdf } from './engine.ts';
import { PdfWriter } from './write.ts';

/** Bytes at the end in which the end mark of a whole file stands. */
const END_MARK_WITHIN_BYTES = 2048;
/** Part of the pages without text from which a file counts as partly scanned. */
const SCANNED_SHARE = 0.5;

const isCutOff = (bytes: Uint8Array): boolean => !new TextDecoder('latin1').decode(bytes.subarray(-END_MARK_WITHIN_BYTES)).includes('%%EOF');

/**
 * The bytes with an end put to them, where the break took the table of objects: pdf.js then finds objects by looking
 * through the file, but it must be told which is the root. Null where no root is left, or where all is encrypted.
 */
function withEnd(bytes: Uint8Array): Uint8Array | null {
  const text = new TextDecoder('latin1').decode(bytes);
  const root = /(\d{1,9}) (\d{1,5}) obj\s*<<[^<>]{0,2000}\/Type\s*\/Catalog\b/.exec(text);
  if (root === null || text.includes('/Encrypt')) return null;
  return Buffer.concat([bytes, Buffer.from(`\nendstream\nendobj\ntrailer\n<< /Root ${root[1]} ${root[2]} R >>\nstartxref\n0\n%%EOF\n`)]);
}

/** The first page numbers of a list, for a sentence. */
const numbersOf = (pages: readonly number[]): string => pages.slice(0, 20).join(', ') + (pages.length > 20 ? ' …' : '');

function errorName(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}

async function infoOf(pdf: PDFDocumentProxy): Promise<Readonly<Record<string, unknown>>> {
  try {
    return (await pdf.getMetadata()).info as Readonly<Record<string, unknown>>;
  } catch {
    // pdf.js throws errors of many kinds for a damaged dictionary: the file then says nothing of itself, its pages still do.
    return {};
  }
}

async function metaOf(pdf: PDFDocumentProxy): Promise<SourceDocument['meta']> {
  const info = await infoOf(pdf);
  const word = (key: string): string => (typeof info[key] === 'string' ? info[key].trim() : '');
  const [title, author, made] = [word('Title'), word('Author'), word('CreationDate')];
  const date = isoDay(made.replace(/^D:/, '').slice(0, 8));
  return { ...(title === '' ? {} : { title }), ...(author === '' ? {} : { authors: [author] }), ...(date === null ? {} : { date }) };
}

/** Reads the pages that can be read; the numbers of the others come back. */
async function readPages(pdf: PDFDocumentProxy, writer: PdfWriter): Promise<{ readonly broken: readonly number[]; readonly bare: readonly number[] }> {
  const broken: number[] = [];
  const bare: number[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    nextPage();
    try {
      const page = await pdf.getPage(number);
      const atoms = await atomsOf(page);
      if (atoms.atoms.length + atoms.turned.length === 0) bare.push(number);
      writer.page(number, atoms);
      page.cleanup();
    } catch (error) {
      // pdf.js reports a page it cannot make sense of by throwing; the other pages may still be whole.
      if (error instanceof RangeError && /allocation|array length/i.test(error.message)) throw error;
      broken.push(number);
    }
  }
  return { broken, bare };
}

/**
 * Reads the text layer of a PDF: lines, columns and tables rebuilt from the places of its letters.
 *
 * Errors:  file.encrypted, file.truncated, file.no-text-layer, file.bomb, file.unreadable.
 */
export const readPdf = (name: string, bytes: Uint8Array): Promise<Result<Content>> =>
  withinBounds(async (isPast) => {
    const read = await readNow(name, bytes);
    return isPast() ? failed({ code: 'file.bomb', subject: name, severity: 'error' }) : read;
  });

async function readNow(name: string, bytes: Uint8Array): Promise<Result<Content>> {
  const cutOff = isCutOff(bytes);
  const problem = (code: Problem['code'], severity: Problem['severity'], detail?: Problem['detail']): Problem => ({
    code,
    subject: name,
    severity,
    ...(detail === undefined ? {} : { detail }),
  });
  let opened: Awaited<ReturnType<typeof openPdf>>;
  try {
    opened = await openPdf((cutOff ? withEnd(bytes) : null) ?? bytes);
  } catch (error) {
    const kind = errorName(error);
    if (kind === 'PasswordException') return failed(problem('file.encrypted', 'error'));
    return failed(problem(cutOff ? 'file.truncated' : 'file.unreadable', 'error'));
  }
  try {
    const writer = new PdfWriter();
    const { broken, bare } = await readPages(opened.pdf, writer);
    const text = writer.finish();
    if (text.trim() === '') return failed(problem(broken.length > 0 || cutOff ? 'file.truncated' : 'file.no-text-layer', 'error'));
    const problems: Problem[] = [];
    if (cutOff || broken.length > 0) problems.push(problem('file.truncated', 'warning', { pages: numbersOf(broken) }));
    if (bare.length > SCANNED_SHARE * opened.pdf.numPages) problems.push(problem('file.no-text-layer', 'warning', { pages: numbersOf(bare) }));
    return ok({ format: 'pdf', text, tables: writer.tables, pages: writer.pages, runs: writer.runs, sections: [], meta: await metaOf(opened.pdf), problems });
  } finally {
    await opened.close();
  }
}
