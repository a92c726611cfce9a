/** Currency and scale of a whole document's figures: what most captions print, or a line that says it of all. */
import { sought } from '../matching/sought.ts';
import { currencyOf, scaleOf } from '../figures/lexicon.ts';
import type { Figure } from '../figures/figure.ts';

const currency = '[A-Z]{0,3}[$€£¥₩₹]|AED|AUD|BRL|CAD|CHF|CNY|DKK|EUR|GBP|HKD|IDR|ILS|INR|JPY|KRW|MXN|MYR|NOK|NZD|PHP|PLN|RMB|Rmb|Rs\\.?|SAR|SEK|SGD|THB|TRY|TWD|USD|VND|ZAR';
const scale = "['’]?000s?|mn?|bn?|tn|millions?|billions?|thousands?|crores?|cr|lakhs?";

/** Captions such as (Rmb mn). */
const moneyCaption = sought(new RegExp(`\\(?(?<![A-Za-z\\d])(${currency})\\s?(?:${scale})\\b\\)?|\\((${currency})\\)`, 'g'));
const inMillions = sought(/in (?:millions|thousands|billions)(?: of (?:US |U\.S\. )?dollars|,? except)/i);
const scaleCaption = sought(new RegExp(`\\((?:in )?(?:${currency}) {0,2}(${scale})\\)`, 'g'));
const inWords = sought(
  /\b(?:(?:dollars?|amounts?|figures|expressed|stated|euros?|yen|sterling|pounds|yuan|renminbi|RMB|US\$|HK\$|USD|\$|€|£|tables?|unaudited|[(,;]) ?(?:are |is )?|^)in (thousands|millions|billions)\b/gim,
);
/** `All amounts in US dollars; millions unless marked`, `SEKm unless otherwise stated`, `Figures in EUR m`. */
const saidOfAll = sought(
  new RegExp(`\\b(thousands|millions|billions)(?= (?:unless|except|save|if not)\\b)|(?<![A-Za-z\\d])(?:${currency}) ?(${scale})(?= (?:unless|except|save|if not)\\b)`, 'g'),
  / (?:unless|except|save|if not)\b/,
);
/** Currencies by the words that a line uses for them; what is no word here is a code or a sign. */
const currencyNamed: Readonly<Record<string, string>> = {
  'US dollars': 'USD',
  'U.S. dollars': 'USD',
  'Canadian dollars': 'CAD',
  'Australian dollars': 'AUD',
  'Hong Kong dollars': 'HKD',
  'Singapore dollars': 'SGD',
  'Swiss francs': 'CHF',
  'Swedish kronor': 'SEK',
  'Norwegian kroner': 'NOK',
  'Danish kroner': 'DKK',
  'Indian rupees': 'INR',
  'pounds sterling': 'GBP',
};
const inCurrency = sought(
  new RegExp(
    `\\b(?:[Aa]mounts|[Ff]igures|[Nn]umbers|[Vv]alues|[Tt]ables|[Dd]ata|[Pp]rices|[Qq]uotes|[Cc]urrency|[Qq]uote) (?:are |is |stated |given |shown |expressed )?(?:in|[-–—]) (${Object.keys(currencyNamed).join('|').replaceAll('.', '\\.')}|dollars|euros?|sterling|yen|rupees|${currency})(?![\\p{L}])`,
    'gu',
  ),
);
const named = sought(
  new RegExp(
    `\\b(?:[Aa]mounts|[Ff]igures|[Nn]umbers|[Vv]alues|[Tt]ables) (?:are |is |stated |given |shown |expressed )?in (?:(?:${currency}|[A-Z][a-z]+ (?:dollars|francs|kron[oe]r|rupees)|US dollars|dollars|euros?|pounds|yen|rupees)[;,]? )?(${scale})(?![\\p{L}\\d])`,
    'gu',
  ),
);

/** `Millions of yen` over a column, `(millions of euros)` after a title. */
const ofCurrency = sought(/(?:^|[(\t ,])([Mm]illions|[Tt]housands|[Bb]illions) of (yen|euros?|pounds|won|yuan|US dollars|U\.S\. dollars)\b/gm);

/** Currency of most money figures with a scale. */
export function reportingCurrency(text: string, figures: readonly Figure[]): string | null {
  const votes = new Map<string, number>();
  const vote = (code: string, weight: number): void => {
    votes.set(code, (votes.get(code) ?? 0) + weight);
  };
  for (const f of figures) if (f.currency !== null) vote(f.currency, f.scale > 1 ? 1 : 0.4);
  // a caption speaks for a whole table
  for (const m of moneyCaption.all(text)) {
    const code = currencyOf((m[1] ?? m[2])!);
    if (code !== undefined) vote(code, 3);
  }
  if (inMillions.test(text) && /\$/.test(text)) vote('USD', 4);
  for (const m of ofCurrency.all(text)) {
    const code = currencyNamed[m[2]!] ?? currencyOf(m[2]!) ?? currencyOf(m[2]!.replace(/s$/, ''));
    if (code !== undefined) vote(code, 3);
  }
  for (const m of inCurrency.all(text)) {
    const code = currencyNamed[m[1]!] ?? currencyOf(m[1]!);
    if (code !== undefined) vote(code, 4);
  }
  let best: string | null = null;
  for (const [code, n] of votes) if (best === null || n > votes.get(best)!) best = code;
  return best;
}

const scaleNamed = (word: string): number | undefined => (/000/.test(word) ? 1e3 : (scaleOf(word) ?? scaleOf(word.toLowerCase().replace(/s$/, ''))));

/** The scale that stands in brackets over most tables: `(Rmb mn)`; or that a line gives in words, where none gives another. */
export function tableScale(text: string): number | null {
  const votes = new Map<number, number>();
  for (const m of scaleCaption.all(text)) {
    const found = scaleNamed(m[1]!);
    if (found !== undefined) votes.set(found, (votes.get(found) ?? 0) + 1);
  }
  const words = [...inWords.all(text), ...saidOfAll.all(text), ...named.all(text), ...ofCurrency.all(text)].flatMap((m) => scaleNamed((m[1] ?? m[2])!) ?? []);
  const said = new Set([...votes.keys(), ...words]);
  if (said.size === 1 && words.length > 0) return [...said][0]!;
  let best: number | null = null;
  for (const [found, n] of votes) if (n >= 2 && (best === null || n > votes.get(best)!)) best = found;
  return best;
}
