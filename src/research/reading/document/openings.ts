/** Lines that open with a company and its code: `Acme Motor (A): …`, `- **Acme (ACME.N)** closed at …`. */
import { matchWhole } from '../../vocabulary/matcher.ts';
import { wordsIn } from '../../vocabulary/normalise.ts';
import { sought } from '../matching/sought.ts';
import { initialsOf, isGenericName, withoutForm } from './names.ts';

export interface Opening {
  /** Offset of the line. */
  readonly start: number;
  readonly name: string;
  /** As printed, without its exchange; null where the bracket holds no code. */
  readonly code: string | null;
  /** Offset of the code, and that at which the name ends. */
  readonly at: number;
  readonly nameEnd: number;
}

const line = sought(
  /^[ \t]{0,8}(?:(?:[-•*#>▪·]|\d{1,2}[.)])[ \t]*){0,4}\*{0,2}((?:\p{Ll}?\p{Lu}|\d{1,3}(?=[\p{L}-]))[\p{L}\d&.,'’!/ -]{0,50}?)\*{0,2} ?[（(]([^()（）\n]{1,30})[)）]\*{0,2}(?=[:：]|,? ?[–—-] |\*\*|,? (\p{Ll}+)| \p{Lu})/gmu,
);
const code = /^["“]?(?:[A-Z][A-Za-z]{1,12}: ?)?([A-Z]{1,5}|[A-Z0-9]{1,6}[. ][A-Z]{1,3}|\d{4,6})["”]?$/;
const capitalised = /^\p{Ll}?[\p{Lu}\d&][^ ]*(?: (?:[\p{Lu}\d&][^ ]*|of|and|the|de|da|do|del|e))*$/u;

/** Words in brackets that only explain a term: `Customer Cost (CC)`. */
const explains = (o: Opening): boolean => o.code !== null && initialsOf(o.name) === o.code && o.code.length > 1;

/**
 * Every such line; empty where the text opens fewer than two companies so, save for one that the words prove:
 * `Acme (A) closed at`.
 */
export function openingsIn(text: string): readonly Opening[] {
  const found: (Opening & { readonly proven: boolean; readonly closes: boolean })[] = [];
  for (const m of line.all(text)) {
    const name = m[1]!.trim().replace(/,$/, '');
    const plain = withoutForm(name);
    if (!capitalised.test(plain) || isGenericName(plain) || matchWhole(wordsIn(plain, 0, plain.length)) !== null) continue;
    const bracket = m[2]!.trim();
    const printed = code.exec(bracket)?.[1] ?? null;
    const at = m.index + m[0].lastIndexOf(m[2]!);
    const closes = /^[\])）*]*[:：]/.test(text.slice(at + m[2]!.length, at + m[2]!.length + 5));
    if (printed === null && !closes) continue;
    const proven = plain !== name || (printed !== null && plain.startsWith(printed[0]!) && m[3] !== undefined && ofShares.test(m[3]));
    found.push({ start: m.index, name: plain, code: printed, at, nameEnd: at - 1, proven, closes });
  }
  const several = new Set(found.filter((o) => o.code !== null && !explains(o)).map((o) => o.code)).size > 1;
  return several ? found : found.filter((o) => o.proven && o.code !== null && !explains(o));
}

/** What is said of a company and its shares. */
const ofShares = /^(?:closed|closes|trades|traded|reported|reports|shares|stock|rose|fell|gained|lost|said|posted|is|was|has|had)$/;
