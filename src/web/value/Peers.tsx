import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { exploreQuery } from '../api/queries.ts';
import type { BandsPage, PeersPage } from '../api/valueTypes.ts';
import { formatNumber } from '../format/number.ts';
import { formatDate } from '../format/period.ts';
import { SourceLink } from '../parts/SearchLink.tsx';
import { Section } from './Section.tsx';

const periodWords = (period: string): string => (period === 'trailing' ? 'last twelve months' : period === 'forward' ? 'next twelve months' : period.replace('FY', ''));
const one = (x: number): string => formatNumber(x, 1);

/** The company beside the others of the library, and beside its own past. */
export function Peers({ company }: { readonly company: string }) {
  const [choice, setChoice] = useState<{ readonly multiple?: string; readonly period?: string }>({});
  const query = useQuery({ ...exploreQuery<PeersPage>('peers', company, choice), placeholderData: keepPreviousData });
  const history = useQuery({
    ...exploreQuery<BandsPage>('bands', company, { multiple: choice.multiple ?? query.data?.multiple ?? undefined }),
    enabled: query.isSuccess,
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <Section title="Peers" note="multiples as the library’s documents print them" query={query}>
        {(page) =>
          page.multiple === null ? (
            <p className="soft">No document of the library prints a multiple. A broker note with a table of P/E or EV/EBITDA does.</p>
          ) : (
            <>
              <div className="filters">
                <label>
                  Multiple{' '}
                  <select
                    value={`${page.multiple} ${page.period}`}
                    onChange={(event) => {
                      const [multiple = '', period = ''] = event.target.value.split(' ');
                      setChoice({ multiple, period });
                    }}
                  >
                    {page.choices.map((it) => (
                      <option key={`${it.multiple} ${it.period}`} value={`${it.multiple} ${it.period}`}>
                        {it.label}, {periodWords(it.period)} · {it.count}
                      </option>
                    ))}
                  </select>
                </label>
              </div>
              <div className="peers">
                <PeerTable page={page} />
                <Dots page={page} />
              </div>
              {page.reason !== null && <p className="soft">{page.reason.charAt(0).toUpperCase() + page.reason.slice(1)}.</p>}
            </>
          )
        }
      </Section>
      <Section title="Its own history" note="of the year that runs on the day of each document" query={history}>
        {(page) => <Bands page={page} />}
      </Section>
    </>
  );
}

function PeerTable({ page }: { readonly page: PeersPage }) {
  const { spread } = page;
  return (
    <table className="peer-table">
      <thead>
        <tr>
          <th scope="col">Company</th>
          <th scope="col" className="num">
            {page.label}
          </th>
          <th scope="col" className="num">
            Growth
          </th>
          <th scope="col">Said by</th>
        </tr>
      </thead>
      <tbody>
        {page.rows.map((row) => (
          <tr key={row.company} className={row.subject ? 'sum' : undefined}>
            <th scope="row">
              <Link to="/companies/$id" params={{ id: row.company }} search={{ tab: 'value' }}>
                {row.name}
              </Link>
            </th>
            <td className="num">{row.multiple === null ? '–' : <SourceLink to={row.multiple.source}>{one(row.multiple.value)}</SourceLink>}</td>
            <td className="num">
              {row.growth === null ? (
                '–'
              ) : (
                <SourceLink to={row.growth.source}>
                  {row.growth.value < 0 && '−'}
                  {one(Math.abs(row.growth.value * 100))}%
                </SourceLink>
              )}
            </td>
            <td className="faint small">
              {row.multiple !== null && `${row.multiple.how === 'computed' ? 'price over figure, ' : ''}${row.multiple.speaker}, ${formatDate(row.multiple.asOf)}`}
            </td>
          </tr>
        ))}
      </tbody>
      {spread !== null && (
        <tfoot>
          {(
            [
              ['Upper quartile', spread.upperQuartile],
              ['Median', spread.median],
              ['Lower quartile', spread.lowerQuartile],
            ] as const
          ).map(([label, value]) => (
            <tr key={label}>
              <th scope="row" className="soft">
                {label}
              </th>
              <td className="num">{one(value)}</td>
              <td />
              <td className="faint small">{label === 'Median' && `of ${spread.count} others`}</td>
            </tr>
          ))}
        </tfoot>
      )}
    </table>
  );
}

/** Multiple on growth, the line through the others, and the company itself. */
function Dots({ page }: { readonly page: PeersPage }) {
  const points = page.rows.flatMap((row) => (row.multiple === null || row.growth === null ? [] : [{ ...row, x: row.growth.value * 100, y: row.multiple.value }]));
  if (points.length < 2) return <p className="soft">A plot of {page.label} on growth needs two companies with both.</p>;
  const [width, height, left, bottom] = [420, 240, 40, 28];
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const room = (Math.max(...xs) - Math.min(...xs) || 1) * 0.12;
  const [x0, x1, y1] = [Math.min(...xs) - room, Math.max(...xs) + room, Math.max(...ys) * 1.15];
  const x = (value: number): number => left + ((value - x0) / (x1 - x0)) * (width - left - 8);
  const y = (value: number): number => height - bottom - (value / y1) * (height - bottom - 8);
  const { onGrowth } = page;
  const lineAt = (growth: number): number => (onGrowth === null ? 0 : onGrowth.intercept + (onGrowth.slope * growth) / 100);
  const step = niceStep(y1 / 4);
  const xStep = niceStep((x1 - x0) / 4);
  return (
    <figure className="dots">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={`${page.label} on growth of ${points.length} companies`}>
        {Array.from({ length: Math.floor(y1 / step) + 1 }, (_, k) => k * step).map((value) => (
          <g key={value}>
            <line className="rule" x1={left} x2={width - 8} y1={y(value)} y2={y(value)} />
            <text x={left - 6} y={y(value) + 4} textAnchor="end">
              {formatNumber(value)}
            </text>
          </g>
        ))}
        {Array.from({ length: 12 }, (_, k) => (Math.ceil(x0 / xStep) + k) * xStep)
          .filter((value) => value <= x1)
          .map((value) => (
            <text key={value} x={x(value)} y={height - 8} textAnchor="middle">
              {value < 0 ? `−${formatNumber(-value)}` : formatNumber(value)}%
            </text>
          ))}
        {onGrowth !== null && <line className="fit" x1={x(x0)} x2={x(x1)} y1={y(Math.max(0, Math.min(y1, lineAt(x0))))} y2={y(Math.max(0, Math.min(y1, lineAt(x1))))} />}
        {points.map((point) => (
          <g key={point.company} className={point.subject ? 'subject' : undefined}>
            <circle cx={x(point.x)} cy={y(point.y)} r={point.subject ? 5 : 4} />
            <text x={x(point.x) + (x(point.x) > width * 0.7 ? -9 : 9)} y={y(point.y) + 4} textAnchor={x(point.x) > width * 0.7 ? 'end' : 'start'}>
              {point.name.split(' ')[0]}
            </text>
          </g>
        ))}
      </svg>
      <figcaption className="faint small">
        {page.label} on growth, {periodWords(page.period ?? '')}
        {onGrowth !== null &&
          `: ${one(onGrowth.intercept)} ${onGrowth.slope < 0 ? '−' : '+'} ${formatNumber(Math.abs(onGrowth.slope / 100), 2)} a point, n ${onGrowth.count}, R² ${formatNumber(onGrowth.rSquared, 2)}`}
        {page.atGrowth !== null && `; at its own growth ${one(page.atGrowth)}`}
      </figcaption>
    </figure>
  );
}

/** 1, 2 or 5 times a power of ten. */
function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  return [1, 2, 5, 10].map((k) => k * power).find((candidate) => candidate >= rough) ?? rough;
}

const dayOf = (date: string): string => (date.startsWith('FY') ? date.replace('FY', '') : formatDate(date));
const saidBy = ({ how, speaker }: BandsPage['points'][number]): string => (how === 'computed' ? `price over earnings, ${speaker}` : speaker);

function Bands({ page }: { readonly page: BandsPage }) {
  if (page.mean === null)
    return (
      <p className="soft">
        {page.points.map((point, k) => (
          <span key={`${point.date} ${point.speaker}`}>
            {k > 0 && ', '}
            {page.label} <SourceLink to={point.source}>{one(point.value)}</SourceLink> on {dayOf(point.date)} ({saidBy(point)})
          </span>
        ))}
        {page.points.length > 0 && '. '}A band needs three such numbers: older notes that print {page.label === '' ? 'a multiple' : page.label}
        {page.label === 'P/E' || page.label === 'P/B' ? ', or a price beside what a share earns,' : ''} would make it.
      </p>
    );
  return (
    <>
      <table className="peer-table">
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col" className="num">
              {page.label}
            </th>
            <th scope="col">Year</th>
            <th scope="col">Said by</th>
          </tr>
        </thead>
        <tbody>
          {page.points.map((point) => (
            <tr key={`${point.date} ${point.speaker}`}>
              <th scope="row">{dayOf(point.date)}</th>
              <td className="num">
                <SourceLink to={point.source}>{one(point.value)}</SourceLink>
              </td>
              <td className="soft">{point.period.replace('FY', '')}</td>
              <td className="faint small">{saidBy(point)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <BandLine page={page} />
      <p className="soft">
        The newest lies {one(Math.abs(page.deviations ?? 0))} standard deviations {(page.deviations ?? 0) >= 0 ? 'above' : 'below'} the mean of {one(page.mean)}.
      </p>
    </>
  );
}

const levelWords = ['−2σ', '−1σ', 'mean', '+1σ', '+2σ'];

/** The numbers on the bands of their own history, the newest filled. */
function BandLine({ page }: { readonly page: BandsPage }) {
  const all = [...page.levels, ...page.points.map(({ value }) => value)];
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const [width, left] = [560, 30];
  const x = (value: number): number => left + ((value - least) / (most - least || 1)) * (width - 2 * left);
  const [low2 = 0, low1 = 0, , high1 = 0, high2 = 0] = page.levels;
  return (
    <svg className="band-line" viewBox={`0 0 ${width} 64`} role="img" aria-label={`${page.label}: ${page.levels.map((level, k) => `${levelWords[k]} ${one(level)}`).join(', ')}`}>
      <rect className="two" x={x(low2)} width={x(high2) - x(low2)} y="18" height="22" />
      <rect className="one" x={x(low1)} width={x(high1) - x(low1)} y="18" height="22" />
      {page.levels.map((level, k) => (
        <g key={levelWords[k]}>
          <line x1={x(level)} x2={x(level)} y1="18" y2="40" />
          <text x={x(level)} y="12" textAnchor="middle">
            {levelWords[k]}
          </text>
          <text x={x(level)} y="56" textAnchor="middle">
            {one(level)}
          </text>
        </g>
      ))}
      {page.points.map((point, k) => (
        <circle key={`${point.date} ${point.speaker}`} className={k === page.points.length - 1 ? 'newest' : undefined} cx={x(point.value)} cy="29" r="4" />
      ))}
    </svg>
  );
}
