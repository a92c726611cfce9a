/** A sentence as a row of items: words, figures, periods and the signs between them. */
import type { Span } from '../../../kernel/records.ts';
import { matchAt } from '../../vocabulary/matcher.ts';
import { wordsIn, type Word } from '../../vocabulary/normalise.ts';
import { joinedWords } from '../../vocabulary/proseWords.ts';
import type { Figure } from '../figures/figure.ts';
import { firstAfter, type Atoms } from '../layout/pieces.ts';
import type { PeriodMention } from '../periods/mention.ts';

export interface Item {
  readonly kind: 'word' | 'figure' | 'period' | 'sign';
  readonly start: number;
  readonly end: number;
  /** Lower-case word, or the sign itself; empty for figures and periods. */
  readonly norm: string;
  /** As printed with a capital. */
  readonly capital: boolean;
  readonly figure: Figure | null;
  readonly period: PeriodMention | null;
}

export interface Sentence {
  readonly items: readonly Item[];
  /** Goes on after a semicolon: the period of the clause before still holds. */
  readonly continued: boolean;
  readonly start: number;
  readonly end: number;
}

/** A German line and its move, written as one word. */
const german = /^(umsatz|erlös|absatz|ergebnis|gewinn|ebit|ebitda|auftrags)(wachstum|anstieg|rückgang|plus|zuwachs|steigerung)$/;

const signs = /[,;:()/—–=→|+?!。，；：（）、"“”]|\.(?=\s|$|["”)])|-(?=\s)|[[\]]/g;

/** Signs as wide as a character are the plain ones. */
const plainSigns: Readonly<Record<string, string>> = { '，': ',', '；': ';', '：': ':', '（': '(', '）': ')' };

/** Items of the segments of a paragraph, cut into sentences. */
export function sentencesOf(text: string, segments: readonly Span[], atoms: Atoms): Sentence[] {
  const sentences: Sentence[] = [];
  let items: Item[] = [];
  let continued = false;
  let semicolon = false;
  const close = (): void => {
    if (items.length > 0) sentences.push({ items, start: items[0]!.start, end: items[items.length - 1]!.end, continued });
    if (items.length > 0) continued = semicolon;
    items = [];
  };
  for (const segment of segments) {
    let i = segment.start;
    let f = firstAfter(atoms.figures, i);
    let p = firstAfter(atoms.periods, i);
    // what began on the line before and is wrapped onto this one has been taken there
    const wrapped = segment === segments[0] ? undefined : atoms.figures[f];
    if (wrapped !== undefined && wrapped.start < i && items.at(-1)?.figure === wrapped) {
      i = wrapped.end;
      f++;
    }
    while (i < segment.end) {
      if (items.length > itemsMax) close();
      // `CET1`: a digit that ends a name
      while (atoms.figures[f]?.kind === 'label' && /^\p{Lu}{3,}\d$/u.test(text.slice(atoms.figures[f]!.start, atoms.figures[f]!.end))) f++;
      const figure = atoms.figures[f];
      const period = atoms.periods[p];
      const next = Math.min(figure?.start ?? segment.end, period?.start ?? segment.end, segment.end);
      if (next > i) {
        if (gap(text, i, next)) close();
        i = next;
        continue;
      }
      if (figure !== undefined && figure.start <= i && !(period !== undefined && period.start <= i && period.start < figure.start)) {
        items.push({ kind: 'figure', start: figure.start, end: figure.end, norm: '', capital: false, figure, period: null });
        i = Math.max(i, figure.end);
        f++;
      } else if (period !== undefined && period.start <= i) {
        items.push({ kind: 'period', start: period.start, end: period.end, norm: '', capital: false, figure: null, period });
        i = Math.max(i, period.end);
        p++;
      } else break;
      // a figure inside a period, or the other way round, is passed over
      while (atoms.figures[f] !== undefined && atoms.figures[f]!.start < i) f++;
      while (atoms.periods[p] !== undefined && atoms.periods[p]!.start < i) p++;
    }
  }
  close();
  return sentences;
  function gap(all: string, from: number, to: number): boolean {
    const words = joined(wordsIn(all, from, to));
    let w = 0;
    let ended = false;
    const push = (limit: number): void => {
      while (w < words.length && words[w]!.start < limit) {
        const word = words[w++]!;
        const first = all[word.start]!;
        if (ended) {
          close();
          ended = false;
        }
        const capital = first !== first.toLowerCase();
        // `Umsatzwachstum`: what grows and that it grows
        const moved = german.exec(word.norm);
        const cut = moved !== null && word.end - word.start === word.norm.length ? word.start + moved[1]!.length : word.end;
        items.push({ kind: 'word', start: word.start, end: cut, norm: moved !== null && cut < word.end ? moved[1]! : word.norm, capital, figure: null, period: null });
        if (cut < word.end) items.push({ kind: 'word', start: cut, end: word.end, norm: moved![2]!, capital: false, figure: null, period: null });
      }
    };
    // only the stretch itself and the character after it, which a sign may look at
    const stretch = all.slice(from, to + 1);
    signs.lastIndex = 0;
    for (let m = signs.exec(stretch); m !== null; m = signs.exec(stretch)) {
      const place = from + m.index;
      if (place >= to) break;
      push(place);
      const sign = m[0];
      if (sign === '.' && isAbbreviation(all, place)) continue;
      // `(+16.4%; 440k)`: within a bracket it ends nothing
      if ((sign === ';' || sign === '；') && inBracket(all, place)) {
        items.push({ kind: 'sign', start: place, end: place + 1, norm: ',', capital: false, figure: null, period: null });
        continue;
      }
      if ((sign === '.' || sign === '。' || sign === '!' || sign === '?' || sign === ';' || sign === '；') && items.length > 0) {
        ended = true;
        semicolon = sign === ';' || sign === '；';
        continue;
      }
      if (!ended) items.push({ kind: 'sign', start: place, end: place + 1, norm: plainSigns[sign] ?? sign, capital: false, figure: null, period: null });
    }
    push(to);
    return ended;
  }
}

/** A short bracket opens before the sign and closes behind it. */
function inBracket(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 40), at);
  const after = text.slice(at + 1, at + 41);
  const close = after.search(/[()（）\n]/);
  return before.search(/[(（][^()（）\n]*$/) >= 0 && close >= 0 && /[)）]/.test(after[close]!);
}

/** More than any sentence has; a line without full stops is cut here, so that its cost stays that of its length. */
const itemsMax = 400;

/**
 * Puts the characters of function words of scripts without blanks together: `同比下降` is two words.
 *
 * A label of the vocabulary goes before them and stays as single characters, as the vocabulary has it.
 */
function joined(words: readonly Word[]): readonly Word[] {
  if (!words.some((word) => isUnparted(word.norm))) return words;
  const list: Word[] = [];
  for (let i = 0; i < words.length;) {
    const label = isUnparted(words[i]!.norm) ? matchAt(words, i) : null;
    if (label !== null && label.to - i >= 2) {
      while (i < label.to) list.push(words[i++]!);
      continue;
    }
    const found = isUnparted(words[i]!.norm) ? joinedWords.find((word) => fits(words, i, word)) : undefined;
    if (found === undefined) list.push(words[i++]!);
    else {
      list.push({ start: words[i]!.start, end: words[i + found.length - 1]!.end, norm: found });
      i += found.length;
    }
  }
  return list;
}

const isUnparted = (norm: string): boolean => norm.length === 1 && /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(norm);

function fits(words: readonly Word[], at: number, phrase: string): boolean {
  for (let k = 0; k < phrase.length; k++) {
    const word = words[at + k];
    if (word === undefined || word.norm !== phrase[k] || (k > 0 && word.start !== words[at + k - 1]!.end)) return false;
  }
  return true;
}

const abbreviation =
  /(?:^|[\s(])(?:adj|vs|incl|excl|approx|c|ca|est|no|inc|corp|ltd|co|avg|mr|ms|dr|st|e\.g|i\.e|u\.s|u\.k|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|fig|ex|resp|bzw|art|pct|dept|div|mio|mrd)$/i;

const isAbbreviation = (text: string, at: number): boolean =>
  // `vs cons. SEK 6.9bn`, `cons. looks for`
  (/\bcons$/i.test(text.slice(Math.max(0, at - 5), at)) && !/^\.\s+\p{Lu}\p{Ll}/u.test(text.slice(at, at + 8))) ||
  abbreviation.test(text.slice(Math.max(0, at - 8), at)) ||
  (/[A-Z]$/.test(text.slice(at - 1, at)) && /[.\s(][A-Z]$/.test(text.slice(at - 2, at)));

const views = /^(?:from|was|prior|previously|before|vs|versus|old|earlier)$/;

/** `14x (from 15x) 2027E EPS`: the item where the words go on behind an earlier view in brackets. */
export function afterAside(items: readonly Item[], groupEnd: number): number {
  if (items[groupEnd + 1]?.norm !== '(' || !views.test(items[groupEnd + 2]?.norm ?? '')) return groupEnd + 1;
  const close = items.findIndex((x, k) => k > groupEnd && x.norm === ')');
  return close > 0 && close - groupEnd <= 6 ? close + 1 : groupEnd + 1;
}
