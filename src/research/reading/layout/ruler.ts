/** How far right on the page the characters of a line stand. */
export type Ruler = (at: number) => number;

export const unruled: Ruler = (at) => at;

/** Where tabs part the cells of a line they count, and not the characters between them. */
const tabWidth = 200;

const isWide = (c: number): boolean =>
  (c >= 0x1100 && c <= 0x115f) || (c >= 0x2e80 && c <= 0xd7a3) || (c >= 0xf900 && c <= 0xfaff) || (c >= 0xfe30 && c <= 0xfe4f) || (c >= 0xff00 && c <= 0xff60);

/** Characters of Chinese, Japanese and Korean are two wide. */
export function rulerOf(text: string, line: { readonly start: number; readonly end: number }): Ruler {
  let plain = true;
  for (let i = line.start; i < line.end && plain; i++) {
    const c = text.charCodeAt(i);
    plain = c !== 9 && c < 0x1100;
  }
  if (plain) return (at) => at - line.start;
  return (at) => {
    let place = 0;
    for (let i = line.start; i < at; i++) {
      const c = text.charCodeAt(i);
      place = c === 9 ? (Math.floor(place / tabWidth) + 1) * tabWidth : place + (isWide(c) ? 2 : 1);
    }
    return place;
  };
}
