/** A model as text: parsing it gives the same model. */
import { printExpression } from './expression.ts';
import type { CellEntry, Model } from './model.ts';

export function printModel(model: Model): string {
  const out: string[] = [
    `model ${/^[^\s"/]+$/.test(model.company) ? model.company : `"${plain(model.company)}"`} "${plain(model.name)}"`,
    `money ${model.money}`,
    `year ends ${model.fiscalYearEndMonth}`,
    `periods ${model.periods.join(' ')}`,
    ...(model.actualTo === null ? [] : [`actual to ${model.actualTo}`]),
    ...(model.extendedFrom === undefined ? [] : [`extended from ${model.extendedFrom}`]),
    `interest on ${model.interestOn} balances`,
  ];
  let sheet = '';
  for (const line of model.lines) {
    if (line.sheet !== sheet) {
      sheet = line.sheet;
      out.push('', `sheet ${sheet}`);
    }
    out.push(`${line.role} ${line.id} "${plain(line.label)}" ${line.kind} ${line.unit}`);
    if (line.formula !== null) out.push(`  = ${printExpression(line.formula)}`);
    if (line.years !== undefined) out.push(`  years = ${printExpression(line.years)}`);
    if (line.note !== undefined) out.push(`  note ${oneLine(line.note)}`);
    if (line.range !== undefined) out.push(`  between ${line.range[0]} ${line.range[1]}`);
    let row: string[] = [];
    const flush = (): void => {
      if (row.length > 0) out.push(`  ${row.join(' ')}`);
      row = [];
    };
    for (const period of model.periods) {
      const entry = line.entries.get(period);
      if (entry === undefined) continue;
      if (entry.source === null && entry.derived !== undefined) {
        flush();
        out.push(`  ${period} ${entry.value} derived ${entry.derived}`);
      } else if (entry.source === null) row.push(`${period} ${entry.value}`);
      else {
        flush();
        out.push(`  ${period} ${entry.value} from ${sourceText(entry)}`);
      }
    }
    flush();
  }
  for (const scenario of model.scenarios) {
    out.push('', `scenario ${scenario.id} "${plain(scenario.label)}"${scenario.probability === null ? '' : ` ${Number((scenario.probability * 100).toFixed(6))}%`}`);
    for (const { line, periods, operator, value } of scenario.changes) {
      if (operator === '=') out.push(`  ${line} ${periods.map((p) => `${p} ${value}`).join(' ')}`);
      else if (periods.length === 0) out.push(`  ${line} ${operator} ${value}`);
      else for (const period of periods) out.push(`  ${line} ${period} ${operator} ${value}`);
    }
  }
  return `${out.join('\n')}\n`;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const plain = (text: string): string => text.replace(/["\n\r]/g, "'");
const sourceText = ({ source }: CellEntry): string => `"${plain(source!.document)}" ${source!.start}-${source!.end}`;
