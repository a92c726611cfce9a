/** `Loans grew 6.2% and deposits 4.1%`: the verb of the clause before, a noun of its own that no line is named by. */
import type { Item } from './items.ts';
import type { Link } from './linkBase.ts';
import type { Mention } from './mentions.ts';

const plain = /^(?:plus|minus|perhaps|sales|revenues|earnings|always|others?)$/;

export function isGapped(items: readonly Item[], at: number, fillers: ReadonlySet<string>, mentions: readonly Mention[], last: Link | undefined): boolean {
  const noun = items[at - 1];
  return (
    noun?.kind === 'word' &&
    items[at]!.figure?.kind === 'percent' &&
    /^(?:and|,|while|but|whereas)$/.test(items[at - 2]?.norm ?? '') &&
    /^[a-z]{3,}[^su]s$/.test(noun.norm) &&
    !fillers.has(noun.norm) &&
    !plain.test(noun.norm) &&
    last?.measure.startsWith('growth') === true &&
    !mentions.some((m) => m.from <= at - 1 && at - 1 < m.to)
  );
}
