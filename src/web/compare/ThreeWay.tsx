import { useState } from 'react';
import type { ResultsPage, ThreeWayCell } from '../api/comparison.ts';
import { periodOrder, shortPeriod } from '../format/period.ts';
import { shownValue } from '../model/shown.ts';
import { SourceLink } from '../parts/SearchLink.tsx';
import { changeWords } from './words.ts';

/** The model before the document, with one's own numbers, and after it, for one period. */
export function ThreeWay({ page }: { readonly page: ResultsPage }) {
  const [asked, setAsked] = useState<string | null>(null);
  const [all, setAll] = useState(false);
  const periods = [
    ...new Set(page.cells.filter(({ before, now, isReported, becameActual }) => (before !== null || now !== null) && (!isReported || becameActual)).map(({ period }) => period)),
  ].sort((a, b) => periodOrder(a) - periodOrder(b));
  const telling = (test: (cell: ThreeWayCell) => boolean): string | undefined => periods.find((one) => page.cells.some((cell) => cell.period === one && test(cell)));
  const period =
    periods.find((one) => one === asked) ??
    telling(({ becameActual, before, now }) => becameActual && before !== null && now !== null) ??
    telling(({ change }) => change !== null && change !== 0) ??
    telling(({ before }) => before !== null) ??
    periods[0];
  const gone = page.own?.numbers.filter(({ standing }) => standing !== 'stands') ?? [];
  const hasBefore = page.cells.some(({ before }) => before !== null);
  const cells = page.cells.filter((cell) => cell.period === period);
  const moved = cells.filter(({ change, before, now }) => change !== 0 || before === null || now === null);
  const shown = all ? cells : moved;
  return (
    <section className="block">
      <h2>The model before, yours and after</h2>
      {page.withoutModel !== null ? (
        <p className="soft">No model: {page.withoutModel}</p>
      ) : !hasBefore ? (
        <p className="soft">There was no model of {page.speaker ?? 'it'} before this document.</p>
      ) : (
        <>
          <p className="soft">
            {page.speaker === null ? 'Reported figures only' : `Estimates of ${page.speaker}`}
            {page.actualTo !== page.actualToBefore && `, reported to ${shortPeriod(page.actualTo)} now and to ${shortPeriod(page.actualToBefore)} before`}
          </p>
          <div className="filters">
            <div className="segments" role="group" aria-label="Period of the model">
              {periods.map((one) => (
                <button key={one} type="button" aria-pressed={one === period} onClick={() => setAsked(one)}>
                  {shortPeriod(one)}
                </button>
              ))}
            </div>
            {moved.length < cells.length && (
              <button type="button" className="link" aria-pressed={all} onClick={() => setAll(!all)}>
                {all ? 'Only what moved' : `All ${cells.length} lines`}
              </button>
            )}
          </div>
          {shown.length === 0 ? (
            <p className="soft">Nothing moved in {shortPeriod(period ?? null)}.</p>
          ) : (
            <Cells cells={shown} hasMine={page.cells.some(({ mine }) => mine !== null)} />
          )}
        </>
      )}
      {gone.length > 0 && (
        <ul className="overtaken" aria-label="Your numbers that are overtaken">
          {gone.map((one) => (
            <li key={`${one.line} ${one.period}`}>
              <b>{one.label}</b> <span className="soft">{shortPeriod(one.period)}</span> yours was <span className="num">{shownValue(one.value, one.unit)}</span>{' '}
              <span className="faint">{one.unit}</span>
              {one.standing === 'overtaken' ? ` · reported ${shownValue(one.model, one.unit)} stands` : ' · the model has no such line or period now'}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Cells({ cells, hasMine }: { readonly cells: readonly ThreeWayCell[]; readonly hasMine: boolean }) {
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))];
  const isActual = cells.some(({ becameActual }) => becameActual);
  return (
    <div className="sheet-scroll" role="region" aria-label="The model before and after" tabIndex={0}>
      <table className="sheet compared">
        <thead>
          <tr>
            <th scope="col">Line</th>
            <th scope="col">Before</th>
            {hasMine && <th scope="col">Mine</th>}
            <th scope="col">{isActual ? 'Reported' : 'New'}</th>
            <th scope="col">Change</th>
          </tr>
        </thead>
        {sheets.map((sheet) => (
          <tbody key={sheet}>
            <tr className="group">
              <th scope="rowgroup" colSpan={hasMine ? 5 : 4}>
                {sheet}
              </th>
            </tr>
            {cells
              .filter((cell) => cell.sheet === sheet)
              .map((cell) => (
                <tr key={cell.line} className={cell.role === 'driver' ? 'driver' : undefined}>
                  <th scope="row">
                    <span className="label">
                      <span>{cell.label}</span>
                      <span className="unit">{cell.unit}</span>
                    </span>
                  </th>
                  <td className="e">{shownValue(cell.before, cell.unit)}</td>
                  {hasMine && <td className="e">{shownValue(cell.mine, cell.unit)}</td>}
                  <td className={cell.isReported ? undefined : 'e'}>
                    {cell.source === null || cell.now === null ? shownValue(cell.now, cell.unit) : <SourceLink to={cell.source}>{shownValue(cell.now, cell.unit)}</SourceLink>}
                  </td>
                  <td>{cell.change === null || cell.change === 0 ? '–' : changeWords(cell.percent, cell.change, cell.unit)}</td>
                </tr>
              ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
