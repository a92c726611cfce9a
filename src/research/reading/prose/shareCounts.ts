/**
 * Numbers of a company's own shares, and money spent on them: what was done with them is said by a word near the number,
 * `authorized 100,000 shares`, `50,773 shares issued and outstanding`, `repurchased 593 shares at a cost of 275`.
 */
import type { Figure } from '../figures/figure.ts';
import type { Idiom } from './idioms.ts';

/** What was done with the shares ← the word that says it. */
const acts: readonly (readonly [RegExp, string])[] = [
  [/\b(?:re-?purchased|re-?purchase of|bought back|buying back|retired)\b/gi, 'sharesRepurchased'],
  [/\bauthori[sz]ed\b/gi, 'sharesAuthorized'],
  [/\b(?:represented|present in person)\b/gi, 'sharesRepresented'],
  [/\boutstanding\b/gi, 'sharesOutstanding'],
];

/** What holders and insiders did, in texts that tell of them. */
const holders =
  /\b(?:insiders?|director|vice president|VP|CEO|CFO|EVP|SVP|officer|hedge funds?|institutional|fund|LLC|L\.P|advisors?|advisers?|stake|position|shareholder|stockholder)\b/i;
const holderActs: readonly (readonly [RegExp, string])[] = [
  [/\b(?:sold|sale of|disposed of|unloaded)\b/gi, 'sharesSold'],
  [/\b(?:purchas(?:ed|ing)|buying|bought|acquir(?:ed|ing)|picked up|adding)\b/gi, 'sharesAcquired'],
  [/\b(?:owns|owned|holds|held|owning|holding)\b/gi, 'sharesOwned'],
];

const REACH_BEFORE = 110;
const REACH_AFTER = 130;

/** The act named last before the number, else the first behind it, within its sentence. */
function shareCount(text: string, figure: Figure): string | null {
  const before = text
    .slice(Math.max(0, figure.start - REACH_BEFORE), figure.start)
    .split(/\.\s|\n\n/)
    .at(-1)!;
  const after = text.slice(figure.end, figure.end + REACH_AFTER).split(/[.;]\s|\n\n|\d(?:,\d{3}){2}/)[0]!;
  let best: { metric: string; at: number } | null = null;
  const told = holders.test(text.slice(Math.max(0, figure.start - 2 * REACH_BEFORE), figure.start)) ? [...acts, ...holderActs] : acts;
  for (const [pattern, metric] of told) {
    for (const m of before.matchAll(pattern)) if (best === null || m.index > best.at) best = { metric, at: m.index };
  }
  if (best !== null) return best.metric;
  for (const [pattern, metric] of acts) {
    const m = [...after.matchAll(pattern)][0];
    if (m !== undefined && (best === null || m.index < best.at)) best = { metric, at: m.index };
  }
  return best?.metric ?? null;
}

export function shareIdiom(text: string, figure: Figure): Idiom | null {
  // `8.6 million of its shares`
  if (
    figure.kind === 'count' &&
    (figure.noun === 'shares' || /^ of (?:its|our|their|the company['’]s) (?:own )?(?:common |ordinary )?(?:shares|stock|adss)\b/.test(text.slice(figure.end, figure.end + 40)))
  ) {
    const metric = shareCount(text, figure);
    return metric === null ? null : { metric, measure: 'level', sign: 1 };
  }
  if (figure.kind !== 'money' || figure.noun !== null) return null;
  const before = text
    .slice(Math.max(0, figure.start - REACH_BEFORE), figure.start)
    .split(/\.\s|\n\n/)
    .at(-1)!;
  const after = text.slice(figure.end, figure.end + 60);
  if (/^\s+(?:remain(?:ed|s|ing)|(?:was|is) (?:still )?available)\b/i.test(after) && /authori[sz]ation|repurchase|buy-?back/i.test(text.slice(figure.end, figure.end + 110)))
    return { metric: 'shareRepurchaseAuthorizationRemaining', measure: 'level', sign: 1 };
  if (
    /\b(?:re-?purchased|bought back)\b.*\bshares\b.*\b(?:at (?:a|an) (?:total |aggregate )?(?:cost|price)(?: of)?|for(?: a total of| an aggregate of| approximately| about)?)\s+(?:approximately |about )?$/is.test(
      before,
    )
  )
    return { metric: 'shareRepurchases', measure: 'level', sign: 1 };
  return null;
}
