/** The same model as a person would write it for speed: one loop over the years, over one Float64Array. */
import { lines, years } from './text.mjs';

/** A name is the line's cell of the year, with `_` behind it that of the year before. */
const everything = `
revenueNorth = revenueNorth_ * (1 + growthNorth + growthAll);
revenueSouth = revenueSouth_ * (1 + growthSouth + growthAll);
revenueEast = revenueEast_ * (1 + growthEast + growthAll);
revenueWest = revenueWest_ * (1 + growthWest + growthAll);
revenueOnline = revenueOnline_ * (1 + growthOnline + growthAll);
revenueLicences = revenueLicences_ * (1 + growthLicences + growthAll);
revenue = revenueNorth + revenueSouth + revenueEast + revenueWest + revenueOnline + revenueLicences;
costs = revenue * costsShare;
selling = revenue * sellingShare;
research = revenue * researchShare;
general = revenue * generalShare;
grossProfit = revenue - costs;
ebitda = grossProfit - selling - research - general;
plantSpent = revenue * plantSpending;
machinesSpent = revenue * machinesSpending;
softwareSpent = revenue * softwareSpending;
plantDepreciation = plant_ * plantLife;
machinesDepreciation = machines_ * machinesLife;
softwareDepreciation = software_ * softwareLife;
plant = plant_ + plantSpent - plantDepreciation;
machines = machines_ + machinesSpent - machinesDepreciation;
software = software_ + softwareSpent - softwareDepreciation;
fixedAssets = plant + machines + software;
spending = plantSpent + machinesSpent + softwareSpent;
depreciation = plantDepreciation + machinesDepreciation + softwareDepreciation;
ebit = ebitda - depreciation;
loanRepayment = loan_ * loanRepaid;
bondRepayment = bond_ * bondRepaid;
notesRepayment = notes_ * notesRepaid;
loan = loan_ - loanRepayment;
bond = bond_ - bondRepayment;
notes = notes_ - notesRepayment;
loanInterest = 0.5 * (loan_ + loan) * loanRate;
bondInterest = 0.5 * (bond_ + bond) * bondRate;
notesInterest = 0.5 * (notes_ + notes) * notesRate;
debt = loan + bond + notes;
repayments = loanRepayment + bondRepayment + notesRepayment;
interestPaid = loanInterest + bondInterest + notesInterest;
interestIncome = cash_ * cashRate;
preTaxIncome = ebit - interestPaid + interestIncome;
tax = preTaxIncome * taxRate;
netIncome = preTaxIncome - tax;
dividends = netIncome * payout;
receivables = revenue * receivablesDays / 365;
inventory = costs * inventoryDays / 365;
payables = costs * payablesDays / 365;
prepaid = revenue * prepaidShare;
taxReceivable = revenue * taxReceivableShare;
deposits = revenue * depositsShare;
deferredRevenue = revenue * deferredRevenueShare;
accruals = revenue * accrualsShare;
provisions = revenue * provisionsShare;
workingCapital = receivables + inventory + prepaid + taxReceivable + deposits - payables - deferredRevenue - accruals - provisions;
workingCapitalMove = workingCapital_ - workingCapital;
boughtBack = equity_ * buyBack;
cashFromOperations = netIncome + depreciation + workingCapitalMove;
cashFromInvesting = -spending;
cashFromFinancing = -repayments - dividends - boughtBack;
cashMove = cashFromOperations + cashFromInvesting + cashFromFinancing;
freeCashFlow = cashFromOperations + cashFromInvesting;
cash = cash_ + cashMove;
currentAssets = cash + receivables + inventory + prepaid + taxReceivable + deposits;
totalAssets = currentAssets + fixedAssets;
currentLiabilities = payables + deferredRevenue + accruals + provisions;
totalLiabilities = currentLiabilities + debt;
equity = equity_ + netIncome - dividends - boughtBack;
gap = totalAssets - totalLiabilities - equity;
netDebt = debt - cash;
shares = shares_ * (1 - sharesRetired);
dilutedShares = shares * (1 + sharesOption);
earningsPerShare = netIncome / dilutedShares;
dividendPerShare = dividends / shares;
bookPerShare = equity / shares;
cashPerShare = freeCashFlow / shares;
grossMargin = grossProfit / revenue;
ebitdaMargin = ebitda / revenue;
ebitMargin = ebit / revenue;
netMargin = netIncome / revenue;
returnOnEquity = netIncome / (0.5 * (equity_ + equity));
returnOnAssets = netIncome / (0.5 * (totalAssets_ + totalAssets));
returnOnCapital = ebit * (1 - taxRate) / (equity + netDebt);
assetTurn = revenue / (0.5 * (totalAssets_ + totalAssets));
leverage = netDebt / ebitda;
cover = ebit / interestPaid;
currentRatio = currentAssets / currentLiabilities;
cashConversion = cashFromOperations / ebitda;
debtShare = debt / totalAssets;
spendingShare = spending / revenue;
revenueGrowth = revenue / revenue_ - 1;
grossToDebt = grossProfit / debt;
receivablesShare = receivables / totalAssets;
inventoryShare = inventory / totalAssets;
cashShare = cash / totalAssets;
equityShare = equity / totalAssets;
interestShare = interestPaid / revenue;
profitGrowth = netIncome / netIncome_ - 1;
`;

const index = new Map(lines.map((line, i) => [line.id, i]));
export const cellOf = (id, year) => index.get(id) * years.length + year;

/** A loop over the years from one on; with `only`, the assignments to these lines and no others. */
export function loopOf(only = null) {
  const body = everything
    .split('\n')
    .filter((row) => row !== '' && (only === null || only.has(row.slice(0, row.indexOf(' ')))))
    .map((row) => row.replace(/[A-Za-z]\w*/g, (name) => (name.endsWith('_') ? `v[t+${cellOf(name.slice(0, -1), -1)}]` : `v[t+${cellOf(name, 0)}]`)))
    .join('\n');
  return new Function('v', 'from', `for(let t=from;t<${years.length};t++){\n${body}\n}`);
}
