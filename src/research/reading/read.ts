import type { Reading, SourceDocument, Span, Table } from '../../kernel/records.ts';
import { metricById } from '../vocabulary/metrics.ts';
import { findClaims } from './claims/findClaims.ts';
import { withDaysFirst } from './document/dayFirst.ts';
import { describeDocument } from './document/document.ts';
import { findSections } from './document/headings.ts';
import { describeInfo } from './document/info.ts';
import { accountFor } from './facts/account.ts';
import { decideBottomLine, decideByRepetition, decideDepreciation, decideCompared, decidePeriods, decidePlainNames, decideVintages, withBaseCase } from './facts/decide.ts';
import { decideNoteMarks } from './facts/noteMarks.ts';
import { growsInConstantCurrency, inConstantCurrency } from './facts/constantCurrency.ts';
import { finish, type Draft } from './facts/proto.ts';
import { nameDollars } from './figures/dollar.ts';
import { nameNational } from './figures/nationalCurrency.ts';
import { turnsOf, usesBlankGroups, usesDecimalComma } from './figures/decimalMark.ts';
import { scanFigures } from './figures/scan.ts';
import { raiseMarks } from './glue/raiseMarks.ts';
import { inPlace, unglue } from './glue/unglue.ts';
import { layOut } from './layout/blocks.ts';
import type { Grid } from './layout/grid.ts';
import { splitLines } from './layout/lines.ts';
import type { Atoms } from './layout/pieces.ts';
import { gridOf, markdownTables } from './layout/statedTables.ts';
import { seekIn, seekNoMore } from './matching/sought.ts';
import { forget } from './memo.ts';
import { scanPeriods } from './periods/scan.ts';
import { rewrap, unwrap } from './periods/wraps.ts';
import { readProse } from './prose/readProse.ts';
import { quoteLine } from './prose/quoteLine.ts';
import { companySections, sectionAt } from './prose/topic.ts';
import { judgeGrid } from './tables/judge.ts';
import { readGrid, type GridReading, type ProseCell } from './tables/readGrid.ts';

/** Reads one document: every figure becomes a fact, a mark or is listed as unread with its reason. */
export function read(source: SourceDocument): Reading {
  const marked = raiseMarks(source.text);
  const unglued = unglue({ ...source, text: marked }) ?? (marked === source.text ? null : { source: { ...source, text: marked }, added: [] });
  const whole = unglued?.source ?? source;
  try {
    seekIn(whole.text);
    const reading = readWhole({ ...whole, text: withoutStrayGlyphs(whole.text) });
    return unglued === null ? reading : inPlace(reading, source, unglued.added);
  } finally {
    forget();
    seekNoMore();
  }
}

function readWhole(source: SourceDocument): Reading {
  const { text } = source;
  const flat = unwrap(text);
  const periods = withDaysFirst(text, rewrap(scanPeriods(flat.text, text), flat.cuts));
  const taken: number[] = [];
  for (const p of periods) taken.push(p.start, p.end);
  const decimalComma = usesDecimalComma(text);
  const figures = scanFigures(text, { taken, decimalComma, turns: turnsOf(text, decimalComma), spaceGroups: decimalComma && usesBlankGroups(text) });
  nameDollars(text, figures);
  nameNational(text, figures);
  const atoms: Atoms = { figures, periods };
  const document = describeDocument(source, figures, periods);

  const stated: readonly Table[] = source.tables.length > 0 ? source.tables : text.includes('|') ? markdownTables(text, splitLines(text)) : [];
  const spans: Span[] = stated.map((t) => ({ start: t.start, end: t.end })).sort((a, b) => a.start - b.start);
  const layout = layOut(text, atoms, spans, (grid) => judgeGrid(grid, text, atoms));
  const grids: Grid[] = [];
  let captions: Span[] = [];
  stated.forEach((table, index) => {
    const floor = stated[index - 1]?.end ?? 0;
    const above = captionsAbove(text, table, floor);
    // a table right below another goes on under its title
    if (above.length > 0 || stated[index - 1]?.columns !== table.columns) captions = above;
    const grid = gridOf(table, atoms, captions);
    if (grid !== null) grids.push(grid);
  });
  for (const grid of layout.grids) grids.push({ ...grid, id: `t${grids.length + 1}`, captions: grid.captions.length > 0 ? grid.captions : leadTo(text, grid.start) });

  const sections = companySections(text, document);
  const drafts: Draft[] = [];
  const cells: ProseCell[] = [];
  for (const grid of grids) {
    const read = inNotedCurrency(readGrid(grid, text, atoms, document), text, grid);
    const company = sectionAt(sections, grid.start);
    drafts.push(...(company === null ? read.drafts : read.drafts.map((d) => ({ ...d, company: d.company ?? company }))));
    cells.push(...read.prose);
  }
  const quoted = quoteLine(text, figures, document);
  const starts = new Set(quoted.map((d) => d.figure.start));
  if (quoted.length > 0) {
    drafts.splice(0, drafts.length, ...drafts.filter((d) => !starts.has(d.figure.start)), ...quoted);
  }
  const inTables = new Set([...drafts.map((d) => d.figure), ...figures.filter((f) => starts.has(f.start))]);
  drafts.push(...readProse(text, layout.paragraphs, cells, atoms, document, sections, inTables));
  const facts = finish(
    text,
    withBaseCase(
      decideCompared(
        decidePeriods(decidePlainNames(decideVintages(decideByRepetition(decideBottomLine(text, decideDepreciation(text, decideNoteMarks(text, drafts)))))), document.company),
      ),
    ),
    document,
  );
  const { unread, marks } = accountFor(text, figures, periods, facts);
  return {
    name: source.name,
    hash: source.hash,
    format: source.format,
    info: describeInfo(source, document, facts),
    facts,
    unread,
    marks,
    claims: findClaims(text, layout.paragraphs, stated, facts, document),
    sections: source.sections.length > 0 ? source.sections : source.format === 'pdf' ? [] : findSections(text),
    tables: stated,
    problems: source.problems,
  };
}

/** Changes of a table whose note says so are without the effect of exchange rates. */
function inNotedCurrency(read: GridReading, text: string, grid: Grid): GridReading {
  if (!growsInConstantCurrency.test(`${grid.captions.map((c) => text.slice(c.start, c.end)).join('\n')}\n${text.slice(grid.end, grid.end + noteLength)}`)) return read;
  const isGrowth = (d: Draft): boolean => d.measure.startsWith('growth') && (metricById.get(d.metric)?.kinds[0] ?? 'money') === 'money';
  return { ...read, drafts: read.drafts.map((d) => (isGrowth(d) ? { ...d, metric: inConstantCurrency(d.metric) } : d)) };
}

const noteLength = 120;

/** Short lines right above a table and below the one before it, up to five, that speak of it; of a long paragraph its end does. */
function captionsAbove(text: string, table: Table, floor: number): Span[] {
  const spans: Span[] = [];
  let end = table.start;
  for (let n = 0; n < 9 && end > floor && spans.length < 5; n++) {
    const lineEnd = end - 1;
    const lineStart = text.lastIndexOf('\n', lineEnd - 1) + 1;
    // the last row of the table before
    if (lineStart < floor) break;
    const line = text.slice(lineStart, lineEnd);
    if (line.trim() !== '') {
      if (line.length > 160 && spans.length === 0) spans.push(endOfParagraph(line, lineStart));
      if (line.length > 160 || (spans.length > 1 && /[.;]$/.test(line.trim()) && line.length > 60)) break;
      spans.unshift({ start: lineStart, end: lineEnd });
      // what stands over a heading speaks of something else
      if (/^\s*#{1,6} /.test(line)) break;
    }
    end = lineStart;
  }
  return spans;
}

/** The end of the paragraph right above a table, where it leads to it or gives its unit: `… (dollars in millions):`. */
function leadTo(text: string, start: number): Span[] {
  const end = text.slice(0, start).trimEnd().length;
  const from = text.lastIndexOf('\n', end - 1) + 1;
  const line = text.slice(from, end);
  const lead = endOfParagraph(line, from);
  return text.slice(end, start).split('\n').length <= 3 &&
    /:$|\bin (?:[A-Z]{0,3}[$€£¥₩₹] ?|[A-Z]{3} |Rmb ?)?(?:thousands?|millions?|billions?|mn|bn|m)\b/i.test(text.slice(lead.start, lead.end))
    ? [lead]
    : [];
}

/** The last sentence of a paragraph, with the one before it where both are short: `… Dollars in millions.` */
function endOfParagraph(line: string, at: number): Span {
  const starts = [...line.matchAll(/[.!?:] +(?=\p{Lu})/gu)].map((m) => m.index + m[0].length);
  const from = starts.slice(-2).find((start) => line.length - start <= 160) ?? starts.at(-1) ?? Math.max(0, line.length - 160);
  return { start: at + from, end: at + line.length };
}

/**
 * Blanks out bullets of a font that the text has lost, left as a letter at the end of many lines: `content per l`.
 *
 * Every offset stays what it was.
 */
function withoutStrayGlyphs(text: string): string {
  const found = text.match(/ [lqnu]$/gm);
  const plain = found === null || found.length < 4 ? text : text.replace(/ [lqnu]$/gm, '  ');
  // the same at the start of three lines or more: `n DRAM brought in`
  const leading = plain.match(leadingGlyph);
  return leading === null || leading.length < 3 ? plain : plain.replace(leadingGlyph, '•');
}

const leadingGlyph = /(?<=^[ \t]{0,4})[lnqu](?= {1,3}\p{Lu}\p{L})/gmu;
