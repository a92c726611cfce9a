import type { ModelPage } from '../api/types.ts';
import { shortPeriod } from '../format/period.ts';
import { shownValue } from './shown.ts';

interface Props {
  readonly page: ModelPage;
  readonly sheet: string;
  /** From the engine; null until it has answered. */
  readonly values: Float64Array | null;
}

/** What the estimate of a year leaves for the quarters of which nobody prints anything. */
export function RestOfYear({ page, sheet, values }: Props) {
  const rows = page.rest.flatMap((one) => {
    const index = page.lines.findIndex(({ id }) => id === one.line);
    const line = page.lines[index];
    if (line === undefined || line.sheet !== sheet) return [];
    const now = (period: string): number => {
      const column = page.periods.indexOf(period);
      return (values === null || values.length === 0 ? line.cells[column]?.value : values[index * page.periods.length + column]) ?? Number.NaN;
    };
    const stands = page.periods.filter((period) => period.slice(0, 5) === one.to.slice(0, 5) && period <= one.to);
    const [whole, before] = [now(one.year), stands.reduce((sum, period) => sum + now(period), 0)];
    return [{ ...one, label: line.label, whole, before, rest: whole - before }];
  });
  if (rows.length === 0) return null;
  return (
    <section className="rest-of-year">
      <h2>What the year leaves</h2>
      <div className="sheet-scroll" role="region" aria-label="What the year leaves" tabIndex={0}>
        <table className="sheet">
          <thead>
            <tr>
              <th scope="col">{page.money}</th>
              <th scope="col">Year</th>
              <th scope="col">Whole year</th>
              <th scope="col">Stands to</th>
              <th scope="col">Until then</th>
              <th scope="col">Rest</th>
              <th scope="col">Rest, on the year %</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((one) => (
              <tr key={`${one.line} ${one.year}`}>
                <th scope="row">
                  <span className="label">
                    <span>{one.label}</span>
                  </span>
                </th>
                <td>{shortPeriod(one.year)}E</td>
                <td>{shownValue(one.whole, one.unit)}</td>
                <td>{shortPeriod(one.to)}</td>
                <td>{shownValue(one.before, one.unit)}</td>
                <td>{shownValue(one.rest, one.unit)}</td>
                <td>{one.yearAgo === null || one.yearAgo <= 0 ? '–' : shownValue((one.rest / one.yearAgo - 1) * 100, '%')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
