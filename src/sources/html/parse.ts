/**
 * Reads markup in one pass into lines and tables. No tree is built, so depth costs no stack.
 */
import { Parser } from 'htmlparser2';
import { raise } from '../grid/figures.ts';
import type { Block, RawCell, RawTable } from './blocks.ts';
import { settleTable } from './grid.ts';
import type { HeadFindings } from './meta.ts';

/** Deeper pages are refused: no page made by a person or a program for people nests so far. */
const DEPTH_MAX = 2000;
/** Characters given to the parser at a time, so that a refusal comes early. */
const CHUNK_LENGTH = 65_536;
const SPAN_MAX = 1000;

const skipped = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'nav',
  'select',
  'button',
  'iframe',
  'object',
  'audio',
  'video',
  'canvas',
  'ix:header',
  'head',
  'textarea',
  'datalist',
  'dialog',
]);
const blocks = new Set(
  'address article aside blockquote body center details dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main ol p pre section summary ul table caption tr td th text document'.split(
    ' ',
  ),
);
/** Blocks whose lines follow one another without a break between. */
const closeBlocks = new Set(['li', 'dt', 'dd', 'pre', 'tr', 'td', 'th']);

/** Lines of a filing's envelope: `<TYPE>EX-99.1` up to the next tag. */
const envelope = new Set(['type', 'sequence', 'filename', 'description']);

interface Frame {
  readonly name: string;
  readonly skip: boolean;
  readonly superscript: boolean;
  readonly table: OpenTable | null;
  readonly cell: RawCell | null;
}

interface OpenTable {
  readonly raw: RawTable;
  readonly outside: Block[];
  row: RawCell[] | null;
  cell: RawCell | null;
}

const number = (text: string | undefined, max: number): number => Math.min(max, Math.max(1, Number.parseInt(text ?? '1', 10) || 1));
const isHidden = (a: Readonly<Record<string, string>>): boolean => a['hidden'] !== undefined || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(a['style'] ?? '');
const isRaised = (name: string, a: Readonly<Record<string, string>>): boolean =>
  name === 'sup' || /vertical-align\s*:\s*(?:super|text-top)|position\s*:\s*relative\s*;\s*top\s*:\s*-\d/i.test(a['style'] ?? '');

export class PageReader {
  readonly head: HeadFindings = { title: '', metas: new Map(), jsonLd: [], time: null };
  readonly blocks: Block[] = [];
  tooDeep = false;
  #frames: Frame[] = [];
  #tables: OpenTable[] = [];
  #into: Block[] = this.blocks;
  #line = '';
  #space = false;
  #level = 0;
  #skipDepth = 0;
  #preDepth = 0;
  #raised: string | null = null;
  #caption: string | null = null;
  /** Text of title or JSON-LD is being collected. */
  #collecting: 'title' | 'jsonLd' | null = null;
  #collected = '';
  #inEnvelope = false;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#frames.length >= DEPTH_MAX) this.tooDeep = true;
    this.#inEnvelope = envelope.has(name);
    if (name === 'br') {
      if (this.#skipDepth === 0) this.#endLine(true);
      return;
    }
    this.#noteHead(name, attributes);
    const skip = skipped.has(name) || isHidden(attributes) || attributes['role'] === 'navigation';
    let table: OpenTable | null = null;
    let cell: RawCell | null = null;
    if (skip) this.#skipDepth++;
    else if (this.#skipDepth === 0) {
      if (blocks.has(name)) this.#startBlock(name);
      if (name === 'table') table = this.#startTable();
      if (name === 'tr') this.#startRow();
      if (name === 'td' || name === 'th') cell = this.#startCell(name, attributes);
      if (name === 'caption') this.#caption = '';
      if (name === 'pre') this.#preDepth++;
    }
    const superscript = this.#skipDepth === 0 && this.#raised === null && !blocks.has(name) && isRaised(name, attributes);
    if (superscript) this.#raised = '';
    this.#frames.push({ name, skip, superscript, table, cell });
  }

  close(name: string): void {
    if (name === 'br') return;
    const frame = this.#frames.pop();
    if (frame === undefined) return;
    this.#endCollecting(name);
    if (frame.skip) {
      this.#skipDepth--;
      return;
    }
    if (this.#skipDepth > 0) return;
    if (frame.superscript) this.#endRaised();
    if (name === 'caption') this.#endCaption();
    else if (blocks.has(name)) this.#endLine(closeBlocks.has(name));
    if (/^h[1-6]$/.test(name)) this.#level = 0;
    if (name === 'pre') this.#preDepth--;
    if (frame.cell !== null) this.#endCell(frame.cell);
    if (frame.table !== null) this.#endTable(frame.table);
  }

  text(data: string): void {
    if (this.#collecting !== null) this.#collected += data;
    if (this.#skipDepth > 0 || this.#inEnvelope) return;
    if (this.#raised !== null) this.#raised += data;
    else if (this.#caption !== null) this.#caption += data;
    else if (this.#preDepth > 0) this.#preformatted(data);
    else this.#append(data);
  }

  end(): void {
    while (this.#frames.length > 0) this.close(this.#frames.at(-1)?.name ?? '');
    this.#endLine(false);
    for (let table = this.#tables.at(-1); table !== undefined; table = this.#tables.at(-1)) this.#endTable(table);
  }

  #noteHead(name: string, a: Readonly<Record<string, string>>): void {
    if (name === 'meta') {
      const key = (a['name'] ?? a['property'] ?? a['itemprop'] ?? '').toLowerCase();
      if (key !== '' && a['content'] !== undefined && !this.head.metas.has(key)) this.head.metas.set(key, a['content']);
    }
    if (name === 'time' && this.head.time === null) this.head.time = a['datetime'] ?? null;
    if (name === 'title' && this.head.title === '') [this.#collecting, this.#collected] = ['title', ''];
    if (name === 'script' && /ld\+json/i.test(a['type'] ?? '')) [this.#collecting, this.#collected] = ['jsonLd', ''];
  }

  #endCollecting(name: string): void {
    if (this.#collecting === 'title' && name === 'title') {
      this.head.title = this.#collected;
      this.#collecting = null;
    } else if (this.#collecting === 'jsonLd' && name === 'script') {
      this.head.jsonLd.push(this.#collected);
      this.#collecting = null;
    }
  }

  #append(data: string): void {
    for (const part of data.split(/([ \t\r\n\f\u00a0]+)/)) {
      if (part === '') continue;
      if (/^[ \t\r\n\f\u00a0]/.test(part)) {
        this.#space = this.#line !== '';
        continue;
      }
      this.#line += this.#space ? ` ${part}` : part;
      this.#space = false;
    }
  }

  #preformatted(data: string): void {
    const lines = data.split(/\r\n|\r|\n/);
    lines.forEach((line, i) => {
      this.#line += line;
      if (i < lines.length - 1) this.#endLine(true, true);
    });
  }

  #startBlock(name: string): void {
    if (this.#raised !== null) this.#endRaised();
    this.#endLine(closeBlocks.has(name));
    const level = /^h([1-6])$/.exec(name)?.[1];
    if (level !== undefined) this.#level = Number(level);
  }

  #endRaised(): void {
    const mark = this.#raised ?? '';
    this.#raised = null;
    if (mark.trim() === '') return;
    this.#space = false;
    const written = raise(mark);
    this.#line += this.#line === '' ? written.trimStart() : written;
    this.#space = /\s$/.test(mark);
  }

  #endLine(close: boolean, keepEmpty = false): void {
    const text = this.#preDepth > 0 ? this.#line.trimEnd() : this.#line;
    this.#line = '';
    this.#space = false;
    if (text !== '' || (keepEmpty && this.#into.length > 0)) this.#into.push({ kind: 'line', text, level: this.#level, close });
  }

  #endCaption(): void {
    const table = this.#tables.at(-1);
    const text = (this.#caption ?? '').replace(/\s+/g, ' ').trim();
    this.#caption = null;
    if (table !== undefined && text !== '') table.raw.caption = text;
  }

  #startTable(): OpenTable {
    const table: OpenTable = { raw: { caption: null, rows: [] }, outside: this.#into, row: null, cell: null };
    this.#tables.push(table);
    return table;
  }

  #startRow(): void {
    const table = this.#tables.at(-1);
    if (table === undefined) return;
    if (table.cell !== null) this.#endCell(table.cell);
    table.row = [];
    table.raw.rows.push(table.row);
  }

  #startCell(name: string, a: Readonly<Record<string, string>>): RawCell | null {
    const table = this.#tables.at(-1);
    if (table === undefined) return null;
    if (table.cell !== null) this.#endCell(table.cell);
    if (table.row === null) this.#startRow();
    const cell: RawCell = { blocks: [], columnSpan: number(a['colspan'], SPAN_MAX), rowSpan: number(a['rowspan'], SPAN_MAX), heading: name === 'th' };
    table.row?.push(cell);
    table.cell = cell;
    this.#into = cell.blocks;
    return cell;
  }

  /** A cell that was already left, because its end tag was missing, is not ended twice. */
  #endCell(cell: RawCell): void {
    const table = this.#tables.at(-1);
    if (table === undefined || table.cell !== cell) return;
    this.#endLine(true);
    table.cell = null;
    this.#into = table.outside;
  }

  #endTable(table: OpenTable): void {
    if (!this.#tables.includes(table)) return;
    for (let last = this.#tables.pop(); last !== undefined; last = this.#tables.pop()) {
      this.#into = last.outside;
      for (const block of settleTable(last.raw)) this.#into.push(block);
      if (last === table) break;
    }
  }
}

/** Parses a whole page. `tooDeep` on the reader tells that parsing was given up. */
export function parsePage(markup: string): PageReader {
  const reader = new PageReader();
  const parser = new Parser({
    onopentag: (name, attributes) => reader.open(name, attributes),
    onclosetag: (name) => reader.close(name),
    ontext: (data) => reader.text(data),
  });
  for (let at = 0; at < markup.length && !reader.tooDeep; at += CHUNK_LENGTH) parser.write(markup.slice(at, at + CHUNK_LENGTH));
  if (!reader.tooDeep) {
    parser.end();
    reader.end();
  }
  return reader;
}
