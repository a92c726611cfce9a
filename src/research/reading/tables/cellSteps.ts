/** A cell that prints a target before and after: `$42 → $48`, `$48 (from $42)`. */
import type { Vintage } from '../../../kernel/records.ts';
import type { Figure } from '../figures/figure.ts';
import { metricVoice } from '../facts/voice.ts';

const leadsTo = /^\s*(?:→|->|=>|to)\s*$/;
const cameFrom = /^\s*[([]?\s*(?:from|was|prev(?:ious(?:ly)?)?\.?|vs\.?|old:?|prior:?)\s*$/;

export function cellSteps(metric: string | null, figures: readonly Figure[], text: string): readonly [Vintage, Vintage] | null {
  const [a, b] = figures;
  if (a === undefined || b === undefined || figures.length !== 2 || metric === null || metricVoice(metric) !== 'target') return null;
  const between = text.slice(a.end, b.start);
  return leadsTo.test(between) ? ['old', 'new'] : cameFrom.test(between) ? ['new', 'old'] : null;
}
