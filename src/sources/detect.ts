/**
 * The format of a file by what it holds, whatever its name says.
 */
import { decode } from './text/decode.ts';

export type Found =
  | { readonly kind: 'pdf' | 'html' | 'text' | 'binary' }
  /** Known and not read: `format` names it for people. */
  | { readonly kind: 'unsupported'; readonly format: string };

const unsupported = (format: string): Found => ({ kind: 'unsupported', format });

/** First bytes of formats that are known and not read. */
const signatures: readonly (readonly [bytes: readonly number[], format: string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'a zip archive'],
  [[0x50, 0x4b, 0x05, 0x06], 'an empty zip archive'],
  [[0x1f, 0x8b], 'a gzip archive'],
  [[0x42, 0x5a, 0x68], 'a bzip2 archive'],
  [[0xfd, 0x37, 0x7a, 0x58, 0x5a], 'an xz archive'],
  [[0x28, 0xb5, 0x2f, 0xfd], 'a zstd archive'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'a 7-zip archive'],
  [[0x52, 0x61, 0x72, 0x21], 'a rar archive'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old Office document'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'a rich-text document'],
  [[0x89, 0x50, 0x4e, 0x47], 'a PNG picture'],
  [[0xff, 0xd8, 0xff], 'a JPEG picture'],
  [[0x47, 0x49, 0x46, 0x38], 'a GIF picture'],
  [[0x49, 0x49, 0x2a, 0x00], 'a TIFF picture'],
  [[0x4d, 0x4d, 0x00, 0x2a], 'a TIFF picture'],
  [[0x25, 0x21, 0x50, 0x53], 'a PostScript document'],
];

/** Bytes at the front in which a PDF's mark may stand, as readers allow. */
const PDF_MARK_WITHIN_BYTES = 1024;
const HEAD_BYTES = 4096;

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean => mark.every((b, i) => bytes[i] === b);
const latin = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

/** Names inside an Office file stand in its first entries or its directory at the end. */
function zipFormat(bytes: Uint8Array): string {
  const ends = latin(bytes.subarray(0, HEAD_BYTES)) + latin(bytes.subarray(-HEAD_BYTES * 4));
  if (ends.includes('word/document')) return 'a Word document';
  if (ends.includes('xl/workbook')) return 'an Excel workbook';
  if (ends.includes('ppt/presentation')) return 'a PowerPoint presentation';
  return 'a zip archive';
}

const block = /<(?:html|head|body|table|div|p|h[1-6]|section|article|ul|ol|center|font|span|title|meta|tr)\b[^<>]*>/i;

function looksLikeHtml(name: string, head: string): boolean {
  const start = head.replace(/^[\ufeff\s]+/, '');
  if (/^<!doctype html|^<html[\s>]/i.test(start)) return true;
  if (/\.(?:md|markdown|mdown)$/i.test(name)) return false;
  // A declaration, comments or the envelope of a filing may stand before the page.
  if (start.startsWith('<') && /<(?:html|body)[\s>]/i.test(start)) return true;
  if (/\.(?:html?|xhtml)$/i.test(name)) return block.test(start);
  return /^<(?:table|div|p|h[1-6]|head|body|title|meta|section|article|center|font|span)\b[^<>]*>/i.test(start) && /<\/\w+>/.test(start);
}

/** Tells the format. `name` only breaks a draw between HTML fragments, Markdown and text. */
export function detect(name: string, bytes: Uint8Array): Found {
  const head = bytes.subarray(0, HEAD_BYTES);
  const mark = latin(bytes.subarray(0, PDF_MARK_WITHIN_BYTES)).indexOf('%PDF-');
  if (mark === 0) return { kind: 'pdf' };
  for (const [bytesOf, format] of signatures) if (startsWith(bytes, bytesOf)) return unsupported(bytesOf[0] === 0x50 ? zipFormat(bytes) : format);
  // A mark after other bytes counts only where a PDF's own structure follows.
  if (mark > 0 && /%PDF-\d\.\d\s/.test(latin(head)) && latin(bytes.subarray(0, HEAD_BYTES * 4)).includes(' obj')) return { kind: 'pdf' };
  const text = decode(head.length < bytes.length ? wholeCharacters(head) : head).text;
  if (looksLikeHtml(name, text)) return { kind: 'html' };
  if (/^[\ufeff\s]*<\?xml\b|^[\ufeff\s]*<(?:\w+:)?(?:xbrl|rss|feed|svg)\b/i.test(text)) return unsupported('XML');
  return { kind: 'text' };
}

/** Cuts a sample at its last line or space, so that no character is split. */
function wholeCharacters(head: Uint8Array): Uint8Array {
  for (let i = head.length - 1; i > head.length - 64; i--) if (head[i] === 0x0a || head[i] === 0x20) return head.subarray(0, i + (head[i + 1] === 0 ? 2 : 1));
  return head.subarray(0, head.length & ~1);
}

/** The format that the ending of a name promises, for the warning; null where it promises none. */
export function promised(name: string): 'PDF' | 'HTML' | 'text' | 'another format' | null {
  const ending = /\.([A-Za-z0-9]{1,8})$/.exec(name)?.[1]?.toLowerCase();
  if (ending === undefined) return null;
  if (ending === 'pdf') return 'PDF';
  if (/^(?:html?|xhtml)$/.test(ending)) return 'HTML';
  if (/^(?:txt|text|md|markdown|mdown|csv|tsv|log)$/.test(ending)) return 'text';
  return /^(?:docx?|xlsx?|pptx?|rtf|zip|gz|png|jpe?g|gif|tiff?|xml|epub)$/.test(ending) ? 'another format' : null;
}
