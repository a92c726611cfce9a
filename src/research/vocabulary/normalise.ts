/** A word of a label or sentence in the form the vocabulary is written in. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** Lower case, `&` as `and`, without apostrophes. */
  readonly norm: string;
}

const isLetter = (c: number): boolean => (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 0xc0 && c < 0x250 && c !== 0xd7 && c !== 0xf7);
const isDigit = (c: number): boolean => c >= 48 && c <= 57;
const isHan = (c: number): boolean => (c >= 0x3040 && c <= 0x9fff) || (c >= 0xac00 && c <= 0xd7af);

/** Articles and prepositions that lose their vowel before one: `l'utile`, `dell'esercizio`, `chiffre d'affaires`. */
const elided = new Set(['l', 'd', 'un', 'dell', 'all', 'nell', 'dall', 'sull', 'coll', 'quell', 'quest', 'qu', 'jusqu', 'lorsqu', 'puisqu', 's', 'n', 'c', 'j']);

/** Words between two offsets. A character of a script without spaces is a word of its own. */
export function wordsIn(text: string, start: number, end: number): Word[] {
  const words: Word[] = [];
  let i = start;
  while (i < end) {
    const c = text.charCodeAt(i);
    if (isHan(c)) {
      words.push({ start: i, end: i + 1, norm: text[i]! });
      i++;
      continue;
    }
    if (c === 38) {
      words.push({ start: i, end: i + 1, norm: 'and' });
      i++;
      continue;
    }
    if (!isLetter(c) && !isDigit(c)) {
      i++;
      continue;
    }
    const from = i;
    let quoted = false;
    let pointed = false;
    while (i < end) {
      const d = text.charCodeAt(i);
      if (isLetter(d) || isDigit(d)) i++;
      else if ((d === 39 || d === 0x2019) && isLetter(text.charCodeAt(i + 1)) && i + 1 < end) {
        if (elided.has(text.slice(from, i).toLowerCase())) break;
        quoted = true;
        i++;
      }
      // D.A., U.S.: points inside initials
      else if (d === 46 && i - from <= 3 && isLetter(text.charCodeAt(i + 1)) && (i - from === 1 || text.charCodeAt(i - 2) === 46) && i + 1 < end) {
        pointed = true;
        i++;
      } else break;
    }
    const raw = text.slice(from, i).toLowerCase();
    const norm = quoted ? raw.replace(/['’]s$/, '').replace(/['’]/g, '') : pointed ? raw.replace(/\./g, '') : raw;
    if (norm.length > 0) words.push({ start: from, end: i, norm });
  }
  return words;
}
