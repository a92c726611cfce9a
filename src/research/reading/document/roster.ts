/** Houses that a table or list of a news text names, each with its rating: nobody there signs. */
import { houseHeads } from '../../vocabulary/headWords.ts';

const advice =
  '(?:strong buy|buy|sell|hold|neutral|overweight|underweight|equal[- ]?weight|outperform|underperform|(?:sector|market|peer) (?:perform|outperform|underperform)|accumulate|reduce|add)';
/** What it did, in a cell of its own, before the rating or in place of one. */
const done = '(?:(?:upgrade|downgrade|maintain|reiterate|initiate|reaffirm|resume)[sd]?)';
const gap = '(?:[ \\t]*\\n\\s*|\\t[ \\t]*| {2,}| ?\\| ?)';
const named = new RegExp(
  `(?:^[ \\t|*•-]{0,4}|\\t| {2}|\\| ?)(\\p{Lu}[^\\n\\t|]{1,40}?)${gap}(?:${done}${gap}${advice}|${advice}|${done})[ \\t]*(?:\\([^()\\n]{2,30}\\)[ \\t]*)?(?=\\n|\\t| {2,}| ?\\||$)`,
  'gimu',
);
const name = /^\p{Lu}[\p{L}&.'’-]*(?: (?:&|and|of|de|\p{Lu}[\p{L}&.'’-]*)){0,5}$/u;
const headWord =
  /\b(?:rating|recommendation|target|broker|firm|house|stance|view|action|analyst|new|old|previous|current|prior|price|company|date|ticker|consensus|total|average|mean|median)\b/i;
const rated = new RegExp(`^${advice}$`, 'i');

/** A cell that heads a column of houses. */
const headed = new RegExp(`(?:^|\\t|\\| ?| {2})[ \\t*]*(?:${houseHeads.join('|')})[ \\t*]*(?:$|\\t|\\|| {2})`, 'imu');

/** Whether a column of the text is headed as one of houses. */
export const listsHouses = (text: string): boolean => headed.test(text);

/** Their names as printed; none where fewer than three stand in it. */
export function rosterOf(text: string): readonly string[] {
  const found = new Set<string>();
  for (const m of text.matchAll(named)) {
    const house = m[1]!.trim();
    if (name.test(house) && !headWord.test(house) && !rated.test(house)) found.add(house);
  }
  return found.size >= 3 ? [...found] : [];
}
