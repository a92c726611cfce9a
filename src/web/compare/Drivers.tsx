import { useSearch } from '@tanstack/react-router';
import type { ComparePage } from '../api/comparison.ts';
import { periodOrder, shortPeriod } from '../format/period.ts';
import { shownValue } from '../model/shown.ts';
import { Empty } from '../parts/Notice.tsx';
import { SearchLink } from '../parts/SearchLink.tsx';

/** The drivers that each must have used, for one period. */
export function Drivers({ page }: { readonly page: ComparePage }) {
  const { period: asked } = useSearch({ from: '/companies/$id' });
  const voices = page.voices.filter(({ hasModel }) => hasModel).map(({ name }) => name);
  const periods = [...new Set(page.drivers.map(({ period }) => period))].sort((a, b) => periodOrder(a) - periodOrder(b));
  const period = periods.find((one) => one === asked) ?? periods.find((one) => one.startsWith('FY')) ?? periods[0];
  if (period === undefined)
    return (
      <Empty title="No estimates that make a model">
        <p>Drivers are worked out from a table of estimates for whole years: revenue and at least one line of profit. Add a note that prints one.</p>
      </Empty>
    );
  const rows = page.drivers.filter((one) => one.period === period && one.values.some(({ value }) => Math.abs(value) > 1e-9));
  const groups = [...new Set(rows.map(({ group }) => group))];
  const thin = page.voices.filter(({ hasModel, kind }) => !hasModel && kind === 'speaker');
  return (
    <>
      <div className="filters">
        <div className="segments" role="group" aria-label="Period">
          {periods.map((one) => (
            <SearchLink key={one} change={{ period: one }} current={one === period ? 'true' : undefined}>
              {shortPeriod(one)}
            </SearchLink>
          ))}
        </div>
      </div>
      <div className="sheet-scroll" role="region" aria-label="Drivers by voice" tabIndex={0}>
        <table className="sheet compared">
          <thead>
            <tr>
              <th scope="col">{shortPeriod(period)}E</th>
              {voices.map((voice) => (
                <th key={voice} scope="col">
                  {voice}
                </th>
              ))}
            </tr>
          </thead>
          {groups.map((group) => (
            <tbody key={group}>
              <tr className="group">
                <th scope="rowgroup" colSpan={voices.length + 1}>
                  {group}
                </th>
              </tr>
              {rows
                .filter((one) => one.group === group)
                .map((one) => {
                  const values = voices.map((voice) => one.values.find((own) => own.voice === voice)?.value ?? null);
                  const known = values.filter((value) => value !== null).map((value) => shownValue(value, one.unit));
                  const differs = new Set(known).size > 1;
                  return (
                    <tr key={`${one.line} ${one.label}`} className={differs ? 'differs' : undefined}>
                      <th scope="row">
                        <span className="label">
                          <span>{one.label}</span>
                          <span className="unit">{one.unit}</span>
                        </span>
                      </th>
                      {values.map((value, i) => (
                        <td key={voices[i]} title={value === null ? 'no such line in this model' : undefined}>
                          {shownValue(value, one.unit)}
                        </td>
                      ))}
                    </tr>
                  );
                })}
            </tbody>
          ))}
        </table>
      </div>
      <p className="faint small legend">
        Worked out from what each prints, so that the model gives it back · bold where they differ
        {thin.map(({ name, reason }) => ` · ${name} ${reason ?? ''}`).join('')}
      </p>
    </>
  );
}
