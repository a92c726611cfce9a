import type { AddedFile } from '../../operations/add.ts';
import type { Audited } from '../../operations/audit.ts';
import { auditsForPeople } from './audits.ts';
import type { ResultsPage } from '../../operations/results.ts';
import { arrivalForPeople, arrivalLines } from './arrivals.ts';
import type { ComparePage } from '../../operations/compare.ts';
import { compareForPeople, compareLines, ownForPeople } from './comparisons.ts';
import type { CompanyPage, Row } from '../../operations/company-schema.ts';
import { changedForPeople, documentForPeople, factsForPeople, inboxForPeople, scoresForPeople, storedTiesForPeople } from './listings.ts';
import type { Output } from './output.ts';
import type { ModelPage } from '../../operations/model.ts';
import { calculatedLines, type Calculated, modelForPeople, modelLines, returnedForPeople, type BroughtBack } from './models.ts';
import { historyForPeople, ownModelsForPeople, savedForPeople, templateForPeople, templatesForPeople } from './own-models.ts';
import { columns, count, figure, paint } from './people.ts';
import type { TemplatePage } from '../../operations/template.ts';
import type { Solved } from '../../operations/solve.ts';
import { solvedForPeople, solvedLines } from './solutions.ts';
import type { RatiosPage } from '../../operations/ratios.ts';
import { ratioLines, ratiosForPeople } from './ratios.ts';
import type { ValuePage } from '../../operations/value.ts';
import { bandsForPeople, peersForPeople, reverseForPeople, sensitivityForPeople, simulationForPeople, tornadoForPeople } from './explored.ts';
import type { ScenariosPage } from '../../operations/scenarios.ts';
import { scenarioLines, scenariosForPeople } from './scenarios.ts';
import { valueForPeople, valueLines } from './values.ts';

type Json = Readonly<Record<string, unknown>>;
type Items = { readonly items: readonly Json[]; readonly more?: boolean };

/** What one item of a list is called in `--json`. */
const itemTypes: Readonly<Record<string, string>> = {
  documents: 'document',
  companies: 'company',
  facts: 'fact',
  ties: 'tie',
  unread: 'unread',
  inbox: 'file',
  failures: 'file',
  complete: 'completion',
  metrics: 'metric',
  templates: 'template',
  'own-models': 'own-model',
  'model-history': 'revision',
};

/** One object a line: each item of a list by itself, else the whole answer. */
export function resultLines(operation: string, result: unknown): readonly Json[] {
  const answer = result as Json;
  const typed = (type: string, items: unknown): readonly Json[] => (items as readonly Json[]).map((item) => ({ type, ...item }));
  if (operation === 'eval') return [...typed('score', answer['documents']), { type: 'total', ...(answer['total'] as Json) }, ...typed('problem', answer['problems'])];
  if (operation === 'document') {
    const lists = {
      fact: 'facts',
      tie: 'ties',
      unread: 'unread',
      mark: 'marks',
      claim: 'claims',
      section: 'sections',
      table: 'tables',
      correction: 'corrections',
      documentCorrection: 'documentCorrections',
    } as const;
    return [{ type: 'document', ...(answer['document'] as Json) }, ...Object.entries(lists).flatMap(([type, field]) => typed(type, answer[field]))];
  }
  if (operation === 'audit' || operation === 'audits') return [...typed('problem', answer['problems'] ?? []), ...typed('audit', answer['audits'])];
  if (operation === 'value') return valueLines(answer as unknown as ValuePage);
  if (operation === 'compare') return compareLines(answer as unknown as ComparePage);
  if (operation === 'results') return arrivalLines(answer as unknown as ResultsPage);
  if (operation === 'ratios') return ratioLines(answer as unknown as RatiosPage);
  if (operation === 'scenarios') return scenarioLines(answer as unknown as ScenariosPage);
  if (operation === 'model') return modelLines(answer as unknown as ModelPage);
  if (operation === 'calculate') return calculatedLines(answer as unknown as Calculated);
  if (operation === 'solve' || operation === 'solve-file') return solvedLines(answer as unknown as Solved);
  const type = itemTypes[operation];
  return type === undefined ? [{ type: operation, ...answer }] : typed(type, answer['items']);
}

const more = (result: Items, output: Output): string => (result.more === true ? paint('There are more: ask with --limit and --offset.\n', 'dim', output) : '');
const text = (value: unknown): string => (value === null || value === undefined || value === '' ? '–' : String(value));

function documentsForPeople(result: Items, output: Output): string {
  if (result.items.length === 0) return 'No documents yet. Add some: tickmark add FILE…\n';
  const head = ['date', 'kind', 'companies', 'name', 'facts', 'off', 'unclear', 'unread', 'id'];
  const rows = result.items.map((item) => {
    const info = item['info'] as { date: string | null; kind: string; companies: readonly { id: string }[] };
    return [
      text(info.date),
      info.kind,
      text(
        info.companies
          .map((one) => one.id)
          .slice(0, 3)
          .join(' '),
      ),
      text(item['name']),
      ...['factCount', 'offCount', 'unclearCount', 'unreadCount'].map((field) => text(item[field])),
      text(item['id']).slice(0, 12),
    ];
  });
  return columns([head, ...rows], ['left', 'left', 'left', 'left', 'right', 'right', 'right', 'right', 'left'], output) + more(result, output);
}

function companiesForPeople(result: Items, output: Output): string {
  if (result.items.length === 0) return 'No companies yet. Add documents that speak of some: tickmark add FILE…\n';
  const rows = result.items.map((item) => ['id', 'name', 'exchange', 'documentCount', 'factCount', 'offCount'].map((field) => text(item[field])));
  return columns([['company', 'name', 'exchange', 'documents', 'facts', 'off'], ...rows], ['left', 'left', 'left', 'right', 'right', 'right'], output);
}

const marks = { ties: '✓', off: '✗', unclear: '?' } as const;

/** As precise as it is printed. */
const cellFigure = (cell: Row['headline'][number]['cell'], unit: string): string =>
  figure(cell.value, cell.printed.unit === unit ? (/\d\.(\d+)/.exec(cell.quote)?.[1]?.length ?? 0) : 0);

function rowsForPeople(rows: readonly Row[], periods: readonly string[], output: Output): string {
  const lines = rows.flatMap((row) => {
    const at = new Map(row.headline.map((one) => [one.period ?? '', one]));
    if (!periods.some((period) => at.has(period))) return [];
    const label = [row.name, row.segment === null ? '' : `(${row.segment})`, row.measure === 'level' ? '' : row.measure].filter((part) => part !== '').join(' ');
    return [
      [
        label,
        row.unit,
        ...periods.map((period) => {
          const cell = at.get(period)?.cell;
          return cell === undefined ? '–' : `${cellFigure(cell, row.unit)} ${cell.verdict === null ? ' ' : marks[cell.verdict]}`;
        }),
      ],
    ];
  });
  if (lines.length === 0) return '';
  return columns([['', '', ...periods.map((period) => `${period}  `)], ...lines], ['left', 'left', ...periods.map(() => 'right' as const)], output);
}

function companyForPeople(page: CompanyPage, output: Output): string {
  const { company } = page;
  const head = `${paint(company.name ?? company.id, 'bold', output)}  ${[company.ticker, company.exchange].filter(Boolean).join(' · ')}  ${count(page.documents.length, 'document')}, ${company.offCount} off\n\n`;
  const kinds = [['year'], ['quarter', 'half']] as const;
  const tables = kinds.map((kind) => {
    const periods = page.periods.flatMap(({ period, kind: found }) => (period !== null && (kind as readonly string[]).includes(found) ? [period] : []));
    return periods.length === 0 ? '' : `${rowsForPeople(page.rows, periods.slice(-8), output)}\n`;
  });
  const revisions = page.revisions.map((one) => [
    `  ${one.name}`,
    one.period ?? '–',
    one.speaker,
    one.points.map((point) => cellFigure(point.cell, one.unit)).join(' → '),
    one.unit,
  ]);
  const moved = revisions.length === 0 ? '' : `${paint('Revised', 'bold', output)}\n${columns(revisions, ['left', 'left', 'left', 'left', 'left'], output)}`;
  return head + tables.join('') + moved;
}

const addedForPeople = (result: { readonly added: readonly AddedFile[] }, output: Output): string =>
  columns(
    result.added.map((one) => [
      one.created ? '✓' : '=',
      one.file,
      one.kind,
      text(one.companies.slice(0, 3).join(' ')),
      count(one.facts, 'fact'),
      `${one.ties} tie`,
      `${one.off} off`,
      `${one.unclear} unclear`,
      one.created ? '' : 'was there already',
    ]),
    ['left', 'left', 'left', 'left', 'right', 'right', 'right', 'right', 'left'],
    output,
  );

/** An answer in words and columns. */
export function resultForPeople(operation: string, result: unknown, output: Output): string {
  switch (operation) {
    case 'documents':
      return documentsForPeople(result as Items, output);
    case 'companies':
      return companiesForPeople(result as Items, output);
    case 'company':
      return companyForPeople(result as CompanyPage, output);
    case 'document':
      return documentForPeople(result, output);
    case 'audit':
    case 'audits': {
      const { audits, documents = [] } = result as { audits: readonly Audited[]; documents?: readonly { readonly id: string; readonly name: string }[] };
      return auditsForPeople(audits, new Map(documents.map(({ id, name }) => [id, name])), output);
    }
    case 'value':
      return valueForPeople(result as ValuePage, output);
    case 'sensitivity':
      return sensitivityForPeople(result, output);
    case 'tornado':
      return tornadoForPeople(result, output);
    case 'reverse':
      return reverseForPeople(result, output);
    case 'simulate':
      return simulationForPeople(result, output);
    case 'peers':
      return peersForPeople(result, output);
    case 'bands':
      return bandsForPeople(result, output);
    case 'scenarios':
      return scenariosForPeople(result as ScenariosPage, output);
    case 'workbook':
      return `${(result as { file: string }).file}\n`;
    case 'bring-back':
      return returnedForPeople(result as BroughtBack, output);
    case 'compare':
      return compareForPeople(result as ComparePage, output);
    case 'results':
      return arrivalForPeople(result as ResultsPage, output);
    case 'keep':
      return ownForPeople(result as Parameters<typeof ownForPeople>[0], output);
    case 'ratios':
      return ratiosForPeople(result as RatiosPage, output);
    case 'model':
      return modelForPeople(result as ModelPage, output);
    case 'calculate': {
      const { model } = result as Calculated;
      return model === null ? '' : modelForPeople(model, output);
    }
    case 'templates':
      return templatesForPeople((result as Items).items, output);
    case 'template':
      return templateForPeople(result as TemplatePage);
    case 'own-models':
      return ownModelsForPeople((result as Items).items, output);
    case 'own-model':
      return String((result as { text: string }).text);
    case 'save-model':
      return savedForPeople(result as Json);
    case 'remove-model':
      return `${text((result as Json)['company'])} ${text((result as Json)['name'])} is out of the list; its revisions stay.\n`;
    case 'model-history':
      return historyForPeople((result as Items).items, output);
    case 'solve':
    case 'solve-file':
      return solvedForPeople(result as Solved, output);
    case 'facts':
      return factsForPeople(result, output) + more(result as Items, output);
    case 'ties':
      return storedTiesForPeople(result, output) + more(result as Items, output);
    case 'unread':
      return columns(
        (result as Items).items.map((item) => [`${text(item['name'])}:${text(item['line'])}`, `«${text(item['quote']).replace(/\s+/g, ' ')}»`, text(item['reason'])]),
        ['left', 'left', 'left'],
        output,
      );
    case 'amend':
    case 'withdraw':
    case 'remove':
    case 'restore':
      return changedForPeople(operation, result);
    case 'metrics':
      return columns(
        (result as Items).items.map((item) => [text(item['id']), text(item['name']), text(item['statement'])]),
        ['left', 'left', 'left'],
        output,
      );
    case 'inbox':
    case 'failures':
      return inboxForPeople(result, operation, output);
    case 'add':
      return addedForPeople(result as { added: readonly AddedFile[] }, output);
    case 'eval':
      return scoresForPeople(result, output);
    default:
      return `${JSON.stringify(result, null, 2)}\n`;
  }
}
