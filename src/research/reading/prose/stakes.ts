/** Who owns how much of a venture, told one after another: `Acme holds 40%; Beta has 35% and Gamma the remaining 25%`. */
import type { Figure } from '../figures/figure.ts';
import type { Item, Sentence } from './items.ts';

const holding = new Set(
  'carries carry carried holds hold held has have had owns own owned keeps keep kept takes take took retains retain retained controls control controlled gets get will would each with to a an the its remaining other rest balance last final of share stake interest about roughly'.split(
    ' ',
  ),
);
const holds = /^(?:carr|hold|held|ha[sd]|have|own|keep|kept|take|took|retain|control)/;
const owned =
  /\b(?:ventures?|JV|consortium|partners?|stakes?|shareholders?|owners?|owns?|owned|ownership|project|plant|mine|terminal|pipeline|facility|field|block|refinery|smelter)\b/;
/** What else is cut into percentages. */
const otherWholes =
  /^(?:revenues?|sales|turnover|profits?|income|earnings|costs?|volumes?|orders?|bookings|deliveries|shipments|demand|assets|loans|deposits|capacity|output|production)$/;

const remainder = /^(?:remaining|rest|balance)$/;

/** Who holds a part, and whether it is told as what remains. */
export interface Stake {
  readonly holder: string;
  readonly isRest: boolean;
}

/** Percentages that add up to no more and no less than the whole, or whose last is the remainder, each behind the name of who holds it; by their figures. */
export function stakesIn(text: string, sentences: readonly Sentence[]): ReadonlyMap<Figure, Stake> {
  const found = new Map<Figure, Stake>();
  const first = sentences[0];
  const last = sentences.at(-1);
  if (first === undefined || last === undefined || !text.slice(first.start, last.end).includes('%') || !owned.test(text.slice(first.start, last.end))) return found;
  let run: { figure: Figure; name: string }[] = [];
  for (const { items } of sentences) {
    let said = run.length > 0;
    const before = run.length;
    for (const [at, item] of items.entries()) {
      if (item.figure?.kind !== 'percent' || item.figure.range) continue;
      const holder = holderBefore(text, items, at);
      if (holder === null || (!said && !holder.said) || ofSomethingElse(items, at)) continue;
      said = true;
      run.push({ figure: item.figure, name: holder.name });
    }
    const sum = run.reduce((s, x) => s + x.figure.low, 0);
    // who has the remainder was told last, whatever it comes to
    const rest = items.find((_, at) => at > 0 && remainder.test(items[at - 1]!.norm))?.figure;
    const isClosed = rest != null && rest === run.at(-1)?.figure;
    if (run.length >= 2 && (Math.abs(sum - 100) < 0.6 || (isClosed && run.length > 2))) {
      for (const { figure, name } of run) found.set(figure, { holder: name, isRest: figure === rest });
      run = [];
    } else if (run.length === before) run = [];
  }
  return found;
}

function holderBefore(text: string, items: readonly Item[], at: number): { name: string; said: boolean } | null {
  let to = at;
  let said = false;
  while (to > 0 && items[to - 1]!.kind === 'word' && holding.has(items[to - 1]!.norm)) {
    to--;
    said ||= holds.test(items[to]!.norm);
  }
  let from = to;
  while (from > 0 && items[from - 1]!.kind === 'word' && items[from - 1]!.capital) from--;
  return from === to ? null : { name: text.slice(items[from]!.start, items[to - 1]!.end).replace(/^The /, ''), said };
}

const ofSomethingElse = (items: readonly Item[], at: number): boolean => items[at + 1]?.norm === 'of' && items.slice(at + 2, at + 6).some((x) => otherWholes.test(x.norm));
