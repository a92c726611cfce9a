// `npm run bench -- reading [--json] [--quick] [--only PART]`: how fast documents are read and kept.
import { runParts } from './shared/parts.mjs';

await runParts({
  figures: async () => (await import('./reading/figures.mjs')).benchFigures(),
  whole: async () => (await import('./reading/whole.mjs')).benchWhole(),
  company: async () => (await import('./reading/company.mjs')).benchCompany(),
  pages: async () => (await import('./reading/pages.mjs')).benchPages(),
  start: async () => (await import('./reading/start.mjs')).benchStart(),
  documents: async () => (await import('./reading/documents.mjs')).benchDocuments(),
  facts: async () => (await import('./reading/facts.mjs')).benchFacts(),
});
