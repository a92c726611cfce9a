import type { Identity } from '../identity.ts';

const perShare = (id: string, stated: string | readonly string[], earnings: readonly string[], shares: readonly string[]): Identity => ({
  id,
  group: 'perShare',
  stated,
  standing: 'definition',
  formulas: earnings.flatMap((e) => shares.map((s) => `${e} / ${s}`)),
});
/** By the one number of shares that a front page prints. */
const perShareToday = (id: string, stated: readonly string[], earnings: readonly string[]): Identity => ({
  id,
  group: 'perShare',
  stated,
  standing: 'sometimes',
  formulas: earnings.flatMap((e) => [`${e} / sharesOutstanding[any]`, `${e} / dilutedShares[any]`]),
});
const diluted = ['dilutedShares', 'basicShares', 'sharesOutstanding'];
const basic = ['basicShares', 'sharesOutstanding', 'dilutedShares'];

export const perShareIdentities: readonly Identity[] = [
  perShare('perShare.eps', 'eps', ['netIncome', 'netIncomeAttributableToShareholders', '(netIncome + preferredDividends)'], basic),
  perShare('perShare.epsDiluted', 'epsDiluted', ['netIncome', '(netIncome + preferredDividends)'], diluted),
  perShare('perShare.epsPreExceptional', 'epsPreExceptional', ['netIncomePreExceptional'], basic),
  perShare('perShare.epsDilutedPreExceptional', 'epsDilutedPreExceptional', ['netIncomePreExceptional'], diluted),
  perShare('perShare.adjustedEps', ['adjustedEps', 'normalizedEps'], ['adjustedNetIncome', 'netIncomePreExceptional'], diluted),
  perShare('perShare.freeCashFlow', 'freeCashFlowPerShare', ['freeCashFlow'], diluted),
  {
    id: 'perShare.bookValue',
    group: 'perShare',
    stated: 'bookValuePerShare',
    formulas: ['commonEquity / sharesOutstanding', 'totalEquity / sharesOutstanding', 'commonEquity / basicShares', 'commonEquity / dilutedShares'],
    standing: 'definition',
  },
  perShareToday('perShare.epsToday', ['eps', 'adjustedEps'], ['netIncome', 'adjustedNetIncome']),
  { id: 'perShare.dilutedIsPlain', group: 'perShare', stated: 'eps', formulas: ['epsDiluted'], standing: 'sometimes', note: 'Where one of the two is all that is printed.' },
  {
    id: 'perShare.lossIsNotDiluted',
    group: 'perShare',
    stated: 'epsDiluted',
    formulas: ['eps'],
    standing: 'definition',
    negative: true,
    note: 'In a year of loss options do not dilute.',
  },
  { id: 'perShare.lossIsNotDilutedPreExceptional', group: 'perShare', stated: 'epsDilutedPreExceptional', formulas: ['epsPreExceptional'], standing: 'definition', negative: true },
  { id: 'perShare.dilutedBelowBasic', group: 'perShare', stated: 'epsDiluted', formulas: ['eps'], standing: 'convention', comparison: 'atMost', together: true },
  {
    id: 'perShare.payoutPerShare',
    group: 'perShare',
    stated: 'payoutRatio',
    formulas: ['dps / adjustedEps', 'dps / eps', 'dps / epsDiluted', 'dps / epsPreExceptional', '0 - dividendsPaid / netIncome'],
    standing: 'definition',
  },
  { id: 'perShare.dpsFromPayout', group: 'perShare', stated: 'dps', formulas: ['eps * payoutRatio', 'adjustedEps * payoutRatio'], standing: 'convention' },
  {
    id: 'perShare.dpsFromDistribution',
    group: 'perShare',
    stated: 'dps',
    formulas: ['distributableIncome / sharesOutstanding', 'distributableIncome / sharesOutstanding[any]', 'distributableCashFlow / sharesOutstanding'],
    standing: 'convention',
  },
  { id: 'perShare.dpsParts', group: 'perShare', stated: 'dps', formulas: ['interimDps + finalDps', 'interimDividend + finalDividend'], standing: 'definition' },
  { id: 'perShare.assetValue', group: 'perShare', stated: 'navPerShare', formulas: ['totalEquity / sharesOutstanding', 'navTotal / sharesOutstanding'], standing: 'convention' },
  perShare('perShare.netAssetValue', ['netAssetValuePerShare', 'navPerShare'], ['netAssetValue'], diluted),
];
