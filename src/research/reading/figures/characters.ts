/** Classes of UTF-16 code units that the scanner tells apart. */
export const isDigit = (c: number): boolean => c >= 48 && c <= 57;
export const isLetter = (c: number): boolean => (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 0xc0 && c < 0x250);
export const isUpper = (c: number): boolean => c >= 65 && c <= 90;
export const isHan = (c: number): boolean => (c >= 0x3400 && c <= 0x9fff) || (c >= 0xac00 && c <= 0xd7af);
export const isSpace = (c: number): boolean => c === 32 || c === 9 || c === 0xa0 || c === 0x2009 || c === 0x202f || c === 0x3000;
export const isBreak = (c: number): boolean => c === 10 || c === 13;
/** Hyphens and dashes, and the triangle of Japanese and Korean statements. */
export const isMinus = (c: number): boolean => c === 45 || c === 0x25b3 || c === 0x2212 || c === 0x2013 || c === 0xfe63 || c === 0xff0d;
export const isCurrencySign = (c: number): boolean =>
  c === 36 || c === 0x20ac || c === 0xa3 || c === 0xa5 || c === 0xffe5 || c === 0x20b9 || c === 0x20a9 || c === 0x20bd || c === 0x20ba;
export const isApprox = (c: number): boolean => c === 126 || c === 0x2248 || c === 0x223c || c === 0xff5e || c === 0x2243;

/** Characters that nobody sees and that can stand within a number: zero-width, direction-changing, soft hyphen, selectors, tags, escape. */
export const isUnseen = (code: number): boolean =>
  code > 0x7f
    ? code === 0x00ad ||
      code === 0x034f ||
      code === 0x061c ||
      code === 0x180e ||
      (code >= 0x200b && code <= 0x200f) ||
      (code >= 0x202a && code <= 0x202e) ||
      (code >= 0x2060 && code <= 0x206f) ||
      code === 0x3164 ||
      (code >= 0xfe00 && code <= 0xfe0f) ||
      code === 0xfeff ||
      code === 0xdb40
    : code === 27;
