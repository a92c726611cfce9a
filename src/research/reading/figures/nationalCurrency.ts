/** Currencies called by their country: `14.1 billion Swedish crowns`, `3 million Hong Kong dollars`; a bare `crowns` is that of the text. */
import { nationalCurrencies, nationalNouns } from '../../vocabulary/unitWords.ts';
import type { Figure } from './figure.ts';

const names = Object.keys(nationalCurrencies)
  .map((n) => n.replace(/\./g, '\\.'))
  .join('|');
const named = new RegExp(`[ \\n](${names})[ \\n](?:${nationalNouns})(?![\\p{L}])`, 'u');
const behind = new RegExp(`^[ \\n](${names})[ \\n](?:${nationalNouns})(?![\\p{L}])`, 'u');
const crowns = /^[ \n](?:crowns?|kron(?:or|er|a|e))(?!\p{L})/u;
const crownsOf = /(Swedish|Norwegian|Danish|Icelandic|Czech)[ \n](?:crowns?|kron(?:or|er|a|e))(?!\p{L})/u;

/** Gives figures the currency that is named by its country right behind them. */
export function nameNational(text: string, figures: readonly Figure[]): void {
  if (!named.test(text)) return;
  const crown = nationalCurrencies[crownsOf.exec(text)?.[1] ?? ''];
  for (const f of figures) {
    if (f.kind !== 'bare' && f.kind !== 'count') continue;
    const after = text.slice(f.end, f.end + 40);
    const m = behind.exec(after);
    const bare = m === null && crown !== undefined ? crowns.exec(after) : null;
    const code = m === null ? (bare === null ? undefined : crown) : nationalCurrencies[m[1]!];
    if (code === undefined) continue;
    f.kind = 'money';
    f.currency = code;
    f.noun = null;
    f.end += (m ?? bare)![0].length;
  }
}
