// `npm run bench -- reading [--json] [--quick] [--only PART]`: how fast documents are read and kept.
const parts = {
  figures: async () => (await import('./reading/figures.mjs')).benchFigures(),
  whole: async () => (await import('./reading/whole.mjs')).benchWhole(),
  company: async () => (await import('./reading/company.mjs')).benchCompany(),
  pages: async () => (await import('./reading/pages.mjs')).benchPages(),
  start: async () => (await import('./reading/start.mjs')).benchStart(),
  documents: async () => (await import('./reading/documents.mjs')).benchDocuments(),
  facts: async () => (await import('./reading/facts.mjs')).benchFacts(),
};

const at = process.argv.indexOf('--only');
const only = at < 0 ? null : process.argv[at + 1];
if (only !== null && !Object.hasOwn(parts, only)) {
  console.error(`--only takes one of ${Object.keys(parts).join(', ')}`);
  process.exitCode = 2;
} else {
  for (const [name, run] of Object.entries(parts)) if (only === null || only === name) await run();
}
