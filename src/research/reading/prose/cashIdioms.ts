/** Where cash came from and went, by verbs: `operations brought in $80m; building took $25m`, `investing activities used ¥4bn`. Data for idioms.ts. */
import type { Rule } from './idiomRules.ts';

const about = '(?:about |around |roughly |some |nearly |almost |another |a net |net cash of |only )*';
const gave = 'supplied|generated|produced|brought(?: in)?|threw off|yielded|provided|delivered|contributed';
const took = 'took|consumed|burned|burnt|used(?: up)?|absorbed|swallowed|cost|ate(?: up)?|required|claimed';

const verb = (subject: string, verbs: string): RegExp => new RegExp(`\\b(?:${subject}) (?:${verbs}) ${about}$`);

export const cashIdioms: readonly Rule[] = [
  { kinds: ['money'], before: verb('operations|operating activities', gave), metric: 'cashFromOperations' },
  { kinds: ['money'], before: verb('operations|operating activities', took), metric: 'cashFromOperations', sign: -1 },
  { kinds: ['money'], before: verb('investing activities|investments? activities', gave), metric: 'cashFromInvesting' },
  { kinds: ['money'], before: verb('investing activities|investments? activities', took), metric: 'cashFromInvesting', sign: -1 },
  { kinds: ['money'], before: verb('financing activities', gave), metric: 'cashFromFinancing' },
  { kinds: ['money'], before: verb('financing activities', took), metric: 'cashFromFinancing', sign: -1 },
  {
    kinds: ['money'],
    before: verb('building|construction|plant and equipment|fixed assets|new (?:plants?|halls|fabs|capacity|equipment)', took),
    metric: 'capitalExpenditure',
    sign: -1,
  },
  // the spending itself is no less than nothing
  { kinds: ['money'], before: verb('capex|capital (?:spending|expenditures?|investment)', took), metric: 'capitalExpenditure' },
  { kinds: ['money'], before: /\b(?:buy ?backs?|repurchases?|own shares) (?:took|absorbed|used(?: up)?|consumed) (?:about |another )?$/, metric: 'shareRepurchases' },
  { kinds: ['money'], after: /^ of (?:currency |foreign exchange |exchange |fx )?translation (?:gains?|effects?)\b/, metric: 'effectOfExchangeRateChangesOnCash' },
  { kinds: ['money'], after: /^ of (?:currency |foreign exchange |exchange |fx )?translation loss(?:es)?\b/, metric: 'effectOfExchangeRateChangesOnCash', sign: -1 },
];
