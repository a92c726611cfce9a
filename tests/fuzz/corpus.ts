/**
 * What is damaged: small documents made here, and the real files beside the project where they are.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { endingAt, writePdf } from '../../src/sources/testing/pdf-file.ts';

export interface Specimen {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Real files are taken up to this size, so that a run has many of them. */
const SPECIMEN_BYTES_MAX = 300_000;

const note = `Grocer preview: margins hold\n3 March 2026\n\nWe expect revenue of $12.5bn (+4.2% y/y) and EPS of $1.15 (consensus: $1.12).\n\n$ mn\tFY25\tFY26E\tFY27E\nRevenue\t48,200\t50,100\t52,400\nEBITDA\t3,900\t4,150\t4,400\nNet income\t1,905\t2,040\t2,210\n\nRisks: wages, c.2% of sales; price war (net loss of $15-20mn in 4Q).\n`;
const markdown = `---\ntitle: Preview\n---\n# Grocer\n\n| $ mn | 2025 | 2026E |\n|---|---:|---:|\n| Revenue | 48,200 | 50,100 |\n| EBITDA\\* | 3,900 | 4,150 |\n\n**Target** $45.00, *up* from $41.\n`;
const page = `<!doctype html><html><head><title>Results</title><meta charset="utf-8"></head><body><h1>Results</h1><p>Sales of <b>$12.5</b> billion<sup>(1)</sup>.</p><table><tr><td></td><td colspan="3">2026</td><td></td><td colspan="3">2025</td></tr><tr><td>Sales</td><td>$</td><td>1,234</td><td></td><td></td><td>$</td><td>(56</td><td>)</td></tr><tr><td rowspan="2">Costs</td><td></td><td>7</td><td>%</td></tr></table></body></html>`;
const chinese = Buffer.from([
  0xd3, 0xaa, 0xd2, 0xb5, 0xca, 0xd5, 0xc8, 0xeb, 0x31, 0x32, 0x2e, 0x35, 0xd2, 0xda, 0xd4, 0xaa, 0xa3, 0xac, 0xcd, 0xac, 0xb1, 0xc8, 0xd4, 0xf6, 0xb3, 0xa4, 0x34, 0x25, 0x0a,
]);

const table = ['Sales', 'Costs', 'Profit'].flatMap((label, i) => [
  { text: label, x: 72, y: 100 + i * 14 },
  endingAt(`1,2${i}4`, 300, 100 + i * 14),
  endingAt(`(${i}56)`, 400, 100 + i * 14),
]);
const pages = [[{ text: 'Sales of $12.5 billion, up 4%.', x: 72, y: 60 }, endingAt('2026', 300, 86), endingAt('2025', 400, 86), ...table], table];

const made: readonly Specimen[] = [
  { name: 'note.txt', bytes: Buffer.from(note) },
  { name: 'note.md', bytes: Buffer.from(markdown) },
  { name: 'page.html', bytes: Buffer.from(page) },
  { name: 'chinese.txt', bytes: chinese },
  { name: 'utf16.txt', bytes: Buffer.from(`\ufeff${note}`, 'utf16le') },
  { name: 'plain.pdf', bytes: Buffer.from(writePdf(pages)) },
  { name: 'packed.pdf', bytes: Buffer.from(writePdf(pages, { compress: true })) },
];

const folders = ['seeds', 'practice/docs', 'data/pdf', 'data/html', 'data/xbrl', 'data/broker-csv'];

/** Real files, or none where the folder beside the project is absent. */
function realFiles(): readonly Specimen[] {
  const shared = path.resolve(import.meta.dirname, '../../../shared');
  return folders
    .map((folder) => path.join(shared, folder))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder)
        .sort()
        .map((name) => ({ name, bytes: readFileSync(path.join(folder, name)).subarray(0, SPECIMEN_BYTES_MAX) })),
    );
}

export function corpus(): { readonly specimens: readonly Specimen[]; readonly real: number } {
  const real = realFiles();
  return { specimens: [...made, ...real], real: real.length };
}
