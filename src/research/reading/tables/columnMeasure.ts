/** What a head says is measured: a growth, a share, a difference, and with what it compares. */
import type { Basis } from '../../../kernel/records.ts';
import { namesConsensus } from '../../vocabulary/consensusNames.ts';
import { anyOf, changeWords, ofRevenueWords, quarterOnQuarterWords, yearOnYearWords } from '../../vocabulary/headWords.ts';

const compared = '(?:vs\\.?|versus|against|to|from|on|over)';
/** `Diff to cons`, `chg vs our est`, `vs GSe`: what stands behind the word of comparison, or right before `beat`. */
const withConsensus = new RegExp(`${compared} ?(?:the )?(?:\\w+ )?(?:cons\\b|consensus|street|market)|\\bcons(?:ensus|\\.)? ?(?:diff|var|dev|beat|%)`, 'i');
const withOwn = new RegExp(`${compared} ?(?:our|ours|house|estimates?|est\\b|forecasts?)\\b|\\bour (?:diff|var|beat)`, 'i');
/** `vs GSe`. */
const houseAfter = /\b(?:[Vv]s\.?|to|against) ?\p{Lu}{2,6}[eE](?: ?\(?%\)?)?$/u;
const withGuidance = new RegExp(`${compared} ?(?:the )?(?:company )?(?:guidance|guide|plan|budget)\\b`, 'i');
const after = new RegExp(`${compared} (.+)$`, 'i');
const withEarlier = new RegExp(
  `${compared} ?(?:old|prev(?:ious)?\\b|prior(?! (?:year|period|quarter|corresponding))|earlier)|^(?:% )?revisions?\\b|\\brevision(?: ?\\(?%\\)?)?$|\\brev\\.? ?\\(?%\\)?$`,
  'i',
);

/** What a difference is against where the head itself says so. */
export function comparedWith(head: string, consensusNames: ReadonlySet<string>): Basis | null {
  if (withConsensus.test(head)) return 'consensus';
  if (withOwn.test(head) || houseAfter.test(head)) return 'estimate';
  if (withGuidance.test(head)) return 'guidance';
  const other = after.exec(head);
  return other !== null && namesConsensus(other[1]!, consensusNames) ? 'consensus' : null;
}

const measureOf: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\b)(?:qoq|q\/q|q-o-q|sequential|环比)/i, 'growthQoQ'],
  [/(?:^|\b)(?:yoy|y\/y|y-o-y|同比|year[- ]over[- ]year|year[- ]on[- ]year|(?:vs\.?|on) (?:pcp|ly|last year|prior year)|pcp chg|chg pcp)/i, 'growthYoY'],
  [withEarlier, 'revision'],
  [/(?:^|\b)(?:vs\.? ?(?:cons|consensus|street|our|est)|beat|surprise|var(?:iance)?\.?\b|diff(?:erence)?\.?\b|dev(?:iation)?\.?(?= ?[(%]|$| (?:vs|from|to))|差异)/i, 'surprise'],
  [
    /^(?:%|pct) ?of (?:total |net )*(?:revenue|sales)|as a % of|% of (?:total |net |group )*(?:revenue|sales)|^% (?:revenues?|sales)$|^(?:revenues?|sales) (?:mix|share|split|contribution)|^(?:mix|share|contribution)(?: (?:of|to) (?:total |group )?(?:revenues?|sales))? \(%\)$|^(?:share|proportion) of (?:total |group )?(?:revenues?|sales)/i,
    'shareOf:revenue',
  ],
  [/\b(?:cagr)\b/i, 'cagr'],
  [/(?:% ?(?:chg|change)|(?:chg|change)\.? ?\(?%|growth|inc(?:rease)?\s?\/?\s?\(?\s?dec|(?:^|\s)(?:change|chg\.?)|变动)/i, 'change'],
];

/** The same in other languages, where `Var.` is a change and no surprise. */
const measureElsewhere: readonly (readonly [RegExp, string])[] = [
  [anyOf(quarterOnQuarterWords), 'growthQoQ'],
  [anyOf(yearOnYearWords), 'growthYoY'],
  [new RegExp(`%\\s*(?:${anyOf(ofRevenueWords).source})`, 'iu'), 'shareOf:revenue'],
  [anyOf(changeWords), 'change'],
];

export function measureOfHead(head: string, language: string, against: Basis | null): string | null {
  if (against !== null) return 'surprise';
  const tables = language === 'en' ? [measureOf, measureElsewhere] : [measureElsewhere, measureOf];
  for (const table of tables) for (const [pattern, name] of table) if (pattern.test(head)) return name;
  return /^\(?%\)?$/.test(head.trim()) ? 'change' : null;
}
