import { type Result, failed, ok } from '../../kernel/problem.ts';
import type { Section, Table, TableCell } from '../../kernel/records.ts';
import type { Content } from '../content.ts';
import { TextWriter, captionFrom } from '../grid/writer.ts';
import { decode } from '../text/decode.ts';
import type { Block } from './blocks.ts';
import { metaOf } from './meta.ts';
import { parsePage } from './parse.ts';

/** Bytes at the front of a page in which its charset must be declared. */
const DECLARATION_BYTES = 2048;

function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARATION_BYTES));
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? /<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i.exec(head)?.[1];
}

/** Each heading's section ends where the next of its level or above begins. */
function closeSections(open: readonly { title: string; level: number; start: number }[], length: number): Section[] {
  return open.map((s, i) => ({ ...s, end: open.slice(i + 1).find((next) => next.level <= s.level)?.start ?? length }));
}

function write(blocks: readonly Block[]): Pick<Content, 'text' | 'tables' | 'sections'> {
  const writer = new TextWriter();
  const tables: Table[] = [];
  const headings: { title: string; level: number; start: number }[] = [];
  const recent: string[] = [];
  let close = false;
  for (const block of blocks) {
    if (block.kind === 'line') {
      if (!close || block.level > 0) writer.gap();
      const start = writer.line(block.text);
      if (block.level > 0 && block.text !== '') headings.push({ title: block.text, level: block.level, start });
      if (block.text !== '') recent.push(block.text);
      close = block.close;
      continue;
    }
    writer.gap();
    const { cells, start, end } = writer.table(block.rows, block.cells);
    tables.push({ id: `t${tables.length + 1}`, caption: block.caption ?? captionFrom(recent), rows: block.rows, columns: block.columns, cells: cells as TableCell[], start, end });
    recent.length = 0;
    close = false;
  }
  const text = writer.finish();
  return { text, tables, sections: closeSections(headings, text.length) };
}

/**
 * Reads a page: its visible text with blocks on lines, table rows as lines of tab-parted cells, and its tables.
 *
 * Errors: file.nested-too-deeply; file.empty where a page shows nothing.
 */
export function readHtml(name: string, bytes: Uint8Array): Result<Content> {
  const { text: markup, encoding, guessed } = decode(bytes, declaredCharset(bytes));
  const page = parsePage(markup);
  if (page.tooDeep) return failed({ code: 'file.nested-too-deeply', subject: name, severity: 'error' });
  const written = write(page.blocks);
  if (written.text.trim() === '') return failed({ code: 'file.empty', subject: name, severity: 'error' });
  return ok({
    format: 'html',
    ...written,
    pages: [],
    runs: [],
    meta: metaOf(page.head),
    problems: guessed ? [{ code: 'file.encoding-guessed', subject: name, severity: 'warning', detail: { encoding } }] : [],
  });
}
