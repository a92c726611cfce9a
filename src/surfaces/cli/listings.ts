import type { evaluate } from '../../operations/eval.ts';
import type { document } from '../../operations/documents.ts';
import type { facts } from '../../operations/facts.ts';
import type { failures } from '../../operations/inbox.ts';
import type { amend } from '../../operations/amend.ts';
import type { remove, restore } from '../../operations/remove.ts';
import type { Operation } from '../../operations/operation.ts';
import type { ties } from '../../operations/ties.ts';
import type { Output } from './output.ts';
import { columns, count, factRow, paint, type PlaceOf, tiesForPeople, unreadForPeople } from './people.ts';

type Answer<Of> = Of extends Operation<infer _Input, infer Schema> ? Schema['_output'] : never;

export function factsForPeople(result: unknown, output: Output): string {
  const { items } = result as Answer<typeof facts>;
  if (items.length === 0) return 'No such facts.\n';
  return columns(
    items.map((one) => [...factRow(one), one.asOf, one.document.slice(0, 12), one.supersededBy === undefined ? '' : 'superseded']),
    ['left', 'left', 'left', 'right', 'left', 'left', 'left', 'left', 'left', 'left', 'left'],
    output,
  );
}

/** Documents by their names; without their text a place has no line. */
const namesIn =
  (documents: readonly { readonly id: string; readonly name: string }[]): PlaceOf =>
  ({ document: id }) =>
    documents.find((one) => one.id === id)?.name ?? id.slice(0, 12);

export function storedTiesForPeople(result: unknown, output: Output): string {
  const { items, documents } = result as Answer<typeof ties>;
  return tiesForPeople(items, documents.length, namesIn(documents), output, true);
}

/** What a person changed of a document, and how to take it back. */
export function changedForPeople(operation: 'amend' | 'withdraw' | 'remove' | 'restore', result: unknown): string {
  switch (operation) {
    case 'amend': {
      const { change, who, id } = result as Answer<typeof amend>;
      return `Corrected by ${who}: ${Object.entries(change)
        .map(([field, value]) => `${field} ${value}`)
        .join(', ')}. Take it back: tickmark withdraw ${id}\n`;
    }
    case 'withdraw':
      return 'Taken back: it stands as it was read.\n';
    case 'remove': {
      const { name, document: id } = result as Answer<typeof remove>;
      return `Removed ${name}. Bring it back: tickmark restore ${id.slice(0, 12)}\n`;
    }
    case 'restore':
      return `${(result as Answer<typeof restore>).name} is back.\n`;
  }
}

export function documentForPeople(result: unknown, output: Output): string {
  const view = result as Answer<typeof document>;
  const { info } = view.document;
  const head = [
    ['kind', info.kind],
    ['title', info.title],
    ['publisher', info.publisher],
    ['authors', info.authors.join(', ')],
    ['date', info.date],
    ['companies', info.companies.map((one) => one.id).join(', ')],
    ['rating', info.rating],
    ['target price', info.targetPrice === null ? null : `${info.targetPrice.value} ${info.targetPrice.unit}`],
    ['id', view.document.id],
    ['removed', view.document.removed === undefined ? null : `by ${view.document.removed.who}, ${view.document.removed.when.slice(0, 10)}`],
    ...[...view.documentCorrections, ...view.corrections].map(({ id, change, who, when }) => [
      'corrected',
      `${Object.entries(change)
        .map(([field, value]) => `${field} ${value}`)
        .join(', ')} by ${who}, ${when.slice(0, 10)} (${id})`,
    ]),
  ].flatMap(([label, value]) => (value === null || value === undefined || value === '' ? [] : [[`  ${label}`, value]]));
  const found = columns(view.facts.map(factRow), ['left', 'left', 'left', 'right', 'left', 'left', 'left', 'left'], output);
  const unread = unreadForPeople(view.unread, output);
  return `${paint(view.document.name, 'bold', output)}\n${columns(head, ['left', 'left'], output)}\n${found}${unread}\n${tiesForPeople(view.ties, 1 + view.others.length, namesIn([view.document, ...view.others]), output)}`;
}

export function inboxForPeople(result: unknown, which: 'inbox' | 'failures', output: Output): string {
  const { items } = result as Answer<typeof failures>;
  if (items.length === 0) return which === 'inbox' ? 'Nothing waits to be read.\n' : 'Every file could be read.\n';
  return columns(
    items.map((one) => [one.id.slice(0, 8), one.state, one.message ?? one.name]),
    ['left', 'left', 'left'],
    output,
  );
}

const percent = (n: number, of: number): string => (of === 0 ? '–' : `${((100 * n) / of).toFixed(1)}%`);

export function scoresForPeople(result: unknown, output: Output): string {
  const { documents, total } = result as Answer<typeof evaluate>;
  const row = (name: string, s: typeof total): readonly string[] => [
    name,
    percent(s.found, s.labelled),
    percent(s.linked, s.labelled),
    percent(s.placed - s.mislinked, s.placed),
    percent(s.attributed, s.labelled),
    `${s.brokenCaught}/${s.brokenTies}`,
    `${s.goodConfirmed}/${s.goodTies}`,
    String(s.goodCalledOff),
    String(s.alarms),
    String(s.labelled),
  ];
  const head = ['document', 'found', 'linked', 'precision', 'attributed', 'broken caught', 'good confirmed', 'called off', 'alarms', 'labels'];
  const table = columns(
    [head, ...documents.map((one) => row(one.document, one)), row(count(documents.length, 'document'), total)],
    ['left', ...head.slice(1).map(() => 'right' as const)],
    output,
  );
  const misses = documents.flatMap((one) =>
    one.misses.map((miss) => `${one.document} ${miss.label} «${miss.quote}» wanted ${miss.wanted}; read ${miss.read.length === 0 ? 'nothing' : miss.read.join(' | ')}\n`),
  );
  return table + misses.join('');
}
