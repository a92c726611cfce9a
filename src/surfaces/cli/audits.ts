/** Audits of target prices at the command line: one paragraph a target. */
import type { Audited } from '../../operations/audit.ts';
import type { Output } from './output.ts';
import { count, figure, paint } from './people.ts';

const signs = { follows: ['✓', 'green'], 'does not follow': ['✗', 'red'], 'cannot be recomputed': ['?', 'yellow'] } as const;

export function auditsForPeople(audits: readonly Audited[], names: ReadonlyMap<string, string>, output: Output): string {
  const blocks = audits.map((one) => {
    const [sign, style] = signs[one.verdict];
    const { value, unit } = one.target;
    const head = `${paint(sign, style, output)} ${one.company ?? '–'}  ${one.speaker}  ${figure(value)} ${unit}${one.vintage === 'old' ? ', replaced' : ''}  ${paint(one.verdict, style, output)}  ${one.method}`;
    const steps = one.message.split(/; (?=\S)/).map((step) => `    ${step}\n`);
    return `${head}\n${steps.join('')}    ${paint(`${names.get(one.document) ?? one.document}${one.date === null ? '' : `, ${one.date}`}`, 'dim', output)}\n`;
  });
  const of = (verdict: Audited['verdict']): number => audits.filter((one) => one.verdict === verdict).length;
  const total = `${count(audits.length, 'target')}: ${of('follows')} follow, ${of('does not follow')} do not, ${of('cannot be recomputed')} cannot be recomputed`;
  return `${blocks.join('')}${paint(total, 'bold', output)}\n`;
}
