import type { Identity } from '../identity.ts';
import { balanceIdentities } from './balance.ts';
import { cashFlowIdentities } from './cash-flow.ts';
import { growthIdentities } from './growth.ts';
import { incomeIdentities } from './income.ts';
import { perShareIdentities } from './per-share.ts';
import { ratioIdentities } from './ratios.ts';
import { valuationIdentities } from './valuation.ts';

/** Every identity with a formula, in the order in which they are tried and printed. */
export const identities: readonly Identity[] = [
  ...incomeIdentities,
  ...balanceIdentities,
  ...cashFlowIdentities,
  ...perShareIdentities,
  ...ratioIdentities,
  ...valuationIdentities,
  ...growthIdentities,
];
