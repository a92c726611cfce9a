/** A company in 134 lines and 20 years on seven sheets: three statements, debt, fixed assets, working capital, shares and ratios. */
export const years = Array.from({ length: 20 }, (_, k) => `FY${2025 + k}`);

const segments = ['North', 'South', 'East', 'West', 'Online', 'Licences'];
const debts = ['loan', 'bond', 'notes'];
const assets = ['plant', 'machines', 'software'];
const others = ['prepaid', 'taxReceivable', 'deposits', 'deferredRevenue', 'accruals', 'provisions'];

const lines = [];
let sheet = '';
const on = (name) => (sheet = name);
const line = (id, kind, unit, formula, first = null) => lines.push({ id, kind, unit, formula, first, sheet, role: 'line' });
const driver = (id, unit, value) => lines.push({ id, kind: 'ratio', unit, formula: null, first: value, sheet, role: 'driver' });
const money = 'USD mn';

/** Sum of names with a pattern in front. */
const sum = (names, name) => names.map(name).join(' + ');

on('Income statement');
driver('growthAll', '%', 0);
for (const [k, s] of segments.entries()) {
  driver(`growth${s}`, '%', 3 + k);
  line(`revenue${s}`, 'flow', money, `prior(revenue${s}) * (1 + growth${s} + growthAll)`, 400 + 60 * k);
}
line(
  'revenue',
  'flow',
  money,
  sum(segments, (s) => `revenue${s}`),
);
for (const [id, value] of [
  ['costs', 52],
  ['selling', 9],
  ['research', 7],
  ['general', 6],
]) {
  driver(`${id}Share`, '%', value);
  line(id, 'flow', money, `revenue * ${id}Share`);
}
line('grossProfit', 'flow', money, 'revenue - costs');
line('ebitda', 'flow', money, 'grossProfit - selling - research - general');
line('ebit', 'flow', money, 'ebitda - depreciation');
line('interestIncome', 'flow', money, 'average(cash) * cashRate', 0);
driver('cashRate', '%', 2);
line('preTaxIncome', 'flow', money, 'ebit - interestPaid + interestIncome');
driver('taxRate', '%', 24);
line('tax', 'flow', money, 'preTaxIncome * taxRate');
line('netIncome', 'flow', money, 'preTaxIncome - tax');
driver('payout', '%', 30);
line('dividends', 'flow', money, 'netIncome * payout', 0);

on('Debt');
for (const [k, d] of debts.entries()) {
  driver(`${d}Rate`, '%', 4 + k);
  driver(`${d}Repaid`, '%', 5 + k);
  line(`${d}Repayment`, 'flow', money, `prior(${d}) * ${d}Repaid`, 0);
  line(d, 'stock', money, `prior(${d}) - ${d}Repayment`, 300 + 100 * k);
  line(`${d}Interest`, 'flow', money, `average(${d}) * ${d}Rate`, 0);
}
line(
  'debt',
  'stock',
  money,
  sum(debts, (d) => d),
);
line(
  'repayments',
  'flow',
  money,
  sum(debts, (d) => `${d}Repayment`),
);
line(
  'interestPaid',
  'flow',
  money,
  sum(debts, (d) => `${d}Interest`),
);

on('Fixed assets');
for (const [k, a] of assets.entries()) {
  driver(`${a}Spending`, '%', 2 + k / 2);
  driver(`${a}Life`, '%', 8 + k * 4);
  line(`${a}Spent`, 'flow', money, `revenue * ${a}Spending`, 0);
  line(`${a}Depreciation`, 'flow', money, `prior(${a}) * ${a}Life`, 0);
  line(a, 'stock', money, `prior(${a}) + ${a}Spent - ${a}Depreciation`, 500 + 150 * k);
}
line(
  'fixedAssets',
  'stock',
  money,
  sum(assets, (a) => a),
);
line(
  'spending',
  'flow',
  money,
  sum(assets, (a) => `${a}Spent`),
);
line(
  'depreciation',
  'flow',
  money,
  sum(assets, (a) => `${a}Depreciation`),
);

on('Working capital');
for (const [id, of, days] of [
  ['receivables', 'revenue', 50],
  ['inventory', 'costs', 70],
  ['payables', 'costs', 45],
]) {
  driver(`${id}Days`, 'days', days);
  line(id, 'stock', money, `${of} * ${id}Days / days()`);
}
for (const [k, id] of others.entries()) {
  driver(`${id}Share`, '%', 1 + k / 4);
  line(id, 'stock', money, `revenue * ${id}Share`);
}
line('workingCapital', 'stock', money, 'receivables + inventory + prepaid + taxReceivable + deposits - payables - deferredRevenue - accruals - provisions');
line('workingCapitalMove', 'flow', money, 'prior(workingCapital) - workingCapital', 0);

on('Cash flow');
line('cashFromOperations', 'flow', money, 'netIncome + depreciation + workingCapitalMove', 0);
line('cashFromInvesting', 'flow', money, '-spending', 0);
line('cashFromFinancing', 'flow', money, '-repayments - dividends - boughtBack', 0);
line('cashMove', 'flow', money, 'cashFromOperations + cashFromInvesting + cashFromFinancing', 0);
line('freeCashFlow', 'flow', money, 'cashFromOperations + cashFromInvesting', 0);

on('Balance sheet');
line('cash', 'stock', money, 'prior(cash) + cashMove', 600);
line('currentAssets', 'stock', money, 'cash + receivables + inventory + prepaid + taxReceivable + deposits');
line('totalAssets', 'stock', money, 'currentAssets + fixedAssets');
line('currentLiabilities', 'stock', money, 'payables + deferredRevenue + accruals + provisions');
line('totalLiabilities', 'stock', money, 'currentLiabilities + debt');
line('equity', 'stock', money, 'prior(equity) + netIncome - dividends - boughtBack', 1845.339_041_095_89);
line('gap', 'stock', money, 'totalAssets - totalLiabilities - equity');
line('netDebt', 'stock', money, 'debt - cash');

on('Shares and ratios');
driver('buyBack', '%', 1);
line('boughtBack', 'flow', money, 'prior(equity) * buyBack', 0);
driver('sharesRetired', '%', 1);
line('shares', 'stock', 'mn shares', 'prior(shares) * (1 - sharesRetired)', 250);
driver('sharesOption', '%', 2);
line('dilutedShares', 'stock', 'mn shares', 'shares * (1 + sharesOption)');
line('earningsPerShare', 'ratio', 'USD/share', 'netIncome / dilutedShares');
line('dividendPerShare', 'ratio', 'USD/share', 'dividends / shares');
line('bookPerShare', 'ratio', 'USD/share', 'equity / shares');
line('cashPerShare', 'ratio', 'USD/share', 'freeCashFlow / shares');
const ratios = [
  ['grossMargin', '%', 'grossProfit / revenue'],
  ['ebitdaMargin', '%', 'ebitda / revenue'],
  ['ebitMargin', '%', 'ebit / revenue'],
  ['netMargin', '%', 'netIncome / revenue'],
  ['returnOnEquity', '%', 'netIncome / average(equity)'],
  ['returnOnAssets', '%', 'netIncome / average(totalAssets)'],
  ['returnOnCapital', '%', 'ebit * (1 - taxRate) / (equity + netDebt)'],
  ['assetTurn', 'x', 'revenue / average(totalAssets)'],
  ['leverage', 'x', 'netDebt / ebitda'],
  ['cover', 'x', 'ebit / interestPaid'],
  ['currentRatio', 'x', 'currentAssets / currentLiabilities'],
  ['cashConversion', 'x', 'cashFromOperations / ebitda'],
  ['debtShare', '%', 'debt / totalAssets'],
  ['spendingShare', '%', 'spending / revenue'],
  ['revenueGrowth', '%', 'revenue / prior(revenue) - 1'],
  ['grossToDebt', '%', 'grossProfit / debt'],
  ['receivablesShare', '%', 'receivables / totalAssets'],
  ['inventoryShare', '%', 'inventory / totalAssets'],
  ['cashShare', '%', 'cash / totalAssets'],
  ['equityShare', '%', 'equity / totalAssets'],
  ['interestShare', '%', 'interestPaid / revenue'],
  ['profitGrowth', '%', 'netIncome / prior(netIncome) - 1'],
];
for (const [id, unit, formula] of ratios) line(id, 'ratio', unit, formula);

export { lines };

/** The model in its own language; what looks back has its first year entered. */
export function modelText(interestOn) {
  const out = [`model BENCH "Benchmark"`, `money ${money}`, 'year ends 12', `periods ${years.join(' ')}`, `actual to ${years[0]}`, `interest on ${interestOn} balances`];
  let now = '';
  for (const one of lines) {
    if (one.sheet !== now) out.push('', `sheet ${(now = one.sheet)}`);
    out.push(`${one.role} ${one.id} "${one.id}" ${one.kind} ${one.unit}`);
    if (one.formula !== null) out.push(`  = ${one.formula}`);
    if (one.first !== null) out.push(`  ${one.role === 'driver' ? `${years[0]}..` : years[0]} ${one.first}`);
  }
  return `${out.join('\n')}\n`;
}
