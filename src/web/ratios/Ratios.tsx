import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ratiosQuery } from '../api/queries.ts';
import type { Ratio, RatiosPage } from '../api/types.ts';
import { count, formatNumber } from '../format/number.ts';
import { shortPeriod } from '../format/period.ts';
import { relationWords } from '../format/relation.ts';
import { Mark, type Standing } from '../parts/Mark.tsx';
import { Trouble, Waiting } from '../parts/Notice.tsx';
import { SourceLink } from '../parts/SearchLink.tsx';

const standings: Readonly<Record<Ratio['verdict'], Standing>> = { ties: 'ties', off: 'off', 'not recomputed': 'unclear' };
const verdicts = ['off', 'ties', 'not recomputed'] as const;
const verdictWords: Readonly<Record<Ratio['verdict'], string>> = { off: 'Off', ties: 'Tie', 'not recomputed': 'Not recomputed' };
const groups = ['margins and returns', 'per share', 'multiples and yields', 'growth'] as const;
const groupWords: Readonly<Record<(typeof groups)[number], string>> = {
  'margins and returns': 'Margins, returns, turnover, leverage, coverage',
  'per share': 'Per share',
  'multiples and yields': 'Multiples and yields',
  growth: 'Growth',
};
const measureWords: Readonly<Record<string, string>> = {
  growthYoY: 'growth',
  growthQoQ: 'growth on the quarter',
  changeYoY: 'change',
  changeQoQ: 'change on the quarter',
  cagr: 'growth a year',
};

/** Every printed ratio of a company beside what the statements give, with the convention that fits. */
export function Ratios({ company }: { readonly company: string }) {
  const query = useQuery(ratiosQuery(company));
  if (query.isPending) return <Waiting what="Working the ratios out again…" />;
  if (query.error) return <Trouble error={query.error} again={() => void query.refetch()} />;
  return <Opened page={query.data} />;
}

function Opened({ page }: { readonly page: RatiosPage }) {
  const { counts, ratios, documents } = page;
  const numbers: Readonly<Record<Ratio['verdict'], number>> = { off: counts.off, ties: counts.ties, 'not recomputed': counts.notRecomputed };
  const [shown, setShown] = useState<Ratio['verdict'] | 'all'>('all');
  if (ratios.length === 0) return null;
  const names = new Map(documents.map(({ id, name }) => [id, name]));
  const chosen = ratios.filter(({ verdict }) => (shown === 'all' ? verdict !== 'not recomputed' : verdict === shown));
  return (
    <section className="ratios" aria-labelledby="ratios-title">
      <h2 id="ratios-title">Printed ratios, worked out again</h2>
      <div className="filters">
        <div className="segments" role="group" aria-label="Which ratios">
          {(['all', ...verdicts] as const).map((one) => (
            <button key={one} type="button" aria-pressed={shown === one} onClick={() => setShown(one)}>
              {one === 'all' ? `Recomputed ${counts.off + counts.ties}` : `${verdictWords[one]} ${numbers[one]}`}
            </button>
          ))}
        </div>
      </div>
      <div className="scroll" tabIndex={0} role="region" aria-label="Printed ratios">
        <table className="ratio-table">
          <thead>
            <tr>
              <th scope="col">Ratio</th>
              <th scope="col">Period</th>
              <th scope="col" className="num">
                Printed
              </th>
              <th scope="col" className="num">
                Recomputed
              </th>
              <th scope="col" className="num">
                Difference
              </th>
              <th scope="col">Formula that fits, or what it needs</th>
              <th scope="col">Said by</th>
            </tr>
          </thead>
          {groups.map((group) => {
            const rows = chosen.filter((one) => one.group === group);
            if (rows.length === 0) return null;
            return (
              <tbody key={group}>
                <tr className="group">
                  <th scope="rowgroup" colSpan={7}>
                    {groupWords[group]} <span className="faint small">{count(rows.length, 'figure')}</span>
                  </th>
                </tr>
                {rows.map((one) => (
                  <Row key={`${one.document} ${one.start}`} one={one} name={names.get(one.document) ?? one.document} />
                ))}
              </tbody>
            );
          })}
        </table>
      </div>
    </section>
  );
}

const needed = ({ lacks }: Ratio): string =>
  lacks.length === 0
    ? 'Its lines give another figure: another definition is meant'
    : `Needs ${lacks.map(({ name, period }) => `${name}${period === null ? '' : ` of ${shortPeriod(period)}`}`).join(', ')}`;

const places = ({ unit }: Ratio): number => (unit.includes('/') ? 2 : 1);
const rounded = (value: number, one: Ratio): string => formatNumber(Number(value.toFixed(places(one) + 1)));

function Row({ one, name }: { readonly one: Ratio; readonly name: string }) {
  const { printed } = one;
  const words = typeof printed === 'number' ? formatNumber(printed) : `${formatNumber(printed[0])}–${formatNumber(printed[1])}`;
  const what = `${one.name}${one.measure === 'level' ? '' : `, ${measureWords[one.measure] ?? one.measure}`}${one.segment === null ? '' : `, ${one.segment}`}`;
  return (
    <tr>
      <th scope="row">
        <Mark standing={standings[one.verdict]} /> {what}
      </th>
      <td className="soft">{one.period === null ? '–' : shortPeriod(one.period)}</td>
      <td className="num">
        <SourceLink to={one}>{words}</SourceLink> <span className="faint small">{one.unit}</span>
      </td>
      <td className="num" title={one.verdict === 'not recomputed' ? needed(one) : undefined}>
        {one.middle === null ? '–' : rounded(one.middle, one)}
      </td>
      <td className="num">{one.verdict === 'off' && one.difference !== null ? rounded(one.difference, one) : '–'}</td>
      <td className="by" title={one.arithmetic ?? undefined}>
        {one.formula === null ? <span className="soft">{needed(one)}</span> : relationWords(one.formula)}
        {one.convention !== null && <span className="faint small"> {one.convention}</span>}
      </td>
      <td className="soft" title={name}>
        {one.speaker}
      </td>
    </tr>
  );
}
