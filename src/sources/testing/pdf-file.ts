/**
 * Writes small PDF files for tests: letters of the standard fonts at given places, points from the top left corner.
 */
import { deflateSync } from 'node:zlib';

export interface Letters {
  readonly text: string;
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly size?: number;
  readonly font?: 'Helvetica' | 'Helvetica-Bold' | 'Courier' | 'Times-Roman';
  /** Degrees, counter-clockwise. */
  readonly turn?: number;
}

const fonts = ['Helvetica', 'Helvetica-Bold', 'Courier', 'Times-Roman'] as const;
export const PAGE_WIDTH = 612;
export const PAGE_HEIGHT = 792;

/** Widths of Helvetica in thousandths of its height, from Adobe's metrics; other letters count as 556. */
const helvetica: Readonly<Record<string, number>> = {
  ' ': 278,
  ',': 278,
  '.': 278,
  '(': 333,
  ')': 333,
  '-': 333,
  $: 556,
  '%': 889,
  i: 222,
  l: 222,
  t: 278,
  f: 278,
  r: 333,
  m: 833,
  w: 722,
  M: 833,
  W: 944,
  I: 278,
  A: 667,
  C: 722,
  D: 722,
  E: 667,
  N: 722,
  O: 778,
  S: 667,
  T: 611,
  U: 722,
};

/** Width of text in Helvetica, in points. */
export const widthOf = (text: string, size = 10): number => ([...text].reduce((sum, c) => sum + (helvetica[c] ?? 556), 0) * size) / 1000;

/** Text that ends at `right`, as figures do. */
export const endingAt = (text: string, right: number, y: number, size = 10): Letters => ({ text, x: right - widthOf(text, size), y, size });

/** Text with its middle at `middle`, as heads of columns are. */
export const centredAt = (text: string, middle: number, y: number, size = 10): Letters => ({ text, x: middle - widthOf(text, size) / 2, y, size });

const escape = (text: string): string =>
  text
    .replace(/[\\()]/g, (c) => `\\${c}`)
    .replace(/—/g, '\\227')
    .replace(/–/g, '\\226')
    .replace(/’/g, '\\222');

function drawing(page: readonly Letters[]): string {
  return page
    .map(({ text, x, y, size = 10, font = 'Helvetica', turn = 0 }) => {
      const [c, s] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
      const matrix = [c, s, -s, c, x, PAGE_HEIGHT - y].map((n) => n.toFixed(4)).join(' ');
      return `BT /F${fonts.indexOf(font) + 1} ${size} Tf ${matrix} Tm (${escape(text)}) Tj ET`;
    })
    .join('\n');
}

/** Objects of a file, numbered from 1, with the table of their places. */
export function pdfOf(objects: readonly (string | Uint8Array)[], trailer = ''): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
  const places: number[] = [];
  let length = parts[0]?.length ?? 0;
  const put = (part: Buffer): void => {
    parts.push(part);
    length += part.length;
  };
  objects.forEach((object, i) => {
    places.push(length);
    put(Buffer.concat([Buffer.from(`${i + 1} 0 obj\n`), typeof object === 'string' ? Buffer.from(object, 'latin1') : Buffer.from(object), Buffer.from('\nendobj\n')]));
  });
  const table = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  put(Buffer.from(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer}>>\nstartxref\n${length}\n%%EOF\n`));
  return new Uint8Array(Buffer.concat(parts));
}

export function streamOf(content: Uint8Array, dictionary = ''): Uint8Array {
  return Buffer.concat([Buffer.from(`<< /Length ${content.length} ${dictionary}>>\nstream\n`), content, Buffer.from('\nendstream')]);
}

/** A file of pages; `trailer` adds entries such as /Encrypt. */
export function writePdf(
  pages: readonly (readonly Letters[])[],
  options: { readonly compress?: boolean; readonly trailer?: string; readonly more?: readonly (string | Uint8Array)[]; readonly rotate?: number } = {},
): Uint8Array {
  const firstPage = 3 + fonts.length;
  const resources = `<< /Font << ${fonts.map((_, i) => `/F${i + 1} ${3 + i} 0 R`).join(' ')} >> >>`;
  const kids = pages.map((_, i) => `${firstPage + i * 2} 0 R`).join(' ');
  const objects: (string | Uint8Array)[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    ...fonts.map((name) => `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`),
  ];
  pages.forEach((page, i) => {
    const content = Buffer.from(drawing(page), 'latin1');
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${PAGE_WIDTH} ${PAGE_HEIGHT}] /Rotate ${options.rotate ?? 0} /Resources ${resources} /Contents ${firstPage + i * 2 + 1} 0 R >>`,
    );
    objects.push(options.compress === true ? streamOf(deflateSync(content), '/Filter /FlateDecode ') : streamOf(content));
  });
  return pdfOf([...objects, ...(options.more ?? [])], options.trailer);
}
