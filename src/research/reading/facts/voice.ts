/** Whose figure it is, by metric and period, where no words say so. */
import { metricById } from '../../vocabulary/metrics.ts';
import type { Basis } from '../../../kernel/records.ts';
import { endOf } from '../document/calendar.ts';
import { remembered } from '../memo.ts';
import type { Document } from '../document/document.ts';

export interface Voice {
  readonly basis: Basis;
  readonly speaker: string;
}

const targets = new Set([
  'targetPrice',
  'upside',
  'totalReturn',
  'targetMultiple',
  'fairValue',
  'targetPriceRange',
  'expectedTotalReturn',
  'presentValueOfCashFlows',
  'presentValueOfTerminalValue',
  'presentValueOfDividends',
  'equityValue',
]);
const opinions = new Set(['mnaRank', 'marketImpact', 'zacksRank', 'qualityScore', 'esgScore', 'netPresentValue', 'netPresentValuePerShare', 'peakSales', 'riskAdjustedPeakSales']);
const prices = new Set([
  'sharePrice',
  'marketCap',
  'enterpriseValue',
  'averageDailyValue',
  'beta',
  'priceChange',
  'relativePriceChange',
  'priceRange52w',
  'openingPrice',
  'previousClose',
  'dayRange',
  'movingAverage',
  'relativeStrength',
  'freeFloat',
  'averageDailyVolume',
  'totalReturnToShareholders',
]);
const assumptions = new Set([
  'wacc',
  'terminalGrowth',
  'riskFreeRate',
  'equityRiskPremium',
  'costOfEquity',
  'costOfDebt',
  'afterTaxCostOfDebt',
  'marginOfSafety',
  'positionSize',
  'entryPrice',
  'stopLoss',
  'holdingPeriod',
  'exchangeRate',
  'equityWeight',
  'debtWeight',
  'discountRate',
  'exitMultiple',
  'probability',
  'probabilityOfSuccess',
  'volumeAboveAverage',
]);
const multiples = new Set([
  'pe',
  'pb',
  'ps',
  'peg',
  'evToRevenue',
  'evToSales',
  'evToEbitda',
  'evToEbit',
  'evToEbitdar',
  'evToFcf',
  'fcfYield',
  'dividendYield',
  'earningsYield',
  'priceToFcf',
  'priceToCashFlow',
]);

/** Beside a risk-free rate and a premium a beta is what the writer takes, not what the market shows. */
const buildUp = /(?<![\d.])[\d.]+% ?\+ ?[\d.]+ ?[×x*·] ?[\d.]+%|\b(?:equity (?:risk )?premium|market risk premium|ERP|risk[- ]free)\b/i;
const buildsUpCost = remembered((text) => buildUp.test(text));

export type MetricVoice = 'target' | 'price' | 'assumption' | 'multiple' | 'opinion' | null;

export function metricVoice(metric: string): MetricVoice {
  if (targets.has(metric)) return 'target';
  if (prices.has(metric)) return 'price';
  if (assumptions.has(metric)) return 'assumption';
  if (multiples.has(metric)) return 'multiple';
  if (opinions.has(metric)) return 'opinion';
  return null;
}

/** The voice of a metric as this document uses it. */
export const voiceIn = (metric: string, document: Document): MetricVoice => (metric === 'beta' && buildsUpCost(document.text) ? 'assumption' : metricVoice(metric));

/** Whether the period had ended by the document's date; true where the text gives no date and marks nothing. */
export function isPast(period: string | null, mark: 'A' | 'E' | null, document: Document): boolean {
  if (mark !== null) return mark === 'A';
  if (period === null) return true;
  if (period.startsWith('NTM') || (period.endsWith('M') && /^\d+M$/.test(period))) return false;
  if (period.startsWith('TTM') || period.startsWith('YTD')) return true;
  const date = document.calendar.date ?? lastReported(document);
  return date === null || endOf(period, document.calendar) <= date;
}

function lastReported(document: Document): string | null {
  const q = document.calendar.currentQuarter;
  return q === null ? null : endOf(`${q.year}Q${q.quarter}`, document.calendar);
}

export function defaultVoice(metric: string, period: string | null, mark: 'A' | 'E' | null, document: Document, measure = 'level'): Voice {
  const special = voiceIn(metric, document);
  if (special === 'target' || special === 'price' || special === 'assumption') return { basis: special, speaker: document.voice };
  if (special === 'opinion') return { basis: 'estimate', speaker: document.voice };
  if (document.kind === 'long-form analysis' && period === null) {
    const kind = metricById.get(metric)?.kinds[0];
    if (kind === 'percent' || measure === 'cagr') return { basis: 'assumption', speaker: document.voice };
    if (kind === 'multiple') return { basis: 'reported', speaker: document.voice };
  }
  if (isPast(period, mark, document))
    return {
      basis: 'reported',
      speaker: special === 'multiple' && document.kind === 'long-form analysis' ? document.voice : document.voice === 'management' ? 'management' : 'company',
    };
  if (document.voice === 'management') return { basis: 'guidance', speaker: 'management' };
  return document.voice === 'company' ? { basis: 'guidance', speaker: 'company' } : { basis: 'estimate', speaker: document.voice };
}

/** A release or a call, in which a company tells of itself. */
export const tellsOfItself = (document: Document): boolean => document.voice === 'company' || document.voice === 'management';

/** A step in a price or a rate, and what it does to a line. */
export const isSensitivity = (metric: string): boolean => metric.endsWith('Sensitivity');

/** Assumptions and market measures that stand for no period of the company's. */
export const isTimeless = (metric: string): boolean => timeless.has(metric);
const timeless = new Set([
  'projectCost',
  'wacc',
  'terminalGrowth',
  'riskFreeRate',
  'equityRiskPremium',
  'costOfEquity',
  'costOfDebt',
  'afterTaxCostOfDebt',
  'beta',
  'exchangeRate',
  'equityWeight',
  'debtWeight',
  'discountRate',
  'parValue',
  'sharesAuthorized',
  'positionSize',
  'stopLoss',
  'entryPrice',
  'priceRange52w',
  'movingAverage',
  'relativeStrength',
  'marginOfSafety',
  'presentValueOfTerminalValue',
  'equityValue',
  'fairValue',
  'netPresentValue',
  'netPresentValuePerShare',
  'peakSales',
  'riskAdjustedPeakSales',
  'probabilityOfSuccess',
]);

/** Counted at a meeting of shareholders. */
export const atMeeting: ReadonlySet<string> = new Set(['votesFor', 'votesAgainst', 'abstentions', 'brokerNonVotes', 'sharesRepresented']);

/** The period that goes without saying: a target is for twelve months, a price for its day. */
export function defaultPeriod(metric: string, document: Document): string | null {
  if (atMeeting.has(metric)) return document.meetingDate;
  switch (metric) {
    case 'upside':
      // an upside to a fair value has no horizon
      if (document.kind === 'rating news' || document.kind === 'broker note') return '12M';
      return /target price|price target|\bPTs?\b|\bTPs?\b|target(?:s|ed)? (?:of|to|at)|(?:mean|average|avg\.?|median|consensus) target|目[标標]价|目標價/i.test(document.text)
        ? '12M'
        : null;
    case 'targetPrice':
    case 'totalReturn':
    case 'targetPriceRange':
    case 'expectedTotalReturn':
      return '12M';
    case 'sharePrice':
    case 'openingPrice':
    case 'dayRange':
      return document.priceDate ?? document.calendar.date;
    case 'marketCap':
      return document.priceDate ?? document.calendar.date;
    case 'enterpriseValue':
      // a writer works it out, a desk quotes it
      if (document.kind === 'long-form analysis') return null;
      return document.priceDate ?? (document.kind === 'rating news' || document.kind === 'news page' ? document.calendar.date : null);
    case 'averageDailyValue':
    case 'averageDailyVolume':
      return '3M';
    default:
      return null;
  }
}
