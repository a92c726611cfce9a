import { currencyOf, measureUnit } from '../figures/lexicon.ts';
import { readUnitHint } from './unit.ts';

/** Whether words in brackets say a unit and nothing else: `Rmb mn`, `US$/t`, `000s`. */
export function isUnitText(text: string): boolean {
  if (text.trim() === 't' || measureUnit(text.trim()) !== undefined || readUnitHint(text).per != null) return true;
  if (/\d/.test(text.replace(/['’]?000/, ''))) return false;
  const hint = readUnitHint(text);
  if (hint.currency === null && hint.scale === null && hint.kind === null) return false;
  const rest = text
    .replace(/US\$|HK\$|NT\$|[ASRC]\$|[€£¥₩₹$%¢]/g, ' ')
    .split(/[^\p{L}]+/u)
    .filter((w) => w.length > 0 && currencyOf(w) === undefined)
    .map((w) => w.toLowerCase())
    .filter(
      (w) =>
        currencyOf(w.toUpperCase()) === undefined &&
        !(/^[a-z]{3}(?:mn?|bn?|k|tn|cr)$/.test(w) && currencyOf(w.slice(0, 3).toUpperCase()) !== undefined) &&
        !/^(?:rmb|cny|usd|hkd|eur|gbp|jpy|krw|inr|x|mn|m|bn|b|k|million|millions|billion|billions|thousand|thousands|in|of|per|share|ads|adr|days|day|times|pct|pp|bps|amounts|us|dollars|yuan|euro|euros|tn|mm|unit|units|hkc|usc|sgc|auc|nzc|ac|sc|cent|cents|p|pence|gbp|gbx|hk|人民币百万元|亿元|百万元|百万|人民币|元)$/.test(
          w,
        ),
    );
  return rest.length === 0;
}
