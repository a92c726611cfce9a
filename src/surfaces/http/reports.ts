import type { FastifyInstance } from 'fastify';
import { gapUnit, plainRelation } from '../../kernel/relation.ts';
import type { Tie } from '../../kernel/records.ts';
import type { Context } from '../../operations/operation.ts';
import { findDocumentId } from '../../operations/find-document.ts';
import { runOperation } from '../../operations/run.ts';
import { ties as tiesOperation } from '../../operations/ties.ts';
import type { Operation } from '../../operations/operation.ts';
import { dispositionOf } from './files.ts';
import { sendProblem } from './problems.ts';

const rowsMax = 1000;

/** A document as a report names it, and where the lines of its text end. */
interface Named {
  readonly name: string;
  readonly lineEnds: readonly number[];
}
type Names = ReadonlyMap<string, Named>;
interface Found {
  readonly ties: readonly Tie[];
  readonly names: Names;
  readonly more: boolean;
  /** The document that was asked for, by name. */
  readonly about?: string;
}

/** The lines of a text are counted once, however many members stand in it. */
export const lineEndsOf = (text: string): readonly number[] => Array.from(text.matchAll(/\n/g), ({ index }) => index);

export function lineOf(lineEnds: readonly number[], offset: number): number {
  let [low, high] = [0, lineEnds.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lineEnds[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low + 1;
}

function memberText({ quote, document, start }: Tie['members'][number], names: Names): string {
  const named = names.get(document);
  return `${quote.replace(/\s+/g, ' ').trim()} (${named === undefined ? document.slice(0, 12) : `${named.name}, line ${lineOf(named.lineEnds, start)}`})`;
}

/** A cell that a spreadsheet would take for a formula is kept text. */
function csvCell(value: string | number | null | undefined): string {
  if (typeof value === 'number') return String(value);
  const text = value ?? '';
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const range = (value: Tie['stated'] | Tie['recomputed'], end: 0 | 1): number | null => (value === null ? null : typeof value === 'number' ? value : value[end]);

/** RFC 4180 with a byte order mark, which spreadsheets need to see UTF-8. */
export function tiesCsv({ ties, names }: Found): string {
  const head = [
    'verdict',
    'class',
    'company',
    'period',
    'relation',
    'stated',
    'stated high',
    'recomputed low',
    'recomputed high',
    'gap',
    'unit',
    'unit of the gap',
    'message',
    'members',
  ];
  const rows = ties.map((tie) => [
    tie.verdict,
    tie.class,
    tie.company,
    tie.period,
    plainRelation(tie.relation),
    range(tie.stated, 0),
    typeof tie.stated === 'number' ? null : range(tie.stated, 1),
    range(tie.recomputed, 0),
    range(tie.recomputed, 1),
    tie.gap,
    tie.unit,
    tie.gap === null ? null : gapUnit(tie.unit),
    tie.message,
    tie.members.map((member) => memberText(member, names)).join('; '),
  ]);
  return `\uFEFF${[head, ...rows].map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);

const style = `body{font:14px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1c1b19}
h1{font-size:20px}h2{font-size:15px;margin-top:2rem;border-bottom:1px solid #ccc}article{margin:1rem 0;break-inside:avoid}
.off{color:#a3262a}.unclear{color:#8a6100}.ties{color:#1d6b3a}p{margin:.2rem 0}small{color:#666}`;

const sign = { ties: '✓', off: '✗', unclear: '?' } as const;

function tieHtml(tie: Tie, names: Names): string {
  const where = [tie.company, tie.period, plainRelation(tie.relation)].flatMap((part) => (part === null ? [] : [escapeHtml(part)])).join(' · ');
  return `<article><p><b class="${tie.verdict}">${sign[tie.verdict]}</b> ${escapeHtml(tie.message)}</p><p><small>${where}</small></p><p><small>${tie.members.map((member) => escapeHtml(memberText(member, names))).join('<br>')}</small></p></article>`;
}

/** One page without anything from elsewhere, to be kept, printed or sent. */
export function tiesHtml({ ties, names, more, about }: Found): string {
  const causes = new Map<string, Tie[]>();
  for (const tie of ties) {
    const cause = tie.verdict === 'ties' ? (tie.class ?? 'ties') : tie.verdict === 'unclear' ? 'unclear' : (tie.class ?? 'off');
    causes.set(cause, [...(causes.get(cause) ?? []), tie]);
  }
  const parts = [...causes].map(([cause, group]) => `<h2>${escapeHtml(cause)} (${group.length})</h2>${group.map((tie) => tieHtml(tie, names)).join('')}`);
  const title = about === undefined ? 'Tickmark checks' : `Tie-out of ${escapeHtml(about)}`;
  const note = more ? `<p>The first ${rowsMax}; there are more.</p>` : '';
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><style>${style}</style><h1>${title}</h1><p>${ties.length} relations</p>${note}${parts.join('')}</html>\n`;
}

/** GET /api/ties.csv and /api/ties.html: the same filters as /api/ties, as downloads. */
export function serveReports(server: FastifyInstance, context: Context): void {
  const kinds = [
    { ending: 'csv', type: 'text/csv; charset=utf-8', write: tiesCsv },
    { ending: 'html', type: 'text/html; charset=utf-8', write: tiesHtml },
  ] as const;
  for (const { ending, type, write } of kinds) {
    server.get(
      `/api/ties.${ending}`,
      {
        schema: {
          summary: `Relations as ${ending.toUpperCase()}`,
          description: `What /api/ties gives for the same filters, up to ${rowsMax}, as a file to keep.`,
          tags: ['ties'],
          querystring: tiesOperation.input.omit({ limit: true, offset: true }),
        },
      },
      async (request, reply) => {
        const result = await runOperation(tiesOperation as unknown as Operation, { ...(request.query as object), limit: rowsMax }, context);
        if (!result.ok) return sendProblem(reply, result.problem);
        const answer = result.value as (typeof tiesOperation)['output']['_output'];
        const store = await context.store();
        const names = new Map(await Promise.all(answer.documents.map(async ({ id, name }) => [id, { name, lineEnds: lineEndsOf((await store.text(id)) ?? '') }] as const)));
        const { document } = request.query as { document?: string };
        const about = document === undefined ? undefined : await findDocumentId(store, document);
        const name = about?.ok ? (await store.document(about.value))?.name : undefined;
        const found = { ties: answer.items, names, more: answer.more, ...(name === undefined ? {} : { about: name }) };
        return reply
          .type(type)
          .header('content-disposition', dispositionOf('attachment', name === undefined ? `checks.${ending}` : `${name} tie-out.${ending}`))
          .header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox")
          .send(write(found));
      },
    );
  }
}
