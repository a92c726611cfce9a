/** A passage around a figure, cut at words, with the figure's place in it. */
export interface Passage {
  readonly before: string;
  readonly figure: string;
  readonly after: string;
}

const breaks = /\n\s*\n/g;

function cutStart(text: string, reach: number): string {
  const paragraph = text.slice(Math.max(...[...text.matchAll(breaks)].map((m) => m.index + m[0].length), 0));
  if (paragraph.length <= reach) return paragraph;
  const tail = paragraph.slice(-reach);
  return `…${tail.slice(tail.search(/\s/) + 1)}`;
}

function cutEnd(text: string, reach: number): string {
  const end = text.search(/\n\s*\n/);
  const paragraph = end < 0 ? text : text.slice(0, end);
  if (paragraph.length <= reach) return paragraph;
  const head = paragraph.slice(0, reach);
  return `${head.slice(0, head.search(/\s\S*$/))}…`;
}

/** Whether a line is a row: words and several figures, or words and one figure among lines as short. */
function isRow(text: string, from: number, line: string): boolean {
  if (line.length > 120 || !/\p{L}{2}/u.test(line)) return false;
  if ((line.match(/\d[\d,.]*/g)?.length ?? 0) > 1 && !/\p{Ll} \p{Ll}+ \p{Ll}+ \p{Ll}/u.test(line)) return true;
  const before = text.slice(text.lastIndexOf('\n', from - 2) + 1, Math.max(0, from - 1));
  const next = text.indexOf('\n', from + line.length + 1);
  const after = text.slice(from + line.length + 1, next < 0 ? undefined : next);
  const goesOn = /^\p{Ll}/u.test(after.trim()) || /^\p{Ll}/u.test(line.trim());
  return !goesOn && [before, line, after].every((l) => l.trim().length <= 60) && before.trim() + after.trim() !== '';
}

/** The words around a span, at most `reach` characters to each side and never beyond its paragraph. */
export function passage(text: string, start: number, end: number, reach = 150): Passage {
  const calm = (words: string): string => words.replace(/\s+/g, ' ');
  const [from, to] = [text.lastIndexOf('\n', start - 1) + 1, text.indexOf('\n', end)];
  const line = text.slice(from, to < 0 ? text.length : to);
  // A row of a table says all by itself; the rows around it say nothing of it.
  if (isRow(text, from, line))
    return { before: calm(text.slice(from, start)).trimStart(), figure: calm(text.slice(start, end)), after: calm(text.slice(end, from + line.length)).trimEnd() };
  return {
    before: calm(cutStart(text.slice(Math.max(0, start - reach * 3), start), reach)).trimStart(),
    figure: calm(text.slice(start, end)),
    after: calm(cutEnd(text.slice(end, end + reach * 3), reach)).trimEnd(),
  };
}
