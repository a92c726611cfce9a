import { useState } from 'react';
import type { Solution } from '../../research/solving/solve.ts';
import { shortPeriod } from '../format/period.ts';
import { precise } from '../model/WhatGetsThere.tsx';
import type { TemplateView } from './queries.ts';
import { useTextEngine } from './useTextEngine.ts';

interface Props {
  readonly questions: TemplateView['questions'];
  readonly text: string;
  readonly take: (driver: string, values: readonly { readonly period: string; readonly value: number }[]) => void;
}

/** What an analyst asks of such a company: each is a target, and the number of one driver answers it. */
export function Questions({ questions, text, take }: Props) {
  const [asked, setAsked] = useState<TemplateView['questions'][number] | null>(null);
  const [answer, setAnswer] = useState<Solution | null>(null);
  const ask = useTextEngine((told) => {
    if (told.kind === 'solved') setAnswer(told.solutions.find(({ driver }) => driver === asked?.driver) ?? null);
  });
  return (
    <ul className="questions" aria-label="Questions">
      {questions.map((one) => (
        <li key={one.asks}>
          <button
            type="button"
            className="link"
            onClick={() => {
              setAsked(one);
              setAnswer(null);
              ask({ kind: 'solve', text, overrides: [], target: { line: one.line, period: one.period, value: one.value }, over: 'each' });
            }}
          >
            {one.asks}
          </button>{' '}
          <span role="status">{asked === one && answer !== null && said(answer)}</span>{' '}
          {asked === one && answer?.outcome === 'found' && (
            <button
              type="button"
              className="link"
              onClick={() =>
                take(
                  answer.driver,
                  answer.moved.map(({ period, after }) => ({ period, value: Number(after.toPrecision(10)) })),
                )
              }
            >
              Set
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

function said({ outcome, label, unit, moved, bounds }: Solution): string {
  if (outcome === 'met') return 'It is there already.';
  const last = moved.at(-1);
  if (outcome !== 'found' || last === undefined) return `${label} does not get there between ${precise(bounds[0])} and ${precise(bounds[1])} ${unit}.`;
  return `${label} ${shortPeriod(last.period)} at ${precise(last.after)} ${unit}, ${precise(last.before)} now.`;
}
