/** How a text marks decimals and parts thousands; a text in two languages does both ways. */

/** `2 345,6 millions`: one such number tells how its text writes all of them. */
const blankGroupsAndComma = /(?<![\p{L}\d.,])\d{1,3}(?: \d{3})+,\d{1,2}(?!\d)/u;

/** Thousands parted by blanks: often `84 683`, or once with decimals. */
export const usesBlankGroups = (text: string): boolean => {
  const sample = text.slice(0, 60_000);
  return blankGroupsAndComma.test(sample) || (sample.match(/(?<![\d.,])\d{1,3} \d{3}(?![\d.,])/g) ?? []).length >= 4;
};

/** A text with more decimal commas than decimal points. */
export function usesDecimalComma(text: string): boolean {
  const sample = text.length > 60_000 ? text.slice(0, 60_000) : text;
  const commas = (sample.match(/\d,\d{1,2}(?!\d)/g) ?? []).length;
  const points = (sample.match(/\d\.\d{1,2}(?![\d.])/g) ?? []).length;
  return commas > 2 * points && (commas > 2 || blankGroupsAndComma.test(sample));
}

/** Paragraphs, at blank lines, that mark decimals the other way than the text does as a whole. */
export function turnsOf(text: string, whole: boolean): { at: number; decimalComma: boolean }[] {
  const turns: { at: number; decimalComma: boolean }[] = [];
  let now = whole;
  let start = 0;
  for (const paragraph of text.split(/(?<=\n[ \t]*\n)/)) {
    const own = paragraph.length < paragraphMin ? now : (markOf(paragraph) ?? whole);
    if (own !== now) turns.push({ at: start, decimalComma: own });
    now = own;
    start += paragraph.length;
  }
  return turns;
}

const paragraphMin = 80;

/** Null where the paragraph does not tell. */
function markOf(paragraph: string): boolean | null {
  const commas = (paragraph.match(/\d,\d{1,2}(?!\d)/g) ?? []).length;
  const points = (paragraph.match(/\d\.\d{1,2}(?![\d.])/g) ?? []).length;
  return commas > 2 && points === 0 ? true : points > 2 && commas === 0 ? false : null;
}
