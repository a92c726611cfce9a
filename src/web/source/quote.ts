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

/** The words around a span, at most `reach` characters to each side and never beyond its paragraph. */
export function passage(text: string, start: number, end: number, reach = 150): Passage {
  const calm = (words: string): string => words.replace(/\s+/g, ' ');
  const [from, to] = [text.lastIndexOf('\n', start - 1) + 1, text.indexOf('\n', end)];
  const line = text.slice(from, to < 0 ? text.length : to);
  // A row of a table says all by itself; the rows around it say nothing of it.
  if (line.length <= 120 && (line.match(/\d[\d,.]*/g)?.length ?? 0) > 1 && /\p{L}{2}/u.test(line))
    return { before: calm(text.slice(from, start)).trimStart(), figure: calm(text.slice(start, end)), after: calm(text.slice(end, from + line.length)).trimEnd() };
  return {
    before: calm(cutStart(text.slice(Math.max(0, start - reach * 3), start), reach)).trimStart(),
    figure: calm(text.slice(start, end)),
    after: calm(cutEnd(text.slice(end, end + reach * 3), reach)).trimEnd(),
  };
}
