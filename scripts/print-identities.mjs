#!/usr/bin/env node
// Prints docs/identities.md from the rows of the table of identities, as built. With --check it only compares.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const top = path.dirname(import.meta.dirname);
const built = (file) => import(pathToFileURL(path.join(top, 'dist/research/ties', file)).href);
const { identitiesPage } = await built('page.js');
const page = path.join(top, 'docs/identities.md');
const text = identitiesPage();
if (process.argv.includes('--check')) {
  if (readFileSync(page, 'utf8') !== text) {
    console.error('docs/identities.md is not what the rows say. Run: node scripts/print-identities.mjs');
    process.exitCode = 1;
  }
} else writeFileSync(page, text);
