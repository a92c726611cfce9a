import type { Link } from './linkBase.ts';

/** `402 million euros from 301 million`: what is set against an amount of a line is in its money, whatever else the text counts in. */
export function inSameMoney(links: readonly Link[]): Link[] {
  const result: Link[] = [];
  for (const link of links) {
    const { figure } = link;
    const isAmount = figure.currency === null && figure.scale > 1 && figure.kind !== 'percent' && figure.kind !== 'multiple' && link.row?.kinds[0] === 'money';
    // an amount in brackets is a translation of the one before it
    const like = isAmount ? result.findLast((l) => l.metric === link.metric && l.segment === link.segment && l.figure.kind === 'money' && !l.figure.bracketed) : undefined;
    result.push(like?.figure.currency == null ? link : { ...link, figure: { ...figure, kind: 'money', currency: like.figure.currency } });
  }
  return result;
}
