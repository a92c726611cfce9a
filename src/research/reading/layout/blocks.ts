/** Parts a text into tables and paragraphs. */
import type { Span } from '../../../kernel/records.ts';
import { tablesApart } from './apart.ts';
import { boxesApart } from './boxApart.ts';
import { GridBuilder } from './gridBuilder.ts';
import type { Grid } from './grid.ts';
import { joinParagraphs, type Paragraph, type ProsePiece } from './paragraphs.ts';
import { chunksOf, isEmpty, splitLines, type Line } from './lines.ts';
import { isHeadOver, isQualifier, isValue, lineNamesOf } from './columnWords.ts';
import { continueTables, joinTables } from './continued.ts';
import { parseLine, type ParsedLine } from './parseLine.ts';
import type { Atoms } from './pieces.ts';
import { stackedTables } from './stacked.ts';
import { rulerOf } from './ruler.ts';
import { capitalHeads, isCalendarDay, stackedWords } from './wordHeads.ts';
import { sideBySides } from './sideBySide.ts';
import { isTornCaption, tornTables, type Judge } from './torn.ts';

export interface Layout {
  readonly grids: readonly Grid[];
  readonly paragraphs: readonly Paragraph[];
  readonly lines: readonly Line[];
}

/** Spans already taken by tables that the format itself states are left out. */
export function layOut(text: string, atoms: Atoms, taken: readonly Span[], judge: Judge): Layout {
  const lines = splitLines(text);
  const grids: Grid[] = [];
  const prose: ProsePiece[] = [];
  const proseBeside: ProsePiece[] = [];
  const state = new Assembler(text, grids, prose);
  const boxes = sideBySides(text, lines, atoms);
  const beside = new Assembler(text, grids, proseBeside);
  const parsed = lines.map((line) => parseLine(text, line, atoms));
  const stacked = taken.length > 0 ? [] : stackedTables(text, parsed, judge);
  const torn = taken.length > 0 ? [] : tornTables(text, parsed, stacked, judge);
  const owners = new Map<number, Grid>();
  for (const table of torn) for (let i = table.fromLine; i <= table.toLine; i++) owners.set(i, table.grid);
  if (taken.length === 0) for (const table of tablesApart(text, parsed, (i) => owners.has(i), judge)) for (const i of table.lines) owners.set(i, table.grid);
  if (taken.length === 0) for (const box of boxesApart(text, parsed, (i) => owners.has(i))) for (const i of box.lines) owners.set(i, box.grid);
  const placed = new Set<Grid>();
  let t = 0;
  for (const line of lines) {
    const owner = owners.get(line.index);
    if (owner !== undefined) {
      if (placed.has(owner)) continue;
      state.flush();
      grids.push(owner);
      placed.add(owner);
      continue;
    }
    while (t < taken.length && taken[t]!.end <= line.start) t++;
    if (t < taken.length && taken[t]!.start < line.end && taken[t]!.start <= line.from) {
      state.flush();
      continue;
    }
    if (isEmpty(line)) {
      state.blank();
      beside.blank();
      continue;
    }
    const box = boxes.find((b) => line.index >= b.fromLine && line.index <= b.toLine);
    const chunks = box === undefined ? [] : chunksOf(text, line.from, line.to, 2);
    const ruler = box === undefined ? null : rulerOf(text, line);
    const first = box === undefined ? -1 : chunks.findIndex((c) => ruler!(c.start) >= box.column - 1);
    if (box === undefined) beside.flush();
    if (first >= 0) {
      beside.take(parseLine(text, line, atoms, chunks[first]!.start, line.to));
      if (first > 0) state.take(parseLine(text, line, atoms, line.from, chunks[first - 1]!.end));
    } else state.take(parsed[line.index]!, parsed[line.index + 1]);
  }
  state.flush();
  beside.flush();
  // a paragraph goes on past what stands beside it
  const narrow = (line: Line): number => boxes.find((b) => line.index >= b.fromLine && line.index <= b.toLine)?.column ?? Infinity;
  const paragraphs = [...joinParagraphs(text, prose, narrow), ...joinParagraphs(text, proseBeside, narrow)].sort((a, b) => a.segments[0]!.start - b.segments[0]!.start);
  return { grids: continueTables(joinTables(grids, text), text), paragraphs, lines };
}

class Assembler {
  private builder: GridBuilder | null = null;
  /** Short lines that may turn out to be captions or labels. */
  private waiting: ParsedLine[] = [];
  private blanks = 0;
  /** The last line of prose. */
  private proseAt = -2;
  /** Captions of tables that were torn from them, in order. */
  private captionQueue: Span[] = [];
  private readonly text: string;
  private readonly grids: Grid[];
  private readonly prose: ProsePiece[];

  constructor(text: string, grids: Grid[], prose: ProsePiece[]) {
    this.text = text;
    this.grids = grids;
    this.prose = prose;
  }

  blank(): void {
    this.blanks++;
  }

  take(parsed: ParsedLine, next?: ParsedLine): void {
    const blanksBefore = this.blanks;
    this.blanks = 0;
    switch (parsed.kind) {
      case 'blank':
        return;
      case 'head':
        this.takeHead(parsed);
        return;
      case 'row':
        this.takeRowHeads(parsed, next);
        this.builder!.addRow(this.unwrapped(parsed));
        return;
      case 'pairs':
        this.takePairs(parsed);
        return;
      case 'values':
        this.takeValues(parsed);
        return;
      case 'text':
        this.takeText(parsed, blanksBefore, next);
    }
  }

  /** A row without a head of its own may have one of words above it; three names of lines close the table before. */
  private takeRowHeads(parsed: ParsedLine, next: ParsedLine | undefined): void {
    const fresh = this.builder === null || (this.builder.rows.length > 1 && parsed.cells.length > 1);
    const heads = fresh && next?.kind === 'row' && next.spaced && next.cells.length <= parsed.cells.length ? this.headsOfWords(parsed) : [];
    if (heads.length > 0 && this.builder !== null) this.closeForHeads();
    const names = heads.length === 0 && (this.builder === null || parsed.cells.length > 2) ? this.namesAbove(parsed.cells.length, true) : null;
    if (names !== null) {
      heads.push(names);
      this.closeForHeads();
    }
    if (this.builder === null) {
      if (heads.length === 0 && next?.kind === 'row') heads.push(...this.wordHeads(parsed, next));
      this.openBuilder().head.push(...heads);
      return;
    }
    // `FQ1-26A` over `Consensus` over `Var. (%)`: words go on a column of heads
    const { head, rows } = this.builder;
    const missing = parsed.cells.length - head.length;
    if (rows.length === 0 && missing > 0 && head.every((h) => h.cells.length === 1 && h.lead !== true) && this.waiting.length === missing)
      head.push(...this.takeStacked(parsed.line.index, missing));
    this.claimWaiting();
  }

  /** Words that head a table end the one before; what waits stands over the new one. */
  private closeForHeads(): void {
    const waiting = this.waiting;
    this.waiting = [];
    this.closeBuilder();
    this.waiting = waiting;
  }

  /** Heads of words alone over a row and the one after it: one a line, or each begun by a capital. */
  private wordHeads(parsed: ParsedLine, next: ParsedLine): ParsedLine[] {
    if (next.cells.length !== parsed.cells.length || parsed.cells.length < 2) return [];
    const last = this.waiting.at(-1);
    const line = last === undefined || last.line.index !== parsed.line.index - 1 ? null : capitalHeads(this.text, last, parsed.cells.length);
    if (line === null)
      return stackedWords(this.text, this.waiting, parsed.line.index, parsed.cells.length).length === parsed.cells.length
        ? this.takeStacked(parsed.line.index, parsed.cells.length)
        : [];
    this.waiting.pop();
    return [line];
  }

  private takeStacked(below: number, most: number): ParsedLine[] {
    const heads = stackedWords(this.text, this.waiting, below, most);
    this.waiting.splice(this.waiting.length - heads.length);
    return heads;
  }

  private takeHead(parsed: ParsedLine): void {
    const builder = this.builder;
    if (builder !== null && isCalendarDay(this.text, this.waiting.at(-1), parsed)) return;
    if (builder !== null && builder.rows.length === 0 && this.waiting.length === 0) {
      builder.head.push(parsed);
      builder.end = parsed.to;
      return;
    }
    const inherited = builder !== null && this.waiting.length === 0 ? builder.captions : [];
    this.closeBuilder();
    const stacked = parsed.cells.length === 1 && parsed.lead !== true ? this.takeStacked(parsed.line.index, stackMax) : [];
    const over = this.headAbove(parsed) ?? this.namesAbove(parsed.cells.length, false);
    const fresh = this.openBuilder();
    if (fresh.captions.length === 0) fresh.captions.push(...inherited);
    if (over !== null) fresh.head.push(over);
    fresh.head.push(...stacked);
    fresh.head.push(parsed);
    fresh.end = parsed.to;
  }

  /** A label that began on the line above: `Income before provision for` over `income taxes   26,072`. */
  private unwrapped(parsed: ParsedLine): ParsedLine {
    const above = this.builder!.pending.at(-1);
    if (above === undefined || parsed.label === null) return parsed;
    const words = this.text.slice(above.start, above.end);
    if (this.text.slice(above.end, parsed.label.start).split('\n').length !== 2 || /[:.]$/.test(words)) return parsed;
    const below = this.text.slice(parsed.label.start, parsed.label.end);
    // `Gross margin` over `(%) 56.8 52.0`
    if (!openEnd.test(words) && !/^\p{Ll}/u.test(below) && !/^\([^()]{1,12}\)$/.test(below)) return parsed;
    this.builder!.pending.pop();
    return { ...parsed, label: { start: above.start, end: parsed.label.end } };
  }

  /** Short words set apart right over a head are heads of several columns each: `Revenue      Adj. EBITDA      Margin`. */
  private headAbove(head: ParsedLine): ParsedLine | null {
    const last = this.waiting[this.waiting.length - 1];
    if (last === undefined || last.line.index !== head.line.index - 1 || head.cells.length < 2) return null;
    const chunks = chunksOf(this.text, last.from, last.to, 2);
    const qualifies = (c: Span): boolean => isQualifier(this.text.slice(c.start, c.end));
    const below = [...(head.before ?? []).filter(qualifies), ...head.cells];
    const first = below[0]!.start - head.line.start;
    const over = chunks.filter((c) => c.end - last.line.start > first - 8);
    // over units and years alone stand the heads' own words
    const most = below.length + (below.every(qualifies) ? 1 : -1);
    if (over.length < 2 || over.length > most || chunks.length - over.length > 1) return null;
    if (over.some((c) => c.end - c.start > 28 || /[.;:!?]$/.test(this.text.slice(c.start, c.end).replace(/\p{L}{2,5}\.$/u, '')))) return null;
    this.waiting.pop();
    const label = chunks.length > over.length ? { start: chunks[0]!.start, end: chunks[0]!.end } : null;
    return { ...last, kind: 'head', label, cells: over.map((c) => ({ start: c.start, end: c.end })), spaced: true };
  }

  /** Lines right above the first row with as many words set apart as the row has cells: `Alpha     Beta     Gamma`. */
  private headsOfWords(row: ParsedLine): ParsedLine[] {
    const heads: ParsedLine[] = [];
    if (!row.spaced || row.cells.length < 2) return heads;
    // some cells may hold words: `Acme   ACM   Buy   158.40   190`
    const inRow = chunksOf(this.text, row.line.from, row.line.to, 2).length;
    let below = row.line.index;
    while (heads.length < 3) {
      const line = this.waiting[this.waiting.length - 1];
      if (line === undefined || below - line.line.index > (heads.length === 0 ? 2 : 1)) break;
      const chunks = chunksOf(this.text, line.from, line.to, 2);
      // an empty first cell stands over the labels, and the last column of a row may be empty
      const tabbed = this.text[line.line.start] === '\t' && chunks.length >= row.cells.length;
      const over = !tabbed && (chunks.length === row.cells.length + 1 || chunks.length === inRow) ? chunks.slice(-row.cells.length) : chunks;
      if (
        (!tabbed && over.length !== row.cells.length) ||
        over.some((c) => c.end - c.start > 30 || isValue(this.text.slice(c.start, c.end)) || /[.;:!?]$/.test(this.text.slice(c.start, c.end)))
      )
        break;
      const label = over.length < chunks.length ? { start: chunks[0]!.start, end: chunks[0]!.end } : null;
      heads.unshift({ ...line, kind: 'head', label, cells: over, before: [], spaced: true });
      below = line.line.index;
      this.waiting.pop();
    }
    return heads;
  }

  /** Names of lines right above, parted by single blanks, for so many columns; a name may go on in small letters below. */
  private namesAbove(columns: number, each: boolean): ParsedLine | null {
    const last = this.waiting[this.waiting.length - 1];
    const goesOn = last !== undefined && /^\p{Ll}/u.test(this.text.slice(last.from, last.to)) && this.waiting.length > 1;
    const line = goesOn ? this.waiting[this.waiting.length - 2]! : last;
    const names = line === undefined ? null : lineNamesOf(this.text, line.from, line.to);
    if (line === undefined || names === null || (each ? names.length !== columns : columns % names.length !== 0)) return null;
    this.waiting.splice(goesOn ? -2 : -1);
    return { ...line, kind: 'head', label: null, cells: names, before: [], spaced: false };
  }

  private takePairs(parsed: ParsedLine): void {
    if (this.builder !== null && this.builder.columnCount > 1) this.closeBuilder();
    if (this.builder === null) this.openBuilder();
    else this.claimWaiting();
    for (const pair of parsed.pairs) this.builder!.addPair(parsed, pair);
  }

  private takeValues(parsed: ParsedLine): void {
    const builder = this.builder;
    if (builder !== null) {
      this.claimWaiting();
      if (builder.addValues(parsed)) return;
    } else if (this.waiting.length > 0) {
      const label = this.waiting.pop()!;
      const opened = this.openBuilder();
      opened.pending.push({ start: label.from, end: label.to });
      opened.addValues(parsed);
      return;
    }
    this.pushProse(parsed);
  }

  private takeText(parsed: ParsedLine, blanksBefore: number, next: ParsedLine | undefined): void {
    // a numbered title begins anew
    if (this.builder !== null && numberedTitle.test(this.text.slice(parsed.from, parsed.to))) this.closeBuilder();
    if (blanksBefore === 0 && this.builder?.rows.length === 0 && this.waiting.length === 0 && this.builder.head.at(-1)?.line.index === parsed.line.index - 1) {
      const units = chunksOf(this.text, parsed.from, parsed.to, 2);
      if (units.every((c) => /^\([^()]{1,16}\)$/.test(this.text.slice(c.start, c.end)))) {
        this.builder.head.push({ ...parsed, kind: 'head', label: null, cells: units.map((c) => ({ start: c.start, end: c.end })), spaced: true });
        return;
      }
    }
    // among labels with their values under them a long line is a long label
    const open = parsed.words <= 18 && !/[.;:!?。]$/.test(this.text.slice(parsed.from, parsed.to));
    const label =
      open &&
      ((next?.kind === 'values' && this.builder?.isStacked === true) ||
        (blanksBefore === 0 && this.goesOnIn(parsed, next)) ||
        (blanksBefore > 0 && next?.kind === 'head' && next.cells.length > 2 && next.line.index === parsed.line.index + 1));
    if ((parsed.prose || parsed.words > 10) && !label && !isHeadOver(this.text, parsed, next) && lineNamesOf(this.text, parsed.from, parsed.to) === null) {
      this.closeBuilder();
      this.flushWaiting();
      this.pushProse(parsed, blanksBefore > 0);
      this.proseAt = parsed.line.index;
      return;
    }
    // the last words of a paragraph are no caption
    if (blanksBefore === 0 && parsed.line.index === this.proseAt + 1 && /[.。]$/.test(this.text.slice(parsed.from, parsed.to))) {
      this.pushProse(parsed);
      return;
    }
    this.waiting.push(parsed);
    if (this.waiting.length > 40) {
      const first = this.waiting.shift()!;
      this.pushProse(first);
    }
  }

  /** `Time deposits held at banks with original` right below a row and right above `maturity over three months 612,000`. */
  private goesOnIn(line: ParsedLine, next: ParsedLine | undefined): boolean {
    if (next?.kind !== 'row' || next.label === null || next.cells.length < 2 || next.cells.length !== this.builder?.rows.at(-1)?.cells.length) return false;
    return this.waiting.length === 0 && next.line.index === line.line.index + 1 && /^\p{Ll}/u.test(this.text.slice(next.label.start, next.label.end)) && !line.spaced;
  }

  /** Short lines between two rows of a table are its sub-headers. */
  private claimWaiting(): void {
    const builder = this.builder!;
    if (this.waiting.length > 6) {
      const kept = this.waiting.splice(-1);
      this.flushWaiting();
      this.waiting = kept;
    }
    for (const line of this.waiting) builder.pending.push({ start: line.from, end: line.to });
    this.waiting = [];
  }

  private openBuilder(): GridBuilder {
    const builder = new GridBuilder(this.text);
    const captions: ParsedLine[] = [];
    if (this.waiting.some((line) => isTornCaption(this.text, line))) this.queueCaptions();
    else while (this.waiting.length > 0 && captions.length < 3) captions.unshift(this.waiting.pop()!);
    this.flushWaiting();
    for (const caption of captions) {
      builder.captions.push({ start: caption.from, end: caption.to });
      this.pushProse(caption);
    }
    const torn = this.captionQueue.shift();
    if (torn !== undefined) builder.captions.push(torn);
    this.builder = builder;
    return builder;
  }

  private queueCaptions(): void {
    // a new batch of torn captions takes the place of what is left of the one before
    if (this.waiting.some((line) => isTornCaption(this.text, line))) this.captionQueue = [];
    for (const line of this.waiting) if (isTornCaption(this.text, line)) this.captionQueue.push({ start: line.from, end: line.to });
  }

  private closeBuilder(): void {
    const builder = this.builder;
    this.builder = null;
    if (builder === null) return;
    const grid = builder.build(`t${this.grids.length + 1}`);
    if (grid !== null) this.grids.push(grid);
    else for (const head of builder.head) this.pushProse(head);
    for (const label of builder.pending)
      this.prose.push({ segments: [label], line: { index: 0, start: label.start, end: label.end, from: label.start, to: label.end }, blankBefore: true });
  }

  private flushWaiting(): void {
    if (this.waiting.some((line) => isTornCaption(this.text, line))) this.queueCaptions();
    for (const line of this.waiting) this.pushProse(line, true);
    this.waiting = [];
  }

  private pushProse(parsed: ParsedLine, blankBefore = false): void {
    this.prose.push({ segments: [{ start: parsed.from, end: parsed.to }], line: parsed.line, blankBefore });
  }

  flush(): void {
    this.closeBuilder();
    this.flushWaiting();
  }
}

/** Heads of words over the first that is a period, one a line. */
const stackMax = 6;

/** `Figure 4: Where EBITDA comes from`. */
const numberedTitle = /^(?:figure|fig\.|exhibit|table|chart|图表?|圖表?|表)\s*\d{1,2}\s*[:.：|–-]/i;

/** Words after which a label goes on. */
const openEnd = /(?:[,&/-]|\b(?:and|or|of|for|to|in|on|by|per|from|with|before|after|the|a|less|plus|than|compute|computing|excluding|including))$/i;
