/**
 * Who bought, sold or holds a company's shares, and when: `Director Ann Poe sold 1,250 shares on Tuesday, October 28th.
 * The shares were sold at an average price of 34.10.` What is told of one deal or holding goes on until another is named.
 */
import { resolve } from '../document/calendar.ts';
import type { Document } from '../document/document.ts';
import type { Draft } from '../facts/proto.ts';
import type { Sentence } from './items.ts';
import { deskOf } from './speak.ts';

export interface Holder {
  readonly name: string;
  /** Day of the deal, quarter of the holding, or 3M; null where none is told. */
  readonly period: string | null;
}

const held = new Set(['sharesSold', 'sharesAcquired', 'sharesOwned', 'averageSalePrice', 'averagePurchasePrice', 'transactionValue', 'holdingValue', 'ownership']);

const name = "\\p{Lu}[\\p{L}&.'’-]*";
const insider = new RegExp(
  `\\b(?:VP|EVP|SVP|CEO|CFO|COO|CTO|CMO|CAO|Director|President|Chair(?:man|woman)?|Treasurer|Secretary|Counsel|Controller|Officer|insider|shareholder|owner) (${name}(?: ${name}){1,3}) (?:sold|bought|acquired|purchased|disposed|unloaded)\\b`,
  'u',
);
const fund = new RegExp(
  `(?<![\\p{L}.,] )(${name}(?: (?:&|and|of|${name})){1,6}) (?:now |recently |also )?(?:boosted|lifted|raised|increased|grew|cut|reduced|trimmed|lowered|acquired|bought|purchased|sold|owns|owned|holds|held|took|opened|established|initiated)\\b`,
  'u',
);
const ofShares = /\b(?:position|stake|holdings?|shares|stock)\b/;
const groups: readonly (readonly [RegExp, string])[] = [
  [/\b(?:owned|held) by (?:company |corporate )?insiders\b|\binsiders (?:have |has |collectively )?(?:sold|bought|acquired|own|hold)/i, 'insiders'],
  [/\b(?:institutional investors|hedge funds)\b[^.]{0,60}\b(?:own|hold)\b|\b(?:owned|held) by (?:hedge funds|institutional)/i, 'institutional investors'],
];
const lately = /\b(?:last|past|previous) (?:quarter|three months|90 days|ninety days|3 months)\b/i;

/** The holder a sentence speaks of, the one before where it names none; null where it tells of no shares held or dealt in. */
export function holderOf(sentence: Sentence, document: Document, before: Holder | null): Holder | null {
  if (deskOf(document) === null) return null;
  const text = document.text.slice(sentence.start, sentence.end);
  if (!ofShares.test(text) && before === null) return null;
  const named = groups.find(([pattern]) => pattern.test(text))?.[1] ?? insider.exec(text)?.[1] ?? (ofShares.test(text) ? fund.exec(text)?.[1] : undefined) ?? null;
  if (named !== null && document.houses.includes(named)) return null;
  const holder = named === null || named === before?.name ? before : { name: named, period: null };
  if (holder === null) return null;
  const day = sentence.items.find((i) => i.kind === 'period' && (i.period!.kind === 'date' || i.period!.kind === 'quarterOnly' || i.period!.kind === 'quarter'));
  const period = day === undefined ? (holder.period ?? (lately.test(text) ? '3M' : null)) : resolve(day.period!, document.calendar);
  return { ...holder, period };
}

/** A fact of a deal or a holding is told by the desk of him who made it. */
export function ofHolder(draft: Draft, holder: Holder | null, document: Document): Draft {
  if (holder === null || !held.has(draft.metric)) return draft;
  return {
    ...draft,
    segment: holder.name,
    period: draft.metric === 'ownership' ? null : (holder.period ?? draft.period),
    basis: 'reported',
    speaker: deskOf(document) ?? draft.speaker,
  };
}
