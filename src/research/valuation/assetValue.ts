/** What would be left if assets were sold and claims paid. */
import { ok, type Result } from '../../kernel/problem.ts';
import { invalid, missing } from './mistake.ts';

export interface Asset {
  readonly name: string;
  /** As the balance sheet states it; null where it is not known. */
  readonly book: number | null;
  /** What it would bring, as a share of book: 1 as stated, 0 for nothing, above 1 for hidden reserves. */
  readonly realised: number;
}

export interface AssetValue {
  /** Assets at what they bring, less claims. */
  readonly value: number;
  readonly assets: readonly { readonly name: string; readonly value: number }[];
  readonly claims: number;
}

/**
 * Net asset value.
 *
 * Units:    one money throughout; claims as positive amounts.
 * Problems: no asset, an asset or claim that is not known, a share below zero.
 */
export function assetValue(assets: readonly Asset[], claims: readonly { readonly name: string; readonly amount: number | null }[]): Result<AssetValue> {
  if (assets.length === 0) return invalid('asset value', 'there is no asset');
  const unknown = [...assets.map(({ name, book }) => [name, book] as const), ...claims.map(({ name, amount }) => [name, amount] as const)].find(
    ([, n]) => n === null || !Number.isFinite(n),
  );
  if (unknown !== undefined) return { ok: false, problem: missing('asset value', unknown[0]) };
  const odd = assets.find(({ realised }) => !(realised >= 0));
  if (odd !== undefined) return invalid(odd.name, 'it cannot bring less than nothing');
  const sold = assets.map(({ name, book, realised }) => ({ name, value: book! * realised }));
  const owed = claims.reduce((sum, { amount }) => sum + amount!, 0);
  return ok({ value: sold.reduce((sum, { value }) => sum + value, 0) - owed, assets: sold, claims: owed });
}
