import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { address, postFiles } from '../api/client.ts';
import type { BroughtBack, ModelPage } from '../api/types.ts';
import { count } from '../format/number.ts';
import { parseOwn } from '../value/own.ts';

interface Props {
  readonly page: ModelPage;
  readonly set: string | undefined;
  readonly value: string | undefined;
  readonly take: (set: string | undefined, value: string | undefined, scenario: string | undefined) => void;
}

/** The model as an Excel workbook, out and back. */
export function WorkbookLinks({ page, set, value, take }: Props) {
  const [said, setSaid] = useState<string | null>(null);
  const { case: own } = useSearch({ from: '/companies/$id' });
  const [details, setDetails] = useState<readonly string[]>([]);
  const parameters = { speaker: page.speaker ?? undefined, set, case: own, ...parseOwn(value) };
  const path = `/models/${encodeURIComponent(page.company)}/workbook`;

  const bringBack = async (file: File): Promise<void> => {
    setSaid('Reading the workbook…');
    setDetails([]);
    try {
      // what it was given out with stands in the workbook
      const query = new URL(address(path, { speaker: page.speaker ?? undefined }), window.location.href).search;
      const back = await postFiles<BroughtBack>(`${path}${query}`, [file]);
      take(back.set === '' ? undefined : back.set, back.value === '' ? undefined : back.value, back.scenario ?? undefined);
      const taken = [
        ...(back.overrides.length === 0 ? [] : [count(back.overrides.length, 'changed input')]),
        ...(back.assumptions.length === 0 ? [] : [count(back.assumptions.length, 'changed assumption')]),
      ];
      setSaid([taken.length === 0 ? 'The workbook changes no input.' : `${taken.join(', ')} taken.`, ...(back.stale === null ? [] : [back.stale])].join(' '));
      setDetails([
        ...back.formulas.map((one) => `${one.cell}: formula changed and not taken, ${one.before} → ${one.after}`),
        ...back.refused.map((one) => `${one.cell}: ${one.message}`),
      ]);
    } catch (error) {
      setSaid(error instanceof Error ? error.message : 'The workbook could not be read.');
    }
  };

  return (
    <span className="workbook end">
      <a href={address(path, parameters)} download>
        Excel workbook
      </a>
      <label className="link" tabIndex={-1}>
        Bring it back
        <input
          type="file"
          className="unseen"
          accept=".xlsx"
          aria-label="Bring a changed workbook back"
          onChange={(event) => {
            const file = event.target.files?.[0];
            event.target.value = '';
            if (file) void bringBack(file);
          }}
        />
      </label>
      {said !== null && (
        <span className="said" role="status">
          {said}
          {details.length > 0 && (
            <details>
              <summary>{count(details.length, 'thing')} not taken</summary>
              <ul>
                {details.map((one) => (
                  <li key={one}>{one}</li>
                ))}
              </ul>
            </details>
          )}
        </span>
      )}
    </span>
  );
}
