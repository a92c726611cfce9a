/** Tells what a line is: head of a table, row, values alone, pairs, or text. */
import { bulletGlyphs } from './bullets.ts';
import type { Span } from '../../../kernel/records.ts';
import { headsFromRight, isColumnWord, unitsOf } from './columnWords.ts';
import { currencyOf, measureUnit, scaleOf } from '../figures/lexicon.ts';
import { codeChunk, partCode, withoutCode } from './codeColumn.ts';
import { keyDataPairs } from './keyData.ts';
import { piecesOf, type Atoms, type Piece } from './pieces.ts';
import { chunksOf, type Chunk, type Line } from './lines.ts';
import { looksLikeProse, numberOfTitle, wordCount } from './proseLike.ts';

export type LineKind = 'blank' | 'head' | 'row' | 'values' | 'pairs' | 'text';

export interface Pair {
  readonly label: Span;
  readonly cells: readonly Span[];
}

export interface ParsedLine {
  readonly line: Line;
  readonly from: number;
  readonly to: number;
  readonly kind: LineKind;
  readonly label: Span | null;
  /** Value cells from left to right. */
  readonly cells: readonly Span[];
  readonly pairs: readonly Pair[];
  readonly words: number;
  /** Cells stand apart by tabs or several blanks, so that their place on the line means something. */
  readonly spaced: boolean;
  readonly prose: boolean;
  /** A head that names a length alone and stands over all columns: `Quarter Ended`. */
  readonly lead?: boolean;
  /** Runs of words in the label of a head: some may stand over columns. */
  readonly before?: readonly Span[];
}

const bullet = new RegExp(`^(?:[${bulletGlyphs}]|\\d{1,2}[.)]|\\([a-z0-9]{1,3}\\)|[a-z]\\)|n|o) `);

const skipMark = /^(?:[↓↑▲▼*†‡§/|]+|→|\([a-z]\)|\(\d\)|[¹²³⁴⁵]+|(?:US|HK|NT|[ARCS])?\$|[€£¥])$/;
/** A sign of currency that stands apart from its figure: `$   669,402`. */
const loneSign = /^(?:(?:US|HK|NT|[ARCS])?\$|[€£¥])$/;

export function parseLine(text: string, line: Line, atoms: Atoms, from = line.from, to = line.to): ParsedLine {
  if (from >= to) return { line, from, to, pairs: [], kind: 'blank', label: null, cells: [], words: 0, spaced: false, prose: false };
  const raw = text.slice(from, to);
  const chunks = chunksOf(text, from, to, 2);
  const code = codeChunk(text, chunks);
  const printed = piecesOf(text, from, to, atoms);
  const pieces = code === null ? printed : withoutCode(printed, code);
  const words = wordCount(raw);

  const pairs = keyDataPairs(text, pieces) ?? colonPairs(text, pieces, to);
  if (pairs !== null) return { line, from, to, pairs, kind: 'pairs', label: null, cells: [], words, spaced: true, prose: false };

  let k = pieces.length;
  while (k > 0) {
    const piece = pieces[k - 1]!;
    if (piece.kind === 'word') {
      if (skipMark.test(text.slice(piece.start, piece.end)) && k < pieces.length) {
        k--;
        continue;
      }
      if (k === pieces.length && skipMark.test(text.slice(piece.start, piece.end)) && pieces.length > 1) {
        k--;
        continue;
      }
      break;
    }
    if (piece.stop && k < pieces.length) break;
    // `Price (11-Dec-25)   USD20.10`, `Net debt, Dec-25E   (125)`: the date belongs to the label
    if (
      piece.kind === 'period' &&
      k < pieces.length &&
      pieces[k - 2]?.kind === 'word' &&
      (text[piece.start - 1] === '(' ||
        // `maturity over three months   612,000`
        (piece.period?.kind === 'horizon' && pieces[k]?.kind === 'figure' && /\b(?:over|under|within|than|beyond) $/.test(text.slice(piece.start - 8, piece.start))) ||
        /\p{L},$/u.test(text.slice(pieces[k - 2]!.start, pieces[k - 2]!.end)))
    )
      break;
    if (piece.stop && text[piece.end] !== ':') break;
    k--;
  }
  // between tabs the first cell with words is the label, whatever it ends with: `P/E 2026E<tab>14.1x`
  const tab = raw.indexOf('\t');
  if (tab > 0 && pieces[0]!.kind === 'word' && pieces.slice(k).some((p) => p.kind === 'figure')) while (k < pieces.length && pieces[k]!.end <= from + tab) k++;
  // `December 31, 2025   217,486   2.8`, `As of March 31, 2025   326,154`: the day is what the row is of
  const day = pieces[k];
  if (
    day?.kind === 'period' &&
    (day.period?.kind === 'date' || day.period?.kind === 'ended') &&
    pieces[k + 1]?.kind === 'figure' &&
    (k === 0 || /^(?:\([^()]+\) ?)?(?:(?:as )?(?:of|at)|(?:FY|years?|months?) (?:ended|ending|to))$/i.test(text.slice(from, pieces[k - 1]!.end)))
  )
    k++;
  // marks that stand before the first value belong to the label
  while (k < pieces.length && pieces[k]!.kind === 'word') k++;
  // `FY24A   1,234   1,300`: a period before figures is their label
  const leads = k === 0 && pieces[0]!.kind === 'period' && pieces.length > 1 && pieces.slice(1).every((p) => p.kind !== 'period') && pieces.some((p) => p.kind === 'figure');
  if (leads) k = 1;
  const trailing = pieces.slice(k).filter((p) => p.kind !== 'word');
  let named = k;
  while (named > 0 && loneSign.test(text.slice(pieces[named - 1]!.start, pieces[named - 1]!.end))) named--;
  const labelEnd = named > 0 ? pieces[named - 1]!.end : from;
  const labelText = text.slice(from, labelEnd);
  const label: Span | null = named > 0 ? { start: from, end: labelEnd } : null;
  const spaced = isSpaced(text, trailing, labelEnd, label !== null, chunks);
  const cells = label === null && isRange(trailing, spaced) ? [{ start: from, end: trailing[2]!.end }] : mergeAlternatives(text, trailing);

  // heads: nothing but periods and column words after an optional caption
  // no table is that wide
  if (pieces.length > piecesMax) return { line, from, to, pairs: [], kind: 'text', label: null, cells: [], words, spaced: false, prose: true };
  // `September 30, 2025 (Unaudited)`: a remark on the column
  const remarked = pieces.length === 2 && pieces[0]!.kind === 'period' && /^\((?:unaudited|audited|restated|reviewed)\)$/i.test(text.slice(pieces[1]!.start, pieces[1]!.end));
  if (remarked) return { line, from, to, pairs: [], kind: 'head', label: null, cells: [{ start: pieces[0]!.start, end: pieces[0]!.end }], words, spaced: false, prose: false };
  const units = unitsOf(raw, from);
  if (units !== null)
    return { line, from, to, pairs: [], kind: 'head', label: null, cells: units, words, spaced: units.every((u, i) => i === 0 || u.start - units[i - 1]!.end > 1), prose: false };
  const head = headCells(text, pieces, chunks, raw, line.start);
  // `Exhibit 1:   Acme: 4Q25 results` is a title
  const isTitle = head !== null && head.cells.length === 1 && numberOfTitle.test(raw);
  if (head !== null && !isTitle)
    return {
      line,
      from,
      to,
      pairs: [],
      kind: 'head',
      label: head.label,
      cells: head.cells,
      words,
      spaced: head.spaced,
      prose: false,
      before: head.label === null ? [] : chunksOf(text, head.label.start, head.label.end, 2),
      lead: periodLead.test(raw) && !pieces.some((p) => p.period !== null && p.period.start >= from && p.period.end <= to),
    };

  const figures = trailing.filter((p) => p.kind === 'figure').length;
  const absents = trailing.filter((p) => p.kind === 'absent').length;
  const labelWords = wordCount(labelText);
  if (label === null && figures + absents > 0 && trailing.length > 0) return { line, from, to, pairs: [], kind: 'values', label: null, cells, words, spaced, prose: false };
  const lettered = /\p{L}|^\s*\(%\)/u.test(labelText);
  if (label !== null && lettered && figures + absents >= 1 && labelWords <= 14 && !/[.;!?]$/.test(labelText.trim().replace(cutAtEnd, ''))) {
    const tabular = (cells.length >= 2 && !(absents === trailing.length && absents < 2)) || spaced;
    const sentence =
      (tabular && spaced && cells.length >= 2 ? /[a-z)](?:[.;] \p{Lu}|; \p{L})|\p{Ll}{6,}\. \p{L}/u : /[a-z)][.;:] \p{L}/u).test(labelText.replace(cutWithin, '')) ||
      (!spaced && pieces.slice(0, k).some((p) => p.kind === 'figure' && p.figure!.kind !== 'bare'));
    // `Shares O/S (mn) 273.0`: a unit in brackets parts label and value
    const unitEnds = cells.length === 1 && labelWords <= 6 && endsInUnit(labelText);
    if ((tabular || unitEnds) && !sentence && !(looksLikeProse(labelText) && !spaced) && !bulletProse(labelText)) {
      const named = code === null ? null : partCode(text, label, code);
      if (named !== null) return { line, from, to, pairs: [], kind: 'row', label: named.label, cells: [named.code, ...cells], words, spaced, prose: false };
      if (figures > 0 || absents >= 2 || spaced) return { line, from, to, pairs: [], kind: 'row', label, cells, words, spaced, prose: false };
    }
  }
  return { line, from, to, pairs: [], kind: 'text', label: null, cells: [], words, spaced: chunks.length > 1, prose: looksLikeProse(raw) };
}

/** `Three Months Ended`, `13 Weeks Ended`, `Year ended`: a head that names a length; `As of January 31,` names a day. */
const periodLead =
  /^(?:for the )?(?:three|six|nine|twelve|thirteen|twenty-six|thirty-nine|fifty-two|\d{1,2})?[- ]?(?:fiscal )?(?:months?|weeks?|quarters?|half|half[- ]year|years?)[- ](?:period )?(?:to$|(?:ended|ending))(?: \p{Lu}\p{L}+\.?(?: \d{1,2},?)?)?$|^as (?:of|at) \p{Lu}\p{L}+\.? \d{1,2},?$/iu;

/** Words that a label cuts short; the point behind them ends no sentence. */
const cutShort =
  'inc|exp|dep|adj|incl|excl|no|est|div|min|pref|amort|avg|govt|fin|op|oper|prov|equip|dev|mkt|int|liab|invest|acc|chg|wtd|extraord|cons|depr|amor|vs|net|prev|fwd|hist|outst|ord|yr|qtr|vol|cap';
const cutAtEnd = new RegExp(`(?:\\b(?:${cutShort})\\.)+$|(?<!\\p{L})(?:\\p{Lu}\\.){2,}$`, 'iu');
const cutWithin = new RegExp(`\\b(?:${cutShort})\\. |^(?:less|add|plus|deduct|of which|including|excluding): `, 'gi');

/** Words and figures of a line beyond which it is no row of a table. */
const piecesMax = 400;

const bulletProse = (label: string): boolean => bullet.test(label) && wordCount(label) > 6;

/** `42.88 - 44.61` alone on its line. */
const isRange = (trailing: readonly Piece[], spaced: boolean): boolean =>
  trailing.length === 3 &&
  !spaced &&
  trailing[1]!.kind === 'absent' &&
  trailing[0]!.kind === 'figure' &&
  trailing[2]!.kind === 'figure' &&
  trailing[0]!.figure!.low < trailing[2]!.figure!.low;

/** `HK$194.2bn / $24.8bn`, `$42 → $48` is one cell with two figures. */
function mergeAlternatives(text: string, trailing: readonly Piece[]): Span[] {
  const cells: Span[] = [];
  for (const piece of trailing) {
    const last = cells[cells.length - 1];
    if (last !== undefined && /^\s*[/|→]\s*$/.test(text.slice(last.end, piece.start))) cells[cells.length - 1] = { start: last.start, end: piece.end };
    else cells.push({ start: piece.start, end: piece.end });
  }
  return cells;
}

function isSpaced(text: string, trailing: readonly Piece[], labelEnd: number, hasLabel: boolean, chunks: readonly Chunk[]): boolean {
  if (trailing.length === 0) return false;
  const gaps: string[] = [];
  for (let i = 0; i < trailing.length; i++) {
    const before = i === 0 ? labelEnd : trailing[i - 1]!.end;
    if (i === 0 && !hasLabel) continue;
    gaps.push(text.slice(before, trailing[i]!.start));
  }
  if (gaps.length === 0) return chunks.length > 1;
  const wide = gaps.filter((gap) => /\t|\s{2,}|\|/.test(gap)).length;
  return wide === gaps.length || (wide > 0 && wide >= gaps.length - 1);
}

function headCells(
  text: string,
  pieces: readonly Piece[],
  chunks: readonly Chunk[],
  raw: string,
  lineStart: number,
): { label: Span | null; cells: Span[]; spaced: boolean } | null {
  const periods = pieces.filter((p) => p.kind === 'period');
  if (periodLead.test(raw) && wordCount(raw) <= 6) return { label: null, cells: [{ start: chunks[0]!.start, end: chunks[chunks.length - 1]!.end }], spaced: true };
  if (periods.length === 0 && !chunks.some((c) => isColumnWord(text.slice(c.start, c.end)) || periodLead.test(text.slice(c.start, c.end)))) return null;
  // `截至12月   2025A   2026E`: a number in the words over the labels
  const over = periods.filter((p) => p.start >= chunks[0]!.end).length;
  if (pieces.some((p) => p.kind === 'figure' && (over < 2 || p.start >= chunks[0]!.end))) return null;
  // a full stop ends a sentence, unless it ends a head: `New   Old   % chg   Cons.`
  const lastChunk = chunks.at(-1)!;
  if (/[.;!?]$/.test(raw) && wordCount(raw) > 6 && !(chunks.length > 2 && isColumnWord(text.slice(lastChunk.start, lastChunk.end)))) return null;
  // by chunks, where the line is spaced
  if (chunks.length >= 2) {
    const isHead = (c: Chunk): boolean => {
      if (periodLead.test(text.slice(c.start, c.end))) return true;
      const inside = pieces.filter((p) => p.start < c.end && p.end > c.start);
      if (inside.every((p) => p.kind === 'period' || p.kind === 'absent')) return inside.some((p) => p.kind === 'period');
      if (isColumnWord(text.slice(c.start, c.end))) return true;
      // `Q1 26A` beside `Three months ended`: words around a period
      return inside.some((p) => p.kind === 'period') && wordCount(text.slice(c.start, c.end)) <= 4;
    };
    // beside two or more periods any short words are a column's head, in whatever language
    const firstPeriod = chunks.findIndex((c) => pieces.some((p) => p.kind === 'period' && p.start >= c.start && p.end <= c.end) && isHead(c));
    const beside = periods.length >= 2 && firstPeriod >= 0;
    const isShort = (c: Chunk, at: number): boolean => beside && at > firstPeriod && c.end - c.start <= 24 && wordCount(text.slice(c.start, c.end)) <= 3;
    let first = chunks.length;
    while (first > 0 && (isHead(chunks[first - 1]!) || isShort(chunks[first - 1]!, first - 1))) first--;
    // `Year to August (USDm)   FY24A   FY25A`: words over the labels, not a column
    if (first === 0 && chunks.length >= 3) {
      const lead = pieces.filter((p) => p.start < chunks[0]!.end);
      const others = chunks
        .slice(1)
        .every(
          (c) => pieces.filter((p) => p.start < c.end && p.end > c.start).every((p) => p.kind === 'period' || p.kind === 'absent') || isColumnWord(text.slice(c.start, c.end)),
        );
      if (
        others &&
        lead.some((p) => p.kind === 'word') &&
        !isColumnWord(text.slice(chunks[0]!.start, chunks[0]!.end)) &&
        !periodLead.test(text.slice(chunks[0]!.start, chunks[0]!.end))
      )
        first = 1;
    }
    // words alone, set apart: `Revenue     Var. %     EBITDA     Margin`
    if (periods.length === 0 && first >= 2 && first < chunks.length && chunks.every((c) => wordCount(text.slice(c.start, c.end)) <= 3))
      first = chunks[0]!.start - lineStart >= 10 ? 0 : 1;
    // an empty first cell stands over the labels: `<tab>Acme<tab>Beta<tab>Average`
    if (first < chunks.length && text[lineStart] === '\t' && chunks.every((c) => wordCount(text.slice(c.start, c.end)) <= 4)) first = 0;
    const head = chunks.slice(first);
    if (head.length >= 2 || (head.length === 1 && first >= 1 && wordCount(text.slice(chunks[0]!.start, chunks[first - 1]!.end)) <= 6)) {
      if (first <= 1 || wordCount(text.slice(chunks[0]!.start, chunks[first - 1]!.end)) <= 8) {
        const label = first === 0 ? null : { start: chunks[0]!.start, end: chunks[first - 1]!.end };
        return { label, cells: head.flatMap((c) => periodsApart(text, pieces, c)), spaced: true };
      }
    }
  }
  // by pieces, where single blanks part the cells
  const tail = headsFromRight(text, pieces);
  const k = tail[0]?.from ?? pieces.length;
  const tailPeriods = tail.filter((t) => t.period).length;
  const labelWords = k > 0 ? wordCount(text.slice(pieces[0]!.start, pieces[k - 1]!.end)) : 0;
  const label = k > 0 ? { start: pieces[0]!.start, end: pieces[k - 1]!.end } : null;
  const enough =
    tailPeriods >= 2
      ? labelWords <= 6
      : tailPeriods === 1
        ? tail.length >= 3 && labelWords <= 2
        : k === 0 && (tail.length >= 3 || (tail.length === 2 && tail.every((t) => isVintage(text.slice(t.start, t.end)))));
  const last = pieces[pieces.length - 1]!;
  if (enough && !(last.stop && !isColumnWord(text.slice(last.start, last.end)))) return { label, cells: tail.map((t) => ({ start: t.start, end: t.end })), spaced: false };
  if (tailPeriods === 1 && tail.length === 1 && k === 0) return { label: null, cells: [{ start: tail[0]!.start, end: tail[0]!.end }], spaced: false };
  return null;
}

/** `Shares O/S (mn)`, `Market cap (US$ bn)`. */
function endsInUnit(label: string): boolean {
  const inside = /[(（]([^()（）]{1,12})[)）]$/.exec(label)?.[1];
  return (
    inside !== undefined &&
    inside
      .replace(/([$€£¥₩₹])(?=\p{L})/gu, '$1 ')
      .split(/[\s/]+/)
      .every((w) => /^(?:%|x|pp|bps?|days)$/.test(w) || scaleOf(w) !== undefined || currencyOf(w) !== undefined || measureUnit(w) !== undefined)
  );
}

/** `Prev Cur`: two such words alone head two columns. */
const isVintage = (words: string): boolean => /^(?:new|old|prev(?:ious)?\.?|prior|cur(?:rent|r)?\.?|revised|former)$/i.test(words);

const unparted = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u;

/** `2025 2024` between wide gaps heads two columns. */
function periodsApart(text: string, pieces: readonly Piece[], chunk: Chunk): Span[] {
  const inside = pieces.filter((p) => p.start < chunk.end && p.end > chunk.start);
  // `12/26E new 12/26E old`: each with the word behind it
  const viewed = inside.length >= 4 && inside.length % 2 === 0 && inside.every((p, i) => (i % 2 === 0 ? p.kind === 'period' : isVintage(text.slice(p.start, p.end))));
  if (viewed) return inside.filter((_, i) => i % 2 === 0).map((p, i) => ({ start: p.start, end: inside[2 * i + 1]!.end }));
  // `2026年3月期 FY3/26`: one head in two languages
  if (inside.length === 2 && inside.filter((p) => unparted.test(text.slice(p.start, p.end))).length === 1 && chunk.end - inside[1]!.end < 2)
    return [{ start: chunk.start, end: chunk.end }];
  if (inside.length < 2 || inside.some((p) => p.kind !== 'period' || p.stop)) return [{ start: chunk.start, end: chunk.end }];
  return inside.map((p) => ({ start: p.start, end: p.end }));
}

/** Words that lead to an earlier value in brackets. */
const beforeWord = /^[([](?:prior|previously|previous|prev\.?|from|was|old|before|former):?$/i;

/** `Price: $13.03 Upside: 49.7%`: labels that end in a colon, each before its values. */
function colonPairs(text: string, pieces: readonly Piece[], to: number): Pair[] | null {
  const pairs: Pair[] = [];
  let labelFrom = -1;
  let labelTo = -1;
  let cells: Span[] = [];
  let open = false;
  for (const [index, piece] of pieces.entries()) {
    const endsWithColon = /^[:：]/.test(text.slice(piece.end - 1, piece.end)) || (piece.kind !== 'word' && /^\)?[:：]/.test(text.slice(piece.end, piece.end + 2)));
    // `Target: 46.00 (prior 48.00)`: the same label for what it was before
    if (open && cells.length > 0 && beforeWord.test(text.slice(piece.start, piece.end)) && pieces[index + 1]?.kind === 'figure') {
      pairs.push({ label: { start: labelFrom, end: labelTo }, cells });
      labelFrom = piece.start + (/^[([]/.test(text.slice(piece.start, piece.end)) ? 1 : 0);
      labelTo = piece.end;
      cells = [];
      continue;
    }
    if (piece.kind === 'word' || (!open && (piece.kind === 'period' || endsWithColon))) {
      if (open && cells.length > 0) {
        if (/^[/|]$/.test(text.slice(piece.start, piece.end))) continue;
        pairs.push({ label: { start: labelFrom, end: labelTo }, cells });
        cells = [];
        open = false;
        labelFrom = -1;
      }
      if (open && cells.length === 0) return null;
      if (labelFrom < 0) labelFrom = piece.start;
      labelTo = piece.end;
      if (endsWithColon) open = true;
      continue;
    }
    if (!open) return null;
    const last = cells[cells.length - 1];
    if (last !== undefined && /^\s*[/|]\s*$/.test(text.slice(last.end, piece.start))) cells[cells.length - 1] = { start: last.start, end: piece.end };
    else cells.push({ start: piece.start, end: piece.end });
    if (piece.stop && piece.end < to - 1 && !endsWithColon) return null;
  }
  if (open && cells.length > 0) pairs.push({ label: { start: labelFrom, end: labelTo }, cells });
  else if (labelFrom >= 0 || pairs.length === 0) return null;
  if (pairs.some((p) => wordCount(text.slice(p.label.start, p.label.end)) > 8)) return null;
  return pairs;
}
