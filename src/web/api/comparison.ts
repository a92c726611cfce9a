/** What is compared, as the HTTP API sends it. */
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { get } from './client.ts';
import type { OwnNumbers } from './types.ts';

export interface Place {
  readonly document: string;
  readonly start: number;
  readonly end: number;
}

export type VoiceKind = 'reported' | 'mine' | 'speaker' | 'consensus' | 'guidance';

export interface LineKey {
  readonly metric: string;
  readonly label: string;
  readonly segment: string | null;
  readonly accounting: string | null;
  readonly unit: string;
}

export interface ComparedLine extends LineKey {
  readonly period: string;
  readonly figures: readonly {
    readonly voice: string;
    readonly kind: VoiceKind;
    readonly value: number;
    readonly range: readonly [number, number] | null;
    readonly isComputed: boolean;
    readonly asOf: string | null;
    readonly source: Place | null;
  }[];
  readonly spreadPercent: number | null;
}

export interface ComparedDriver {
  readonly line: string;
  readonly label: string;
  readonly unit: string;
  readonly group: string;
  readonly period: string;
  readonly values: readonly { readonly voice: string; readonly value: number }[];
}

export interface Bridge {
  readonly line: string;
  readonly label: string;
  readonly unit: string;
  readonly period: string;
  readonly fromVoice: string;
  readonly toVoice: string;
  readonly from: number;
  readonly to: number;
  readonly by: 'one model' | 'shared lines' | 'totals';
  readonly steps: readonly {
    readonly group: string;
    readonly effect: number;
    readonly after: number;
    readonly average: number | null;
    readonly inputs: readonly { readonly line: string; readonly label: string; readonly unit: string; readonly period: string; readonly from: number; readonly to: number }[];
  }[];
}

export interface ComparePage {
  readonly company: string;
  readonly name: string;
  readonly voices: readonly { readonly name: string; readonly kind: VoiceKind; readonly hasModel: boolean; readonly reason: string | null }[];
  readonly lines: readonly ComparedLine[];
  readonly drivers: readonly ComparedDriver[];
  readonly choices: readonly { readonly line: string; readonly label: string; readonly unit: string; readonly periods: readonly string[] }[];
  readonly bridge: Bridge | null;
  readonly withoutBridge: string | null;
}

export type Verdict = 'beat' | 'in line' | 'miss' | 'above' | 'below';

export interface Arrived {
  readonly id: string;
  readonly name: string;
  readonly date: string | null;
  readonly kind: string;
  readonly publisher: string | null;
}

export interface Surprise extends LineKey {
  readonly period: string;
  readonly reported: number;
  readonly source: Place;
  readonly against: readonly {
    readonly voice: string;
    readonly kind: VoiceKind;
    readonly value: number;
    readonly range: readonly [number, number] | null;
    readonly difference: number;
    readonly percent: number | null;
    readonly verdict: Verdict;
    readonly asOf: string | null;
    readonly isToldAfter: boolean;
    readonly source: Place | null;
  }[];
}

export interface Revised extends LineKey {
  readonly period: string;
  readonly voice: string;
  readonly kind: VoiceKind;
  readonly before: number;
  readonly now: number;
  readonly percent: number | null;
  readonly direction: 'raised' | 'cut' | 'unchanged';
  readonly sourceBefore: Place;
  readonly source: Place;
}

export interface ThreeWayCell {
  readonly line: string;
  readonly label: string;
  readonly unit: string;
  readonly sheet: string;
  readonly role: 'line' | 'driver' | 'residual' | 'check';
  readonly period: string;
  readonly before: number | null;
  readonly mine: number | null;
  readonly now: number | null;
  readonly change: number | null;
  readonly percent: number | null;
  readonly isReported: boolean;
  readonly becameActual: boolean;
  readonly source: Place | null;
}

export interface ResultsPage {
  readonly company: string;
  readonly name: string;
  readonly document: Arrived;
  readonly documents: readonly Arrived[];
  readonly speaker: string | null;
  readonly speakers: readonly string[];
  readonly actualToBefore: string | null;
  readonly actualTo: string | null;
  readonly surprises: readonly Surprise[];
  readonly revisions: readonly Revised[];
  readonly cells: readonly ThreeWayCell[];
  readonly withoutModel: string | null;
  readonly own: OwnNumbers | null;
}

/** Everybody's estimates of a company beside each other, and a bridge from one's figure to another's. */
export const compareQuery = (id: string, asked: Readonly<Record<'from' | 'to' | 'line' | 'period', string | undefined>>) =>
  queryOptions({
    queryKey: ['compare', id, asked],
    queryFn: ({ signal }) => get<ComparePage>(`/compare/${encodeURIComponent(id)}`, asked, signal),
    placeholderData: keepPreviousData,
  });

/** What a document of the company brought, against what was expected of it. */
export const resultsQuery = (id: string, document: string | undefined) =>
  queryOptions({
    queryKey: ['results', id, document ?? null],
    queryFn: ({ signal }) => get<ResultsPage>(`/results/${encodeURIComponent(id)}`, { document }, signal),
    placeholderData: keepPreviousData,
  });
