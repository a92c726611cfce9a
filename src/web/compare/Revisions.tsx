import type { Revised } from '../api/comparison.ts';
import { count } from '../format/number.ts';
import { periodOrder, shortPeriod } from '../format/period.ts';
import { shownValue } from '../model/shown.ts';
import { SourceLink } from '../parts/SearchLink.tsx';
import { changeWords, nameOfLine } from './words.ts';

/** What the document changed in the estimates of those who speak in it. */
export function Revisions({ revisions }: { readonly revisions: readonly Revised[] }) {
  if (revisions.length === 0) return null;
  const changed = revisions.filter(({ direction }) => direction !== 'unchanged');
  const same = revisions.length - changed.length;
  const periods = [...new Set(changed.map(({ period }) => period))].sort((a, b) => periodOrder(a) - periodOrder(b));
  const rows = [...new Set(changed.map((one) => `${one.voice}\0${nameOfLine(one)}\0${one.unit}`))];
  return (
    <section className="block">
      <h2>Revised</h2>
      {changed.length === 0 ? (
        <p className="soft">{count(same, 'estimate')} told again, none changed.</p>
      ) : (
        <div className="sheet-scroll" role="region" aria-label="Revised estimates" tabIndex={0}>
          <table className="sheet compared">
            <thead>
              <tr>
                <th scope="col">Line</th>
                <th scope="col">Voice</th>
                {periods.map((period) => (
                  <th key={period} scope="col" className="e">
                    {shortPeriod(period)}E
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((key) => {
                const own = changed.filter((one) => `${one.voice}\0${nameOfLine(one)}\0${one.unit}` === key);
                const first = own[0]!;
                return (
                  <tr key={key}>
                    <th scope="row">
                      <span className="label">
                        <span>{nameOfLine(first)}</span>
                        <span className="unit">{first.unit}</span>
                      </span>
                    </th>
                    <td className="said">{first.voice}</td>
                    {periods.map((period) => {
                      const one = own.find((cell) => cell.period === period);
                      return (
                        <td key={period} className="e">
                          {one === undefined ? (
                            <span className="faint" title="not revised">
                              –
                            </span>
                          ) : (
                            <>
                              <SourceLink to={one.source}>{shownValue(one.now, one.unit)}</SourceLink>
                              <span className="expected">
                                {changeWords(one.percent, one.now - one.before, one.unit)} <span className="faint">from</span>{' '}
                                <SourceLink to={one.sourceBefore}>{shownValue(one.before, one.unit)}</SourceLink>
                              </span>
                            </>
                          )}
                        </td>
                      );
                    })}
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
      {changed.length > 0 && same > 0 && <p className="faint small legend">{count(same, 'other estimate')} told again, unchanged within the rounding</p>}
    </section>
  );
}
