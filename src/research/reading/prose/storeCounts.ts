/** Numbers of a company's shops: `opened 38 shops`, `ended the quarter with 1,081 stores`, `about 175 new restaurants`. */
import type { Figure } from '../figures/figure.ts';
import type { Idiom } from './idioms.ts';

const acts: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:opened|opening|opens|open|add|adds|added|adding|launched|launching)\s+(?:(?:about|around|some|roughly|nearly|over|at least|another|a total of|up to|more than|net|between)\s+)*$/i,
    'storesOpened',
  ],
  [/\b(?:closed|closing|shut|shutting)\s+(?:(?:about|around|some|roughly|another|a total of)\s+)*$/i, 'storesClosed'],
  [
    /\b(?:with|had|has|have|operated|operates|operating|operate|in|at|to|across|of|count (?:of|was|is))\s+(?:(?:about|around|some|roughly|nearly|over|more than|a total of)\s+)*$/i,
    'stores',
  ],
];

const reach = 60;

/** Null where the number is of no shops, or no word says what is told of them. */
export function storeIdiom(text: string, figure: Figure): Idiom | null {
  if (figure.kind !== 'count' && figure.kind !== 'bare') return null;
  const after = text.slice(figure.end, figure.end + 24);
  const isNew =
    /^\s+(?:net )?new\s+(?:stores|shops|restaurants|units|locations|clubs|cafes|outlets|salons)\b|^\s+(?:new )?(?:store |shop |restaurant |unit |club )?openings\b/i.test(after);
  if (isNew) return { metric: 'storesOpened', measure: 'level', sign: 1 };
  if (figure.noun !== 'stores') return null;
  const before = text.slice(Math.max(0, figure.start - reach), figure.start);
  const metric = acts.find(([pattern]) => pattern.test(before))?.[1];
  // what is no shop goes by its own name
  const kind = /\p{L}+$/u.exec(text.slice(figure.start, figure.end))?.[0].toLowerCase() ?? '';
  const own = metric !== 'stores' ? metric : /^(?:stores?|shops|outlets|locations|cafes|bakeries)$/.test(kind) ? 'stores' : kind === 'restaurants' ? kind : undefined;
  return own === undefined ? null : { metric: own, measure: 'level', sign: 1 };
}
