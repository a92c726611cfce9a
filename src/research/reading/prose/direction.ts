/** Which way the words say that a figure went: `raise our target to 46 from 42`, `the margin slipped to 38.2% from 39.4%`. */
import type { Fact } from '../../../kernel/records.ts';
import { leadingFrom, leadingTo } from '../../vocabulary/proseWords.ts';
import type { Item } from './items.ts';
import type { Link } from './linkBase.ts';

type Direction = NonNullable<Fact['direction']>;

const verbs = (words: string, direction: Direction): [string, Direction][] => words.split(' ').map((word) => [word, direction]);
/** Verbs whose way does not hang on whether the line is good or bad: `improved` and `narrowed` are left out. */
const ways: ReadonlyMap<string, Direction> = new Map([
  ...verbs(
    'raise raises raised raising lift lifts lifted lifting hike hikes hiked boost boosts boosted bump bumps bumped increase increases increased increasing rise rises rose risen climb climbs climbed grow grows grew jump jumps jumped up relevons relève relevé relevée erhöhen erhöht heben hebt angehoben alziamo alza alzato elevamos eleva',
    'up',
  ),
  ...verbs(
    'cut cuts cutting lower lowers lowered lowering trim trims trimmed trimming reduce reduces reduced reducing slash slashes slashed decrease decreases decreased decline declines declined fall falls fell fallen drop drops dropped slip slips slipped down abaissons abaisse abaissé abaissée senken senkt gesenkt kürzen tagliamo taglia tagliato rebajamos rebaja recortamos',
    'down',
  ),
]);
/** Words between the verb and the figure it leads to. */
const reach = 9;
/** What makes the clause say less, or something of another time. */
const doubtful = /^(?:not|never|no|may|might|could|would|if|unless|until|before|after|than|instead|rather)$/;

/**
 * The way of a figure that is told with the one it came from; undefined where the words do not say it plainly.
 *
 * Of `rose 8% to 920 from 980` nothing is said: the percentage is held against the two amounts.
 */
export function directionOf(link: Link, links: readonly Link[], items: readonly Item[]): Direction | undefined {
  if (link.measure !== 'level' || link.compared || link.vintage === 'old') return undefined;
  const before = links.find((l) => l !== link && l.metric === link.metric && l.measure === 'level' && l.segment === link.segment && (l.compared || l.vintage === 'old'));
  if (before === undefined || Math.abs(before.at - link.at) > reach) return undefined;
  const [first, last] = link.at < before.at ? [link.at, before.at] : [before.at, link.at];
  if (items.slice(first + 1, last).some(({ kind }) => kind === 'figure')) return undefined;
  // `to 46, up from 42`, `46 (raised from 42)`
  if (link.at < before.at && items[before.at - 1]?.norm === 'from') {
    const between = items.slice(link.at + 1, before.at - 1).filter(({ norm }) => !/^[,(–—-]$/.test(norm));
    if (between.length === 1) return ways.get(between[0]!.norm);
    if (between.length > 0) return undefined;
  }
  // `raise our target to 46 from 42`, `raise our target from 42 to 46`
  const start = first - 1;
  if (!(link.at < before.at ? leadingTo : leadingFrom).has(items[start]?.norm ?? '')) return undefined;
  const behind = items[link.at + 1]?.norm ?? '';
  if (link.at < before.at && !leadingFrom.has(behind) && !/^(?:\(|,|vs|versus|against)$/.test(behind)) return undefined;
  let found: Direction | undefined;
  for (let i = start - 1; i >= Math.max(0, start - reach); i--) {
    const { kind, norm } = items[i]!;
    if (kind === 'figure' || norm === ';' || norm === ',' || norm === ':' || doubtful.test(norm)) return undefined;
    const way = ways.get(norm);
    // `we raise, not cut`: two ways are none
    if (way !== undefined && found !== undefined && way !== found) return undefined;
    found ??= way;
  }
  return found;
}
