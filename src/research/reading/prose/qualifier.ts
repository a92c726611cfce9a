/** Words before a figure that widen or bound it: `about`, `more than`, `nearly`, `up to`. */
import type { Qualifier } from '../../../kernel/records.ts';
import type { Item } from './items.ts';

const approx = new Set([
  'about',
  'roughly',
  'approximately',
  'around',
  'circa',
  'some',
  'nearly',
  'almost',
  'near',
  'approx',
  'close',
  'c',
  'ca',
  'rund',
  'etwa',
  'circa',
  'environ',
  'unos',
  'cerca',
  '约',
  '大约',
  '近',
]);
const above = new Set(['over', 'exceeding', 'exceed', 'exceeds', 'least', 'minimum', 'above', 'excess', 'topping', 'über', 'oltre', '超', '超过', '逾']);
const below = new Set(['under', 'below', 'most', 'maximum']);

export function outsideQualifier(items: readonly Item[], at: number): Qualifier | null {
  const one = items[at - 1];
  const two = items[at - 2];
  if (one?.kind !== 'word') return null;
  if (one.norm === 'than') return two?.norm === 'more' || two?.norm === 'greater' ? 'above' : two?.norm === 'less' || two?.norm === 'fewer' ? 'below' : null;
  if (one.norm === 'to' && two?.norm === 'up') return 'below';
  if (one.norm === 'to' && two?.norm === 'close') return 'approx';
  if (one.norm === 'over' && two?.norm === 'just') return 'above';
  if (one.norm === 'most' || one.norm === 'least') return two?.norm === 'at' ? (one.norm === 'most' ? 'below' : 'above') : null;
  if (approx.has(one.norm)) return 'approx';
  if (one.norm === 'above' || one.norm === 'below' || one.norm === 'over' || one.norm === 'under') return above.has(one.norm) ? 'above' : 'below';
  return above.has(one.norm) ? 'above' : below.has(one.norm) ? 'below' : null;
}
