/** What the printed steps of a discounted cash flow say of the target that rests on them. */
import type { Range } from '../../ties/expression.ts';
import { agrees, moneyWords, statedWords, type Finding } from './assess.ts';
import { chainOf, type Link } from './chain.ts';
import type { Place } from './inputs.ts';
import { methodName } from './words.ts';

export interface Chained {
  readonly verdict: 'follows' | 'does not follow' | 'cannot be recomputed';
  readonly finding: Finding;
  readonly remarks: readonly string[];
}

const told = ({ name, text }: Link): string => `${name}: ${text}`;

/** `12 of 13 links checked; not printed: …`. */
function countWords(links: readonly Link[]): string {
  const missing = [...new Set(links.filter((l) => l.outcome === 'unprinted').map((l) => l.name))];
  const checked = links.filter((l) => l.outcome !== 'unprinted').length;
  return `${checked} of ${links.length} links checked${missing.length === 0 ? '' : `, not printed what gives the ${missing.join(', the ')}`}`;
}

/**
 * Whether a target follows from a discounted cash flow: only where every printed link of it ties.
 *
 * @param last  how the target comes out of the last of them: equity over shares, or the value per share
 * Returns  null where no link is printed.
 */
export function chained(place: Place, last: Finding | undefined): Chained | null {
  const { target } = place;
  if (target.isOld || target.isCase || target.isGathered) return null;
  const links = chainOf(place);
  const checked = links.filter((l) => l.outcome !== 'unprinted');
  if (checked.length === 0) return null;
  const broken = links.filter((l) => l.outcome === 'broken');
  const open = links.filter((l) => l.outcome === 'open');
  if (broken.length === 0 && last?.outcome !== 'holds') return null;
  const figures = [...links.flatMap((l) => l.figures), ...(last?.figures ?? [])];
  const lastLink = links.find((l) => l.name === 'value per share');
  const isOwnMoney = lastLink?.figures.at(-1)?.figure.unit.currency === target.stated.unit.currency;
  const value = isOwnMoney ? (lastLink?.carried ?? null) : null;
  const method = methodName('dcf');
  const isSaid = links.some((l) => l.name === 'value per share' && l.outcome === 'ties');
  const end = last?.outcome === 'holds' && !isSaid ? [`${method}: ${last.text}`] : [];
  const rest = links.filter((l) => l.outcome === 'ties').map(told);
  const finding = (outcome: Finding['outcome'], text: string, recomputed: Range | null): Finding => ({ outcome, firm: true, method, recomputed, unknowns: [], text, figures });
  if (broken.length > 0) {
    const through = value === null || agrees(value, target) !== null ? '' : ` · carried through, ${moneyWords(value, target)} a share against ${statedWords(target)}`;
    return {
      verdict: 'does not follow',
      finding: finding('fails', `${broken.map(told).join('; ')}${through}; ${countWords(links)}, ${broken.length} broken`, value),
      remarks: [...open.map(told), ...rest, ...end],
    };
  }
  const text = `${last!.text} · ${countWords(links)}`;
  if (open.length > 0)
    return {
      verdict: 'cannot be recomputed',
      finding: finding('open', `${open.map(told).join('; ')}, if no other flow is meant; ${countWords(links)}`, null),
      remarks: [...rest, ...end],
    };
  return { verdict: 'follows', finding: { ...finding('holds', text, last!.recomputed), unknowns: last!.unknowns }, remarks: rest };
}
