import type { Reading, Span } from '../../../kernel/records.ts';

export type AuditVerdict = 'follows' | 'does not follow' | 'cannot be recomputed';

/** A number that the document does not print, and the values of it that would make the printed ones true together. */
export interface AuditUnknown {
  readonly name: string;
  /** Null where unbounded. */
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
}

export interface AuditMember extends Span {
  readonly document: string;
  readonly fact: string;
  readonly quote: string;
  readonly role: string;
}

/** What becomes of one target price when it is worked out from the figures printed with it. */
export interface Audit {
  readonly document: string;
  /** ISO date of the document, where it prints one. */
  readonly date: string | null;
  readonly company: string | null;
  readonly speaker: string;
  readonly target: { readonly value: number | readonly [number, number]; readonly unit: string };
  /** `old`: the target that the document replaces. */
  readonly vintage?: 'new' | 'old';
  /** As an analyst would say it: `15x P/E, average of 2026 and 2027`. */
  readonly method: string;
  readonly verdict: AuditVerdict;
  /** In the unit of the target; null where it could not be worked out. */
  readonly recomputed: readonly [number, number] | null;
  readonly unknowns: readonly AuditUnknown[];
  /** The arithmetic written out, and what stands in its way. */
  readonly message: string;
  /** The target's statements first, then what it was worked out from. */
  readonly members: readonly AuditMember[];
}

export interface AuditDocument {
  readonly reading: Reading;
  /** The text in which the spans of the reading count. */
  readonly text: string;
}
