import type { Identity } from '../identity.ts';

export const growthIdentities: readonly Identity[] = [
  { id: 'growth.yearOverYear', group: 'growth', stated: 'it.growthYoY', formulas: ['(it - it[-1y]) / magnitude(it[-1y])'], standing: 'arithmetic', note: 'On a negative base the change is taken over its magnitude.' },
  { id: 'growth.trailingOverYear', group: 'growth', stated: 'it.growthYoY', formulas: ['(it - it[-1fy]) / magnitude(it[-1fy])'], standing: 'convention', doubt: 0.5, note: 'Twelve months to date against the last full year.' },
  { id: 'growth.quarterOverQuarter', group: 'growth', stated: 'it.growthQoQ', formulas: ['(it - it[-1]) / magnitude(it[-1])'], standing: 'arithmetic' },
  { id: 'growth.changeOverYear', group: 'growth', stated: 'it.changeYoY', formulas: ['it - it[-1y]'], standing: 'arithmetic' },
  { id: 'growth.changeOverQuarter', group: 'growth', stated: 'it.changeQoQ', formulas: ['it - it[-1]'], standing: 'arithmetic' },
  { id: 'growth.compound', group: 'growth', stated: 'it.cagr', formulas: ['(it[end] / it[start])^(1 / span) - 1'], standing: 'arithmetic' },
  { id: 'growth.compoundOfShare', group: 'growth', stated: 'it.cagr', formulas: ['(it.shareOf:revenue[end] * revenue[end, whole] / (it.shareOf:revenue[start] * revenue[start, whole]))^(1 / span) - 1', '((1 - it.shareOf:revenue[end, rest]) * revenue[end, whole] / ((1 - it.shareOf:revenue[start, rest]) * revenue[start, whole]))^(1 / span) - 1'], standing: 'convention', note: 'A part from its shares of revenue; the rest of the company from the shares of the other part.' },
  { id: 'growth.blended', group: 'growth', stated: 'revenue.growthYoY', formulas: ['1 / (segmentRevenue.shareOf:revenue[part] / (1 + segmentRevenue.growthYoY[part]) + (1 - segmentRevenue.shareOf:revenue[part]) / (1 + segmentRevenue.growthYoY[others])) - 1'], standing: 'convention', note: 'From one part, its growth and the growth of all others.' },
  { id: 'growth.revision', group: 'growth', stated: 'it.revision', formulas: ['it[new] / it[old] - 1'], standing: 'arithmetic' },
  { id: 'growth.surprise', group: 'growth', stated: 'it.surprise', formulas: ['(it[reported] - it[compared]) / magnitude(it[compared])'], standing: 'arithmetic', note: 'Against the consensus or the estimate that the figure names.' },
  { id: 'growth.share', group: 'growth', stated: 'it.shareOf', formulas: ['magnitude(it / whole[whole])'], standing: 'arithmetic', note: 'A part in percent of its whole.' },
  { id: 'growth.annualised', group: 'growth', stated: 'it.annualised', formulas: ['4 * it'], standing: 'convention' },
  { id: 'growth.quarters', group: 'growth', stated: 'it', formulas: ['quarters(it)'], standing: 'convention', doubt: 0.05, note: 'For flows over whole years, halves and years to date.' },
  { id: 'growth.halves', group: 'growth', stated: 'it', formulas: ['halves(it)'], standing: 'convention', doubt: 0.05 },
  { id: 'growth.nineMonthsAndLast', group: 'growth', stated: 'it', formulas: ['ninths(it)'], standing: 'convention', doubt: 0.05, note: 'Nine months to date and the last quarter.' },
  { id: 'growth.marginAndGrowth', group: 'growth', stated: 'adjustedEbitda.growthYoY', formulas: ['(1 + revenue.growthYoY) * adjustedEbitdaMargin / (adjustedEbitdaMargin - adjustedEbitdaMargin.changeYoY) - 1'], standing: 'convention' },
  { id: 'growth.marginAndGrowthEbitda', group: 'growth', stated: 'ebitda.growthYoY', formulas: ['(1 + revenue.growthYoY) * ebitdaMargin / (ebitdaMargin - ebitdaMargin.changeYoY) - 1'], standing: 'convention' },
  { id: 'growth.marginAndGrowthGross', group: 'growth', stated: 'grossProfit.growthYoY', formulas: ['(1 + revenue.growthYoY) * grossMargin / (grossMargin - grossMargin.changeYoY) - 1'], standing: 'convention' },
  { id: 'growth.marginAndGrowthOperating', group: 'growth', stated: 'operatingIncome.growthYoY', formulas: ['(1 + revenue.growthYoY) * operatingMargin / (operatingMargin - operatingMargin.changeYoY) - 1'], standing: 'convention' },
];
