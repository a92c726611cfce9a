// Prints the table of functions into docs/model.md from the rows of src/research/model/expression.ts (after a build).
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { functions } from '../dist/research/model/expression.js';

const file = path.join(path.dirname(import.meta.dirname), 'docs/model.md');
const table = [
  '| function | what it gives |',
  '|---|---|',
  ...Object.entries(functions).map(
    ([
      name,
      {
        arguments: [least, most],
        ofLine,
        does,
      },
    ]) => `| \`${name}(${least === 0 ? '' : ofLine ? (least > 1 ? 'line, x' : 'line') : most > 3 ? 'x, y, …' : most === 3 ? 'condition, x, y' : 'x'})\` | ${does} |`,
  ),
].join('\n');
const text = readFileSync(file, 'utf8');
writeFileSync(file, text.includes('FUNCTIONS') ? text.replace('FUNCTIONS', table) : text.replace(/\| function \|[\s\S]*?\n\n/, `${table}\n\n`));
