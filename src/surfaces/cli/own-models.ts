/** Templates and the models that people keep, at the command line. */
import type { TemplatePage } from '../../operations/template.ts';
import type { Output } from './output.ts';
import { columns, count, paint } from './people.ts';

type Items = readonly Readonly<Record<string, unknown>>[];
const words = (value: unknown): string => String(value ?? '');
const minute = (when: unknown): string => words(when).slice(0, 16).replace('T', ' ');

export const templatesForPeople = (items: Items, output: Output): string =>
  columns(
    items.map((one) => [paint(words(one['name']), 'bold', output), words(one['title']), `${words(one['drivers'])} drivers, ${words(one['lines'])} lines`, words(one['summary'])]),
    ['left', 'left', 'left', 'left'],
    output,
  );

/** The text, under remarks that say where its numbers come from. */
export function templateForPeople({ title, model, rate, taken, own }: TemplatePage): string {
  const remarks =
    taken.length === 0
      ? [`${title}: every number is the template’s own, for show.`]
      : [
          `${title}, started from ${model.name}.`,
          `Reported, with their sources: ${taken.map(({ label }) => label).join(', ')}.`,
          ...(own.length === 0 ? [] : [`The template’s own, for show: ${own.map(({ label }) => label).join(', ')}, and every driver.`]),
          ...(rate === null ? [] : [`The template’s own amounts were turned into ${model.money} at ${rate.value} ${rate.unit} (${rate.from}).`]),
        ];
  return `${remarks.map((one) => `// ${one}\n`).join('')}${model.text}`;
}

export const ownModelsForPeople = (items: Items, output: Output): string =>
  items.length === 0
    ? 'No models of your own yet. Start one: tickmark template industrial > own.model; tickmark save-model own.model\n'
    : columns(
        [
          ['company', 'name', 'model', 'revision', 'saved', 'by'],
          ...items.map((one) => [
            words(one['company']),
            words(one['name']),
            words(one['kind'] === 'scenario' ? 'scenario' : one['title']),
            words(one['revision']),
            minute(one['when']),
            words(one['who']),
          ]),
        ],
        ['left', 'left', 'left', 'right', 'left', 'left'],
        output,
      );

export const savedForPeople = (saved: Readonly<Record<string, unknown>>): string => `${words(saved['company'])} ${words(saved['name'])}, revision ${words(saved['revision'])}\n`;

export function historyForPeople(items: Items, output: Output): string {
  return items
    .map((one) => {
      const changes = one['changes'] as readonly { readonly sign: '+' | '-'; readonly line: number; readonly text: string }[];
      const what = one['removed'] === true ? 'removed' : one === items.at(-1) ? 'the first' : count(changes.length, 'changed line');
      const lines = changes.map(({ sign, line, text }) => paint(`  ${String(line).padStart(4)} ${sign} ${text}\n`, sign === '+' ? 'green' : 'red', output));
      return `${paint(`revision ${words(one['revision'])}`, 'bold', output)}  ${minute(one['when'])}  ${words(one['who'])}  ${what}\n${lines.join('')}`;
    })
    .join('');
}
