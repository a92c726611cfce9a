/** Houses that a table or list of a news text names, each with its rating: nobody there signs. */
const advice =
  '(?:strong buy|buy|sell|hold|neutral|overweight|underweight|equal[- ]?weight|outperform|underperform|(?:sector|market|peer) (?:perform|outperform|underperform)|accumulate|reduce|add)';
const named = new RegExp(
  `^[ \\t|*•-]{0,4}(\\p{Lu}[^\\n\\t|]{1,40}?)(?:[ \\t]*\\n\\s*|\\t[ \\t]*| {2,}| ?\\| ?)${advice}[ \\t]*(?:\\([^()\\n]{2,30}\\)[ \\t]*)?(?=\\n|\\t| {2,}| ?\\||$)`,
  'gimu',
);
const name = /^\p{Lu}[\p{L}&.'’-]*(?: (?:&|and|of|de|\p{Lu}[\p{L}&.'’-]*)){0,5}$/u;
const headWord =
  /\b(?:rating|recommendation|target|broker|firm|house|stance|view|action|analyst|new|old|previous|current|prior|price|company|date|ticker|consensus|total|average|mean|median)\b/i;
const rated = new RegExp(`^${advice}$`, 'i');

/** Their names as printed; none where fewer than three stand in it. */
export function rosterOf(text: string): readonly string[] {
  const found = new Set<string>();
  for (const m of text.matchAll(named)) {
    const house = m[1]!.trim();
    if (name.test(house) && !headWord.test(house) && !rated.test(house)) found.add(house);
  }
  return found.size >= 3 ? [...found] : [];
}
