/** Tells a sentence from a title or a row's label by its words. */

const unparted = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;

/** Words of two letters or more; where a script does not part them, two characters count as one. */
export function wordCount(text: string): number {
  const plain = plainWordCount(text);
  if (plain !== null) return plain;
  const characters = text.match(unparted)?.length ?? 0;
  if (characters === 0) return text.split(/\s+/).filter((w) => /[\p{L}]{2,}/u.test(w)).length;
  return (
    Math.round(characters / 2) +
    text
      .replace(unparted, ' ')
      .split(/\s+/)
      .filter((w) => /[\p{L}]{2,}/u.test(w)).length
  );
}

/** Neither letters nor blanks: dashes, quotation marks, points of a list; signs of currencies. */
const isPlainSign = (c: number): boolean => (c >= 0x2010 && c <= 0x2027) || (c >= 0x20a0 && c <= 0x20bf);

/** The same for a text of Latin letters and plain signs alone; null for any other. */
function plainWordCount(text: string): number | null {
  let count = 0;
  let letters = 0;
  let counted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    const isLetter = (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 0xc0 && c < 0x250 && c !== 0xd7 && c !== 0xf7);
    if (c > 127 && !isLetter && !isPlainSign(c)) return null;
    letters = isLetter ? letters + 1 : 0;
    if (c === 32 || (c >= 9 && c <= 13)) counted = false;
    else if (letters === 2 && !counted) {
      counted = true;
      count++;
    }
  }
  return count;
}

/** `Key figures (US$ mn, year to December)`: the title of a table. */
const titled = /\([^()]*(?:US\$|HK\$|\$|€|£|Rmb|RMB|USD|EUR|CNY|GBP|JPY|[A-Z]{3}|%|\b(?:[Mm]illions?|[Tt]housands?|[Bb]illions?|yen|euros?)\b)[^()]*\)\s*$/;

/** `3. Forecast for the fiscal year ending March 31, 2026 (revised today)`: a numbered title over what it dates. */
const dated = /^\(?\d{1,2}[.)] ?\p{Lu}[\p{L} ]{3,50} (?:for|of) (?:the )?(?:\p{L}+[ -]){0,2}(?:year|quarter|half|months)\b[^.;!?]*(?:\d|\))$/u;

/** `Exhibit 3. EPS, non-GAAP ($), fiscal year to August`. */
const numbered = /^(?:exhibit|figure|fig\.|table|chart)\s*\d{1,2}[a-z]?\s*[.:|–-]\s.*[^.;!?]$/i;

/** `Exhibit 1:`, `图表3`. */
export const numberOfTitle =
  /^(?:exhibit|figure|fig\.|table|chart|tabelle|abbildung|abb\.|tableau|graphique|tabella|tabla|cuadro|tabela|图表?|圖表?|表)\s*\d{1,2}[a-z]?\s*[.:：|–-]?\s/i;

/** A run of words that reads as a sentence or a piece of one. */
export function looksLikeProse(text: string): boolean {
  const words = wordCount(text);
  if (words <= 14 && (dated.test(text) || numbered.test(text))) return false;
  if (words <= 14 && titled.test(text)) return false;
  if (words >= 12) return true;
  if (words >= 6 && /[.;,]$/.test(text) && /[a-z]/.test(text)) return true;
  return words >= 7 && /\b(?:the|is|are|was|were|has|have|we|our|which|that|this|with|from|to|by|as|its|it)\b/.test(text);
}
