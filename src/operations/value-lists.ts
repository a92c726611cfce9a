/** Lists that a person writes into one flag: multiples, amounts of the bridge, options, parts of a group, what assets would bring. */
import { z } from 'zod';
import { yearsOf } from '../kernel/periods.ts';
import { bridgeTermNames, type BridgeTerm } from '../research/valuation/bridge.ts';
import type { Option } from '../research/valuation/dilution.ts';
import type { MultipleKind } from '../research/valuation/multiples.ts';
import type { Part } from '../research/valuation/sumOfParts.ts';
import { shortNumber } from './schemas.ts';

const number = shortNumber;
const items = (text: string): readonly string[] =>
  text
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** What people call a multiple. */
const kinds: Readonly<Record<string, MultipleKind>> = {
  pe: 'earnings',
  ps: 'revenue',
  pb: 'book',
  pfcf: 'freeCashFlow',
  evsales: 'sales',
  evebitda: 'ebitda',
  evebit: 'ebit',
};
const multipleShape = new RegExp(`^([a-z/]+):(forward|FY\\d{4}(?:\\.\\.FY\\d{4})?)=(${number})(?:-(${number}))?$`, 'i');
const kindOf = (word: string): MultipleKind | undefined => {
  const name = word.toLowerCase().replace('/', '');
  return Object.hasOwn(kinds, name) ? kinds[name] : undefined;
};
const isMultiple = (text: string): boolean => {
  const m = multipleShape.exec(text);
  return m !== null && kindOf(m[1]!) !== undefined && (m[2]!.toLowerCase() === 'forward' || yearsOf(m[2]!).length > 0);
};
const amountShape = new RegExp(`^([A-Za-z][A-Za-z0-9_.]*)=(${number})$`);
const optionShape = new RegExp(`^(${number})@(${number})$`);
const partShape = new RegExp(`^([^=]+)=(${number})(?:x(${number}))?(?:@(${number})%)?$`, 'i');

const list = (shape: (text: string) => boolean, wanted: string, what: string) =>
  z
    .string()
    .max(2000)
    .refine((text) => items(text).every(shape), wanted)
    .exactOptional()
    .describe(what);

export const listFlags = {
  multiples: list(
    isMultiple,
    `a multiple is written pe:FY2027=18, pe:forward=16-20 or ev/ebitda:FY2027=9; there are ${Object.keys(kinds).join(', ')}`,
    'multiples of your own: pe:FY2027=18, ev/ebitda:forward=9-11, several with commas',
  ),
  bridge: list(
    (text) => bridgeTermNames.includes((amountShape.exec(text)?.[1] ?? '') as BridgeTerm),
    `an amount is written netDebt=500; there are ${bridgeTermNames.join(', ')}`,
    'amounts between enterprise and equity, in the money of the statements: netDebt=500,minorities=20',
  ),
  options: list(
    (text) => optionShape.test(text),
    'options are written 12@3.5: count at strike',
    'options by the treasury method, count@strike in the money of the statements: 12@3.5',
  ),
  parts: list(
    (text) => partShape.test(text),
    'a part is written Cloud=5x1200 (multiple and amount), Games=3400 or Stake=900@40% (of which so much is owned)',
    'parts of the group: Cloud=5x1200,Games=3400,Stake=900@40%',
  ),
  realised: list(
    (text) => amountShape.test(text),
    'what an asset brings is written receivables=80: its line and percent of book value',
    'asset value: what lines of the balance sheet would bring, in percent of book: netIntangibleAssets=0,receivables=80',
  ),
} as const;

export interface OwnMultiple {
  readonly kind: MultipleKind;
  readonly multiple: number;
  readonly low?: number;
  readonly high?: number;
  readonly period: string;
}

export const multiplesIn = (text: string | undefined): readonly OwnMultiple[] =>
  items(text ?? '').flatMap((item) => {
    const m = multipleShape.exec(item);
    const kind = m === null ? undefined : kindOf(m[1]!);
    if (m === null || kind === undefined) return [];
    const [low, high] = [Number(m[3]), m[4] === undefined ? null : Number(m[4])];
    const period = m[2]!.toLowerCase() === 'forward' ? 'forward' : m[2]!.toUpperCase();
    return [high === null ? { kind, multiple: low, period } : { kind, multiple: (low + high) / 2, low, high, period }];
  });

const amountsIn = (text: string | undefined): readonly (readonly [name: string, amount: number])[] =>
  items(text ?? '').flatMap((item) => {
    const m = amountShape.exec(item);
    return m === null ? [] : [[m[1]!, Number(m[2])] as const];
  });

export const bridgeIn = (text: string | undefined): Partial<Record<BridgeTerm, number>> => Object.fromEntries(amountsIn(text)) as Partial<Record<BridgeTerm, number>>;
export const realisedIn = (text: string | undefined): Readonly<Record<string, number>> => Object.fromEntries(amountsIn(text).map(([line, percent]) => [line, percent / 100]));

export const optionsIn = (text: string | undefined): readonly Option[] =>
  items(text ?? '').flatMap((item) => {
    const m = optionShape.exec(item);
    return m === null ? [] : [{ count: Number(m[1]), strike: Number(m[2]) }];
  });

export const partsIn = (text: string | undefined): readonly Part[] =>
  items(text ?? '').flatMap((item) => {
    const m = partShape.exec(item);
    if (m === null) return [];
    const value = m[3] === undefined ? Number(m[2]) : { multiple: Number(m[2]), amount: Number(m[3]) };
    return [{ name: m[1]!.trim(), value, stake: m[4] === undefined ? 1 : Number(m[4]) / 100 }];
  });
