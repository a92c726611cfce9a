import { useState } from 'react';
import type { ComparedLine, ComparePage } from '../api/comparison.ts';
import { count, formatNumber } from '../format/number.ts';
import { formatDate, periodOrder, shortPeriod } from '../format/period.ts';
import { Empty } from '../parts/Notice.tsx';
import { SourceLink } from '../parts/SearchLink.tsx';
import { nameOfLine, rangeWords } from './words.ts';

type Figure = ComparedLine['figures'][number];

const severalMin = 5;

/** Under each line those who have an estimate of it, period by period. */
export function Lines({ page }: { readonly page: ComparePage }) {
  const several = page.lines.filter(({ figures }) => figures.length > 1);
  // few that can be compared say too little
  const [all, setAll] = useState(several.length < severalMin);
  const shown = all || several.length === 0 ? page.lines : several;
  if (page.lines.length === 0)
    return (
      <Empty title="Nobody has an estimate yet">
        <p>Add a broker note with a table of estimates; a second house, the consensus or numbers of your own then stand beside it.</p>
      </Empty>
    );
  const periods = [...new Set(shown.map(({ period }) => period))].sort((a, b) => periodOrder(a) - periodOrder(b) || (a.length < b.length ? -1 : 1));
  const groups = new Map<string, ComparedLine[]>();
  for (const line of shown) {
    const key = `${nameOfLine(line)} ${line.unit}`;
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return (
    <>
      <p className="filters">
        <span className="soft">{several.length === 0 ? 'No line has two voices yet.' : `${count(several.length, 'figure')} of two voices or more`}</span>
        {several.length > 0 && several.length < page.lines.length && (
          <button type="button" className="link" aria-pressed={all} onClick={() => setAll(!all)}>
            {all ? 'Only those of two or more' : `All ${page.lines.length}`}
          </button>
        )}
      </p>
      <div className="sheet-scroll" role="region" aria-label="Estimates by line" tabIndex={0}>
        <table className="sheet compared">
          <thead>
            <tr>
              <th scope="col">Line and voice</th>
              {periods.map((period) => (
                <th key={period} scope="col" className="e">
                  {shortPeriod(period)}E
                </th>
              ))}
            </tr>
          </thead>
          {[...groups].map(([key, lines]) => (
            <Group key={key} lines={lines} periods={periods} voices={page.voices.map(({ name }) => name)} />
          ))}
        </table>
      </div>
      <p className="faint small legend">
        ± half the distance between the highest and the lowest estimate, of their mean · slanted: not printed, but what the voice’s model gives · – not stated
      </p>
    </>
  );
}

function Group({ lines, periods, voices }: { readonly lines: readonly ComparedLine[]; readonly periods: readonly string[]; readonly voices: readonly string[] }) {
  const [first] = lines;
  if (first === undefined) return null;
  const at = (period: string): ComparedLine | undefined => lines.find((line) => line.period === period);
  const speaking = voices.filter((voice) => lines.some(({ figures }) => figures.some((one) => one.voice === voice)));
  return (
    <tbody>
      <tr className="line">
        <th scope="rowgroup">
          <span className="label">
            <span>{nameOfLine(first)}</span>
            <span className="unit">{first.unit}</span>
          </span>
        </th>
        {periods.map((period) => {
          const spread = at(period)?.spreadPercent ?? null;
          return (
            <td key={period} className="spread">
              {spread === null ? '' : `±${formatNumber(spread / 2, 1)}%`}
            </td>
          );
        })}
      </tr>
      {speaking.map((voice) => (
        <tr key={voice} className="voice">
          <th scope="row">{voice}</th>
          {periods.map((period) => {
            const figure = at(period)?.figures.find((one) => one.voice === voice);
            return (
              <td key={period} className="e">
                {figure === undefined ? (
                  <span className="faint" title="not stated">
                    –
                  </span>
                ) : (
                  <Said figure={figure} unit={first.unit} />
                )}
              </td>
            );
          })}
        </tr>
      ))}
    </tbody>
  );
}

function Said({ figure, unit }: { readonly figure: Figure; readonly unit: string }) {
  const words = rangeWords(figure.value, figure.range, unit);
  if (figure.source === null)
    return (
      <span className={figure.isComputed ? 'computed' : undefined} title="not printed: what the model gives">
        {words}
      </span>
    );
  return (
    <SourceLink to={figure.source}>
      <span title={figure.asOf === null ? undefined : `stated ${formatDate(figure.asOf)}`}>{words}</span>
    </SourceLink>
  );
}
