import type { Document } from '../document/document.ts';
import type { Item } from './items.ts';

/** `revenue of 1,284 (Acme: 1,250, consensus: 1,262)`: in a bracket behind what came out stands what the house had expected, by its name. */
export function isOfVoice(items: readonly Item[], at: number, document: Document): boolean {
  if (document.kind === 'results release') return false;
  let i = at - 1;
  if (items[i]?.norm === ':') i--;
  if (/^(?:e|est|estimate|forecast|at)$/.test(items[i]?.norm ?? '')) i--;
  const words: string[] = [];
  while (items[i]?.kind === 'word' && words.length < 4) words.unshift(items[i--]!.norm);
  return words.length > 0 && /^[(,;/]$/.test(items[i]?.norm ?? '') && isWithinBracket(items, i) && ` ${document.voice.toLowerCase()} `.includes(` ${words.join(' ')} `);
}

function isWithinBracket(items: readonly Item[], from: number): boolean {
  for (let i = from; i >= Math.max(0, from - 16); i--) {
    if (items[i]!.norm === ')') return false;
    if (items[i]!.norm === '(') return true;
  }
  return false;
}
