/** Looks through a text once for what a reader must be warned of. */
export interface Inspection {
  /** Zero-width and direction-changing characters. */
  readonly hiddenCount: number;
  /** Digits of the longest run of digits and group separators. */
  readonly digitsMax: number;
  /** Control characters that no text file holds. */
  readonly controlCount: number;
}

/** Zero-width (200B–200D, 2060–2064, FEFF, soft hyphen) variation selectors, tags) and bidirectional (200E, 200F, 202A–202E, 2066–2069, 061C) controls. */
const isHidden = (code: number): boolean =>
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x206f) ||
  code === 0xfeff ||
  code === 0x00ad ||
  code === 0x061c ||
  code === 0x180e ||
  code === 0x034f ||
  code === 0x3164 ||
  (code >= 0xfe00 && code <= 0xfe0f) ||
  code === 0xdb40;

/** Tab, line feed, vertical tab, form feed, carriage return and escape do occur in text. */
const isControl = (code: number): boolean => (code < 32 && !(code >= 9 && code <= 13) && code !== 27) || code === 127;

export function inspect(text: string): Inspection {
  let hiddenCount = 0;
  let controlCount = 0;
  let digitsMax = 0;
  let digits = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) {
      if (++digits > digitsMax) digitsMax = digits;
      continue;
    }
    if (code === 44 && digits > 0) continue;
    digits = 0;
    if (code >= 32 && code < 127) continue;
    if (isHidden(code)) hiddenCount++;
    else if (isControl(code)) controlCount++;
  }
  return { hiddenCount, digitsMax, controlCount };
}
