import { distinctMembers, type Draft } from './compose.ts';
import { distance, periodOf, type FactIndex } from './facts.ts';
import type { Quantity } from './quantity.ts';
import { figureText } from './wording.ts';

/** A figure that is said to have gone up or down stands above or below the one it came from. */
export function checkDirections(index: FactIndex): readonly Draft[] {
  return index.all.flatMap((q) => {
    const { direction } = q.fact;
    if (direction === undefined) return [];
    const [before] = index
      .find(index.companyOf(q), q.fact.metric, q.fact.measure)
      .filter((other) => other !== q && distance(other, q) < charactersMax && isBefore(other, q))
      .sort((a, b) => distance(a, q) - distance(b, q));
    if (before === undefined) return [];
    const [low, high] = [Math.abs(before.low) - Math.abs(q.low), Math.abs(before.high) - Math.abs(q.high)];
    const way = direction === 'up' ? -1 : 1;
    const isRight = low * way >= 0 && high * way >= 0 && low + high !== 0;
    const isWrong = low * way < 0 && high * way < 0;
    // as it stands, or one end only: the words may mean either
    if (!isRight && !isWrong) return [];
    return [
      {
        identity: 'move.direction',
        relation: `${q.fact.metric} ${direction === 'up' ? '>' : '<'} ${q.fact.metric}[before]`,
        verdict: isRight ? 'ties' : 'off',
        ...(isRight ? {} : { class: 'slip' as const }),
        company: q.fact.company,
        period: periodOf(q),
        stated: q,
        members: distinctMembers([
          { figure: q, role: 'now' },
          { figure: before, role: 'before' },
        ]),
        judgement: null,
        message: `said to go ${direction} from ${figureText(before, true)} to ${figureText(q, true)} · which is ${(direction === 'up') === isRight ? 'more' : 'less'}`,
      } satisfies Draft,
    ];
  });
}

/** A clause's length. */
const charactersMax = 60;

const isBefore = (other: Quantity, q: Quantity): boolean =>
  other.unit.dimension === q.unit.dimension &&
  other.unit.currency === q.unit.currency &&
  other.fact.segment === q.fact.segment &&
  Math.sign(other.low) === Math.sign(q.low) &&
  (other.fact.vintage === 'old' ? q.fact.vintage === 'new' && other.period === q.period : (other.period ?? '') < (q.period ?? ''));
