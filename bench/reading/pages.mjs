/** Pages of PDF, beside the text extraction of pdf.js alone. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { built, top } from './modules.mjs';
import { byTurns, isQuick, mustEqual, report } from './report.mjs';

const folders = [path.join(top, 'examples'), path.join(top, '../shared/data/pdf')];

/** Letters and digits alone: where a blank or a line ends is the reader's business. */
const letters = (text) => [...text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')].sort().join('');

export async function benchPages() {
  const [{ openPdf }, { readPdf }] = await Promise.all([built('sources/pdf/engine.js'), built('sources/pdf/read.js')]);
  const files = folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.pdf'))
        .map((name) => path.join(folder, name)),
    );
  const extract = async (bytes) => {
    const { pdf, close } = await openPdf(bytes);
    const texts = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      texts.push(items.map((item) => item.str ?? '').join(''));
      page.cleanup();
    }
    await close();
    return texts;
  };
  const documents = [];
  for (const file of files) {
    const bytes = new Uint8Array(readFileSync(file));
    const ours = await readPdf(path.basename(file), bytes.slice());
    if (!ours.ok) throw new Error(`${path.basename(file)}: ${ours.problem.code}`);
    const theirs = await extract(bytes);
    mustEqual(`${path.basename(file)}: pages`, ours.value.pages.length, theirs.length);
    // glyphs drawn twice for weight and marks outside the page are ours to leave out
    const kept = letters(ours.value.text).length / letters(theirs.join('')).length;
    if (kept < 0.97 || kept > 1.01) throw new Error(`${path.basename(file)}: ${(100 * kept).toFixed(1)}% of the letters`);
    documents.push({ bytes, pages: theirs.length });
  }
  const pages = documents.reduce((sum, one) => sum + one.pages, 0);
  const runs = isQuick ? 3 : 5;
  const [oursMs, theirsMs] = await byTurns(
    runs,
    async () => {
      for (const { bytes } of documents) await readPdf('a.pdf', bytes.slice());
    },
    async () => {
      for (const { bytes } of documents) await extract(bytes);
    },
  );
  report({
    figure: `pages of ${files.length} PDF files with tables and places`,
    value: (pages / oursMs) * 1000,
    unit: 'pages/s',
    peer: 'pdf.js, text alone',
    ratio: theirsMs / oursMs,
    runs,
  });
}
