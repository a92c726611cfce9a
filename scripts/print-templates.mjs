// Prints docs/templates.md from the templates (after a build).
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseModel } from '../dist/research/model/parse.js';
import { printExpression } from '../dist/research/model/expression.js';
import { templates } from '../dist/research/templates/templates.js';

const file = path.join(path.dirname(import.meta.dirname), 'docs/templates.md');
const cell = (text) => text.replaceAll('|', '\\|');
const out = [
  '# Templates',
  '',
  'Models to start from, written in [the language of models](model.md). Each articulates: cash comes from the cash flow, and the balance sheet balances for any drivers. Every number is illustrative and of no company; the range is what is plausible, and solving backwards stays within it.',
  '',
  '```',
  '$ tickmark template ai-compute > own.model',
  '$ tickmark calculate own.model --set demand:FY2027=0.8',
  '$ tickmark solve-file own.model --line ebit --period FY2030 --value 0 --driver demand',
  '$ tickmark save-model own.model',
  '```',
  '',
  '`--company` puts what the library reports of a company in the place of the template’s own numbers, with its source: every flow of the last three reported years under the same metric, and the lines of the opening balance sheet. What the lines do not hold of it stands as a line of its own, `unexplained.…`, so that it balances from the start. A number that is the template’s own says so. In the terminal, the Models room does the same.',
];
for (const { name, title, summary, text, questions } of templates) {
  const parsed = parseModel(text, name);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const { lines, periods, actualTo } = parsed.model;
  const first = periods[periods.indexOf(actualTo) + 1];
  out.push('', `## ${title}`, '', `\`tickmark template ${name}\`. ${summary}`, '', 'Asked of it, each a target to solve for:', '');
  for (const one of questions) out.push(`- ${one.asks} \`--line ${one.line} --period ${one.period} --value ${one.value} --driver ${one.driver}\``);
  out.push('', '| driver | unit | at first | plausible | what it is, and where it is found |', '|---|---|---|---|---|');
  for (const line of lines)
    if (line.role === 'driver')
      out.push(`| ${cell(line.label)} \`${line.id}\` | ${line.unit} | ${line.entries.get(first)?.value ?? ''} | ${line.range[0]} to ${line.range[1]} | ${cell(line.note)} |`);
  const told = lines.filter((line) => line.role !== 'driver' && line.note !== undefined);
  out.push('', '| line | formula | what it is |', '|---|---|---|');
  for (const line of told) out.push(`| ${cell(line.label)} \`${line.id}\` | ${line.formula === null ? '' : `\`${cell(printExpression(line.formula))}\``} | ${cell(line.note)} |`);
}
writeFileSync(file, `${out.join('\n')}\n`);
