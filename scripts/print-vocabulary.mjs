#!/usr/bin/env node
// Prints docs/vocabulary.md from the rows of the vocabulary, as built. With --check it only compares.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const top = path.dirname(import.meta.dirname);
const { vocabularyPage } = await import(pathToFileURL(path.join(top, 'dist/research/vocabulary/page.js')).href);
const page = path.join(top, 'docs/vocabulary.md');
const text = vocabularyPage();
if (process.argv.includes('--check')) {
  if (readFileSync(page, 'utf8') !== text) {
    console.error('docs/vocabulary.md is not what the rows say. Run: npm run build && node scripts/print-vocabulary.mjs');
    process.exitCode = 1;
  }
} else writeFileSync(page, text);
