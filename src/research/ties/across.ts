import type { DocumentKind, Reading, Tie, TieClass, Verdict } from '../../kernel/records.ts';
import { comparableUnits } from '../../kernel/units.ts';
import { isUnnamed } from '../../kernel/voices.ts';
import { companyIds } from './companies.ts';
import { distinctMembers, tieOf, type Draft } from './compose.ts';
import { isCost, isInstant } from './conventions.ts';
import { derivedAcross, derivedBefore } from './across-derived.ts';
import { lastWords } from './across-latest.ts';
import { ratesAcross } from './across-rates.ts';
import { signsAcross } from './across-signs.ts';
import { spansAcross } from './across-spans.ts';
import { datedByOthers } from './across-undated.ts';
import { allMeet, meetings, voiceOf, type Source } from './across-voices.ts';
import { indexQuantities, push, quantitiesOf } from './facts.ts';
import { partKey } from './partNames.ts';
import { magnitudeOf, meets, type Quantity } from './quantity.ts';
import { suggestSlip } from './suggest.ts';
import { figureText } from './wording.ts';

/** What one voice of one document says about one key, the most precise of its statements first. */
interface Statement {
  readonly source: Source;
  readonly figure: Quantity;
  readonly repeats: readonly Quantity[];
  /** Other values that the document gives the key: what tells them apart was not read. */
  readonly others: readonly Quantity[];
}

/**
 * Ties documents with each other: the same key in several documents, and relations whose figures stand in several.
 *
 * Returns agreements, revisions (one voice, a later date), restatements (the company's own figure in a later filing),
 * differences of definition (another accounting basis), differences of opinion (two voices' estimates) and conflicts,
 * each with its reason in the message.
 */
export function tieAcross(given: readonly Reading[]): readonly Tie[] {
  if (given.length < 2) return [];
  const idOf = companyIds(given);
  const readings = datedByOthers(given, (fact, { info }) => idOf(fact.company ?? info.companies[0]?.id ?? ''));
  const sources = new Map<string, Source>(readings.map((r) => [r.name, { name: r.name, date: r.info.date, kind: r.info.kind }]));
  const primaries = new Map(readings.map((r) => [r.name, r.info.companies[0]?.id ?? '']));
  const companyOf = (q: Quantity): string => idOf(q.fact.company ?? primaries.get(q.document) ?? '');
  const all = readings.flatMap(quantitiesOf);
  const comparedMetric = plainEpsAs(all, companyOf, (q) => ownFilings.has(sources.get(q.document)?.kind ?? 'other'));
  const groups = new Map<string, Quantity[]>();
  for (const stated of all) {
    const company = companyOf(stated);
    if (company === '') continue;
    const q = stated.fact.measure === 'level' && isCost(stated.fact.metric) ? magnitudeOf(stated) : stated;
    const key = [company, partKey(q.fact.segment), comparedMetric(q, company), q.fact.measure, q.period ?? ''].join('|');
    push(groups, key, q);
  }
  const drafts: Draft[] = [];
  for (const group of groups.values()) {
    const first = group[0]!;
    if (group.every((q) => q.document === first.document) || movesWithThePrice(first.fact.metric)) continue;
    drafts.push(...compareGroup(group, companyOf(first), sources));
  }
  const said = lastWords(all, companyOf, sources);
  const { fiscalYearEndMonth } = readings[0]!.info;
  const index = indexQuantities(said.figures, companyOf, fiscalYearEndMonth);
  drafts.push(...derivedAcross(index, said, sources), ...derivedBefore(said, companyOf, sources, fiscalYearEndMonth));
  drafts.push(...spansAcross(said, companyOf, sources), ...signsAcross(said, companyOf, fiscalYearEndMonth), ...ratesAcross(all, companyOf, sources));
  return drafts.map(tieOf);
}

/** Plain EPS of others is set against what the company calls diluted, where it prints that; against its basic EPS where that alone agrees. */
function plainEpsAs(all: readonly Quantity[], companyOf: (q: Quantity) => string, isOwn: (q: Quantity) => boolean): (q: Quantity, company: string) => string {
  const ofCompany = (metric: string): ReadonlyMap<string, readonly Quantity[]> => {
    const found = new Map<string, Quantity[]>();
    for (const q of all) {
      if (q.fact.metric !== metric || q.fact.measure !== 'level' || q.fact.basis !== 'reported' || !isOwn(q)) continue;
      const key = `${companyOf(q)}|${q.period ?? ''}`;
      push(found, key, q);
    }
    return found;
  };
  const diluted = ofCompany('epsDiluted');
  const basic = ofCompany('eps');
  const tellApart = new Set(all.flatMap((q) => (q.fact.metric === 'epsDiluted' ? [q.document] : [])));
  const agrees = (q: Quantity, others: readonly Quantity[] = []): boolean => others.some((one) => comparableUnits(one.unit, q.unit) && meets(one, q));
  return (q, company) => {
    if (q.fact.metric !== 'eps' || q.fact.basis !== 'reported' || isOwn(q) || tellApart.has(q.document)) return q.fact.metric;
    const key = `${company}|${q.period ?? ''}`;
    const printed = diluted.get(key);
    return printed === undefined || (agrees(q, basic.get(key)) && !agrees(q, printed)) ? 'eps' : 'epsDiluted';
  };
}

/** Change from day to day without anybody changing his mind. */
const priced: ReadonlySet<string> = new Set([
  'upside',
  'totalReturn',
  'dividendYield',
  'fcfYield',
  'earningsYield',
  'marketCap',
  'enterpriseValue',
  'averageDailyValue',
  'averageDailyVolume',
  'peg',
  'priceChange',
  'movingAverage',
  'sharePrice',
]);
const movesWithThePrice = (metric: string): boolean => priced.has(metric) || /^(?:pe|pb|ps|pcf|pfcf|ptbv|evTo[A-Z]\w*|adjustedPe)$/.test(metric);

function statementsOf(list: readonly Quantity[], sources: ReadonlyMap<string, Source>): readonly Statement[] {
  const byVoice = new Map<string, Quantity[]>();
  for (const q of list) {
    const key = [q.document, q.fact.vintage === 'old' ? 'old' : 'new', q.fact.accounting ?? '', q.unit.currency ?? ''].join('|');
    push(byVoice, key, q);
  }
  const statements: Statement[] = [];
  for (const figures of byVoice.values()) {
    const ranked = [...figures].sort((a, b) => a.high - a.low - (b.high - b.low) || a.fact.start - b.fact.start);
    const figure = ranked[0]!;
    const repeats: Quantity[] = [];
    const others: Quantity[] = [];
    for (const q of ranked.slice(1)) (comparableUnits(q.unit, figure.unit) && meets(q, figure) ? repeats : others).push(q);
    const source = sources.get(figure.document);
    if (source !== undefined) statements.push({ source, figure, repeats, others });
  }
  return statements.sort(inTime);
}

/** By date, what a document calls old before what it calls new; undated last, by name. */
function inTime(a: Statement, b: Statement): number {
  const x = a.source.date ?? '9999';
  const y = b.source.date ?? '9999';
  if (x !== y) return x < y ? -1 : 1;
  if (a.source.name !== b.source.name) return a.source.name < b.source.name ? -1 : 1;
  return Number(b.figure.fact.vintage === 'old') - Number(a.figure.fact.vintage === 'old');
}

function compareGroup(group: readonly Quantity[], company: string, sources: ReadonlyMap<string, Source>): readonly Draft[] {
  const voices = new Map<string, Quantity[]>();
  for (const q of group) push(voices, voiceOf(q), q);
  const drafts: Draft[] = [];
  const latest: Statement[] = [];
  for (const [voice, list] of voices) {
    const statements = statementsOf(list, sources);
    drafts.push(...agreements(statements, company));
    if (voice === 'reported' || voice === 'price') drafts.push(...factsApart(statements, company, voice));
    else {
      drafts.push(...revisions(statements, company), ...earlierWords(statements, company));
      const last = statements.findLast((s) => s.figure.fact.vintage !== 'old');
      if (last !== undefined && voice !== 'guidance') latest.push(last);
    }
  }
  drafts.push(...opinions(latest, company));
  return drafts;
}

const comparable = (a: Statement, b: Statement): boolean => comparableUnits(a.figure.unit, b.figure.unit);
const agree = (a: Statement, b: Statement): boolean => comparable(a, b) && meets(a.figure, b.figure);
/** One of several values of a document for the key is that of the other: what it says twice with two values is its own matter. */
const saysToo = (a: Statement, b: Statement): boolean => a.others.some((q) => comparableUnits(q.unit, b.figure.unit) && meets(q, b.figure));
const documentsOf = (list: readonly Statement[]): number => new Set(list.map((s) => s.source.name)).size;

const figureOf = (s: Statement): Quantity => s.figure;
const clustersOf = (statements: readonly Statement[]): readonly (readonly Statement[])[] =>
  meetings(statements, figureOf)
    .map((c) => c.sort(inTime))
    .sort((a, b) => b.length - a.length || inTime(a[0]!, b[0]!));

function agreements(statements: readonly Statement[], company: string): readonly Draft[] {
  return clustersOf(statements)
    .filter((c) => documentsOf(c) >= 2)
    .map((c) => compose(c, company, 'ties', 'agreement', 'across.agreement', 'the documents agree within what they print'));
}

/** One voice at several dates. */
function revisions(statements: readonly Statement[], company: string): readonly Draft[] {
  const lines = [...new Set(statements.map((s) => s.figure.unit.currency ?? ''))].map((c) => statements.filter((s) => (s.figure.unit.currency ?? '') === c));
  return lines.flatMap((line) => {
    if (documentsOf(line) < 2 || allMeet(line, figureOf)) return [];
    // a change inside one document is told there
    if (clustersOf(line).some((c) => documentsOf(c) === documentsOf(line))) return [];
    const dated = line.every((s) => s.source.date !== null);
    const sameDay = new Set(line.map((s) => s.source.date)).size === 1;
    if (!dated || sameDay)
      return [
        compose(
          line,
          company,
          'unclear',
          undefined,
          'across.revision',
          dated ? 'the documents have one date, so neither came later' : 'a document without a date: which came first is not known',
        ),
      ];
    return [
      compose(line, company, 'off', 'revision', 'across.revision', `${line[0]!.figure.fact.speaker} changed it between ${line[0]!.source.date} and ${line.at(-1)!.source.date}`),
    ];
  });
}

/** Days within which hardly any document of a house is missing between two. */
const oneAfterAnotherMax = 45;
const daysBetween = (a: string, b: string): number => (Date.parse(b) - Date.parse(a)) / 86_400_000;

/**
 * What a voice says it said before, against the document in which it did.
 *
 * A document that tells the same change is held to by what it calls old, an earlier one by what it calls new.
 */
function earlierWords(statements: readonly Statement[], company: string): readonly Draft[] {
  const lines = new Map<string, Statement[]>();
  for (const s of statements) push(lines, [s.figure.fact.accounting, s.figure.unit.dimension, s.figure.unit.currency].join('|'), s);
  return [...lines.values()].flatMap((line) => line.flatMap((quoted, at) => (isOld(quoted) ? heldToEarlier(quoted, line, at, company) : [])));
}

const isOld = (s: Statement): boolean => s.figure.fact.vintage === 'old';

/** `line`, in time, is all that the voice says of one key; only the neighbours of `quoted` in it are looked at. */
function heldToEarlier(quoted: Statement, line: readonly Statement[], at: number, company: string): readonly Draft[] {
  const { name, date } = quoted.source;
  if (date === null) return [];
  let before = at - 1;
  while (before >= 0 && (isOld(line[before]!) || line[before]!.source.name === name || line[before]!.source.date === date)) before--;
  const last = line[before];
  // further apart there may be one between them that nobody added
  if (last === undefined || last.source.date === null || daysBetween(last.source.date, date) > oneAfterAnotherMax) return [];
  // what a document calls old stands right before what it calls new
  const now = line[at + 1];
  const tellsTheSame = now !== undefined && now.source.name === name && !isOld(now) && agree(now, last);
  const earlier = line[before - 1];
  const held = !tellsTheSame ? last : earlier !== undefined && isOld(earlier) && earlier.source.name === last.source.name ? earlier : undefined;
  if (held === undefined || agree(held, quoted)) return [];
  const reason = `${quoted.figure.fact.speaker} calls ${figureText(quoted.figure, true)} its figure before; its document of ${last.source.date} printed ${figureText(held.figure, true)}`;
  return [compose([held, quoted], company, 'off', 'conflict', 'across.earlier', reason)];
}

/** Two voices' views of one key, each at its latest. */
function opinions(latest: readonly Statement[], company: string): readonly Draft[] {
  const [first] = latest;
  if (first === undefined || latest.length < 2 || documentsOf(latest) < 2) return [];
  const like = latest.filter((s) => comparable(s, first));
  if (like.length < 2 || documentsOf(like) < 2) return [];
  if (allMeet(like, figureOf)) return [compose(like, company, 'ties', 'agreement', 'across.opinion', `${like.length} voices agree within what they print`)];
  return [
    compose(
      like,
      company,
      'off',
      'difference of opinion',
      'across.opinion',
      `views of ${like.map(({ figure: { fact, document } }) => (fact.basis === 'consensus' ? 'the consensus' : isUnnamed(fact.speaker) ? `${fact.speaker} in ${document}` : fact.speaker)).join(', ')}`,
    ),
  ];
}

const ownFilings: ReadonlySet<DocumentKind> = new Set(['filing', 'results release']);

/** A gap that two readings of one reported figure may have; a wider one is probably not the same thing. */
const conflictMax = 0.25;

function factsApart(statements: readonly Statement[], company: string, voice: string): readonly Draft[] {
  const clusters = clustersOf(statements);
  const main = clusters[0];
  if (main === undefined || clusters.length < 2) return [];
  const drafts: Draft[] = [];
  for (const cluster of clusters.slice(1)) {
    const odd = cluster.find((s) => !main.includes(s));
    const against = odd === undefined ? undefined : main.find((s) => comparable(s, odd) && s.source.name !== odd.source.name && !agree(s, odd));
    if (odd === undefined || against === undefined || saysToo(odd, against) || saysToo(against, odd)) continue;
    const pair = [against, ...main.filter((s) => s !== against && comparable(s, odd)), odd, ...cluster.filter((s) => s !== odd && comparable(s, against))].sort(inTime);
    drafts.push(difference(pair, against, odd, company, voice));
  }
  return drafts;
}

function difference(list: readonly Statement[], a: Statement, b: Statement, company: string, voice: string): Draft {
  const [x, y] = [a.figure.fact, b.figure.fact];
  if ((x.accounting ?? '') !== (y.accounting ?? ''))
    return compose(list, company, 'off', 'difference of definition', 'across.definition', `${x.accounting ?? 'no basis named'} against ${y.accounting ?? 'no basis named'}`);
  const dated = a.source.date !== null && b.source.date !== null && a.source.date !== b.source.date;
  if (ownFilings.has(a.source.kind) && ownFilings.has(b.source.kind) && x.speaker === y.speaker && dated) {
    const [earlier, later] = [a, b].sort(inTime) as [Statement, Statement];
    return compose(
      list,
      company,
      'off',
      'restatement',
      'across.restatement',
      `the company printed ${figureText(earlier.figure, true)} on ${earlier.source.date} and ${figureText(later.figure, true)} on ${later.source.date}`,
    );
  }
  const undatedState = a.figure.period === null && (isInstant(x.metric) || a.figure.unit.dimension === 'multiple' || voice === 'price');
  if (undatedState && dated)
    return compose(list, company, 'unclear', undefined, 'across.conflict', 'the text gives no date for either figure, and the documents are of different dates');
  const gap = Math.abs(a.figure.printed - b.figure.printed) / Math.max(Math.abs(a.figure.printed), Math.abs(b.figure.printed));
  const close = gap < conflictMax || suggestSlip(a.figure, (o) => meets(o, b.figure), 1) !== undefined;
  return compose(
    list,
    company,
    close ? 'off' : 'unclear',
    'conflict',
    'across.conflict',
    `${x.speaker} in ${a.source.name} against ${y.speaker} in ${b.source.name}${close ? '' : ': so far apart that they may not be the same thing'}`,
  );
}

function compose(list: readonly Statement[], company: string, verdict: Verdict, classed: TieClass | undefined, identity: string, reason: string): Draft {
  const last = list.at(-1)!.figure;
  const first = list[0]!.figure;
  const { metric, measure, segment } = last.fact;
  const each = list.map(
    (s) =>
      `${figureText(s.figure, true)}${s.figure.unit.currency === null ? '' : ` ${s.figure.unit.currency}`} (${s.figure.fact.vintage === 'old' ? 'before ' : ''}${s.source.date ?? s.source.name})`,
  );
  return {
    identity,
    relation: `${metric}${measure === 'level' ? '' : ` ${measure}`}${segment === undefined ? '' : ` of ${segment}`}${last.period === null ? '' : `[${last.period}]`} in ${documentsOf(list)} documents`,
    verdict,
    ...(classed === undefined ? {} : { class: classed }),
    company,
    period: last.period,
    stated: last,
    members: distinctMembers(list.flatMap((s) => [s.figure, ...s.repeats].map((figure) => ({ figure, role: `${figure.fact.basis}, ${figure.fact.speaker}` })))),
    judgement: { holds: verdict === 'ties', low: first.low, high: first.high, middle: first.printed, gap: last.printed - first.printed },
    message: `${each.join(verdict === 'ties' ? ' · ' : classed === 'revision' ? ' → ' : ' against ')} · ${reason}`,
  };
}
