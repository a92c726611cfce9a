/** The vocabulary of figures: every metric, and the labels under which it is printed. */
import type { MetricRow } from './types.ts';
import { rows as balance } from './rows/balance.ts';
import { rows as cashFlow } from './rows/cashFlow.ts';
import { rows as income } from './rows/income.ts';
import { rows as incomeKinds } from './rows/incomeKinds.ts';
import { rows as market } from './rows/market.ts';
import { rows as operating } from './rows/operating.ts';
import { rows as perShare } from './rows/perShare.ts';
import { rows as ratio } from './rows/ratio.ts';
import { rows as sectors } from './rows/sectors.ts';

export const metricRows: readonly MetricRow[] = [...income, ...incomeKinds, ...balance, ...cashFlow, ...perShare, ...ratio, ...market, ...operating, ...sectors];

export const metricById: ReadonlyMap<string, MetricRow> = new Map(metricRows.map((row) => [row.id, row]));
