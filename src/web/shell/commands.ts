import type { CompanySummary, DocumentSummary } from '../api/types.ts';
import { metricName } from '../format/metric.ts';
import { titleOf } from '../format/title.ts';

/** Where a line of the command bar leads. */
export type Target =
  | { readonly to: 'inbox' }
  | { readonly to: 'checks'; readonly company?: string }
  | { readonly to: 'company'; readonly id: string; readonly tab?: 'documents' | 'contradictions'; readonly metric?: string }
  | { readonly to: 'document'; readonly id: string }
  | { readonly to: 'action'; readonly action: 'add' | 'paste' | 'theme' | 'keys' };

export interface Command {
  readonly key: string;
  /** What would be typed to get here: `KC estimates`. */
  readonly text: string;
  /** What it is, in faint: `Acme Cloud`. */
  readonly note: string;
  readonly target: Target;
}

const pages: readonly Command[] = [
  { key: 'inbox', text: 'inbox', note: 'every document, newest first', target: { to: 'inbox' } },
  { key: 'check', text: 'check', note: 'all that is off', target: { to: 'checks' } },
  { key: 'add', text: 'add files', note: 'text, Markdown, HTML or PDF', target: { to: 'action', action: 'add' } },
  { key: 'paste', text: 'paste text', note: 'a note or an article from the clipboard', target: { to: 'action', action: 'paste' } },
  { key: 'theme', text: 'light or dark', note: 'change the ground', target: { to: 'action', action: 'theme' } },
];

const tabs = [
  { word: 'estimates', tab: undefined },
  { word: 'documents', tab: 'documents' },
  { word: 'contradictions', tab: 'contradictions' },
] as const;

const fold = (text: string): string => text.toLocaleLowerCase('en').normalize('NFKD');

/** 0 where the words do not match; more the earlier and the nearer to the start of a word they do. */
export function score(text: string, query: string): number {
  const [hay, needle] = [fold(text), fold(query)];
  if (needle === '') return 1;
  if (hay === needle) return 5;
  if (hay.startsWith(needle)) return 4;
  const at = hay.indexOf(needle);
  if (at > 0) return /[^\p{L}\d]/u.test(hay[at - 1] ?? '') ? 3 : 1.5;
  const words = needle.split(/\s+/);
  return words.length > 1 && words.every((word) => hay.includes(word)) ? 1 : 0;
}

interface Library {
  readonly companies: readonly CompanySummary[];
  readonly documents: readonly DocumentSummary[];
  /** Metric ids that the library knows of, most used first. */
  readonly metrics: readonly string[];
}

const nameOf = (company: CompanySummary): string => company.ticker ?? company.name ?? company.id;

function companyAt(query: string, companies: readonly CompanySummary[]): { company: CompanySummary; rest: string } | null {
  const [first = '', ...others] = query.trim().split(/\s+/);
  const exact = companies.find((c) => [c.id, c.ticker, c.name].some((n) => n !== null && fold(n) === fold(first)));
  return exact ? { company: exact, rest: others.join(' ') } : null;
}

function aboutCompany(company: CompanySummary, rest: string, metrics: readonly string[]): readonly (Command & { score: number })[] {
  const id = nameOf(company);
  const note = company.name ?? company.id;
  const places = tabs.map(({ word, tab }) => ({
    key: `${company.id} ${word}`,
    text: `${id} ${word}`,
    note,
    target: { to: 'company', id: company.id, ...(tab ? { tab } : {}) } as const,
    score: score(word, rest) + 2,
  }));
  const check = { key: `${company.id} check`, text: `${id} check`, note: 'what is off', target: { to: 'checks', company: company.id } as const, score: score('check', rest) + 2 };
  const figures = metrics.map((metric) => ({
    key: `${company.id} ${metric}`,
    text: `${id} ${metricName(metric).toLowerCase()}`,
    note: 'by period and speaker',
    target: { to: 'company', id: company.id, metric } as const,
    score: rest === '' ? 0 : Math.max(score(metricName(metric), rest), score(metric, rest)) + 1,
  }));
  return [...places, check, ...figures].filter((c) => c.score > (c.target.to === 'company' && 'metric' in c.target ? 1 : 2));
}

/** What the words typed so far may mean, best first. */
export function complete(query: string, library: Library, most = 12): readonly Command[] {
  const typed = query.trim();
  const named = companyAt(typed, library.companies);
  const found = [
    ...(named ? aboutCompany(named.company, named.rest, library.metrics) : []),
    ...pages.map((command) => ({ ...command, score: score(command.text, typed) + (typed === '' ? 1 : 0) })),
    ...library.companies.map((company) => ({
      key: `company ${company.id}`,
      text: `${nameOf(company)} estimates`,
      note: company.name ?? company.id,
      target: { to: 'company', id: company.id } as const,
      score: Math.max(score(nameOf(company), typed), score(company.name ?? '', typed)),
    })),
    ...library.documents.map((document) => ({
      key: `document ${document.id}`,
      text: titleOf(document),
      note: [document.info.kind, document.info.publisher, document.info.date].filter(Boolean).join(' · '),
      target: { to: 'document', id: document.id } as const,
      score: typed === '' ? 0 : Math.max(score(titleOf(document), typed), score(document.name, typed), score(document.info.publisher ?? '', typed) - 1),
    })),
  ].filter((c) => c.score > 0);
  const seen = new Set<string>();
  return found
    .toSorted((a, b) => b.score - a.score)
    .filter(({ text, note }) => !seen.has(`${text} ${note}`) && seen.add(`${text} ${note}`))
    .slice(0, most);
}
