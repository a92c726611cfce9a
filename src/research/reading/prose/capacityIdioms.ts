/**
 * What is built, used and being built, by the verb beside an amount in a unit of measurement: `halls in service held 540MW,
 * of which 410MW were in use (75.9%); another 120MW are being built`. Data for idioms.ts.
 */
import type { Rule } from './idiomRules.ts';

const about = '(?:about |around |roughly |some |just |nearly |almost |over |more than )?';
const is = '(?:(?:of (?:it|this|that|them|which) )?(?:is|are|was|were|has been|have been|had been|stands?|remains?) )?(?:now |already |currently |still )?';
const after = (words: string): RegExp => new RegExp(`^ (?:of capacity )?${is}(?:${words})\\b`);
const before = (words: string): RegExp =>
  new RegExp(
    `\\b(?:${words})\\b[^.;,]* (?:held|hold|had|has|have|totalled|totaled|totals|comes? to|came to|was|were|is|are|stood at|stands at|of|reached|amounted to|at) ${about}$`,
  );

const using = 'in use|used|utili[sz]ed|occupied|taken up|leased out|filled|billed|being used';
const building = 'under construction|being (?:built|constructed|added|erected|developed)|in the works|in build|under development|to be built|in the pipeline';
const committing = 'committed|contracted|pre ?committed|pre ?let|pre ?leased|sold forward|signed(?: up)?';
const serving = 'in service|in operation|operational|operating|commissioned|on ?line|live|on ?stream|installed|energi[sz]ed';

export const capacityIdioms: readonly Rule[] = [
  { kinds: ['count'], measured: true, after: after(building), metric: 'capacityUnderConstruction' },
  { kinds: ['count'], measured: true, after: after(using), metric: 'capacityUtilized' },
  { kinds: ['count'], measured: true, after: after(committing), metric: 'areaCommitted' },
  { kinds: ['count'], measured: true, after: after(serving), metric: 'capacityInService' },
  { kinds: ['count'], measured: true, before: before('under construction|being built|under development'), metric: 'capacityUnderConstruction' },
  { kinds: ['count'], measured: true, before: before('in service|in operation|operational|commissioned|on ?stream|on ?line'), metric: 'capacityInService' },
];
