import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { exploreQuery } from '../api/queries.ts';
import type { ValuePage } from '../api/types.ts';
import type { SimulationPage } from '../api/valueTypes.ts';
import { formatNumber } from '../format/number.ts';
import { typedNumber } from '../model/overrides.ts';
import { Lacking } from './Lacking.tsx';
import { shareNumber } from './show.ts';
import { Section } from './Section.tsx';

const drawChoices = [100_000, 1_000_000] as const;

interface Props {
  readonly company: string;
  readonly asked: Readonly<Record<string, string | undefined>>;
  /** Why there are no cash flows to draw; null where there are. */
  readonly lacks: ValuePage['without'][number] | null;
}

/** Values drawn around the assumptions, with the price across. */
export function Simulation({ company, asked, lacks }: Props) {
  const [draws, setDraws] = useState<number>(drawChoices[0]);
  const [seed, setSeed] = useState(1);
  const [spreads, setSpreads] = useState<Readonly<Record<string, string>>>({});
  const [rho, setRho] = useState('');
  const spread = Object.entries(spreads)
    .flatMap(([name, text]) => (typedNumber(text) === null ? [] : [`${name}=${Math.abs(typedNumber(text)!)}`]))
    .join(',');
  const together = typedNumber(rho);
  const query = useQuery({
    ...exploreQuery<SimulationPage>('simulations', company, {
      ...asked,
      draws: String(draws),
      seed: String(seed),
      spread: spread === '' ? undefined : spread,
      correlations: together === null ? undefined : `growth:margin=${together}`,
    }),
    placeholderData: keepPreviousData,
    enabled: lacks === null,
  });
  if (lacks !== null)
    return (
      <section aria-label="Simulation">
        <h2>Simulation</h2>
        <p>
          Growth, margin, discount rate and what comes after are drawn a hundred thousand times around the discounted cash flow, and the price is set against what comes out.{' '}
          <b>Discounted cash flow</b> <Lacking one={lacks} />
        </p>
      </section>
    );
  return (
    <Section title="Simulation" note="Discounted cash flow, terminal growth" query={query}>
      {(page) => (
        <div className="simulation">
          <div>
            <Histogram page={page} />
            <table className="percentiles">
              <thead>
                <tr>
                  {page.percentiles.map(({ share }) => (
                    <th key={share} scope="col">
                      {Math.round(share * 100)}%
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                <tr>
                  {page.percentiles.map(({ share, value }) => (
                    <td key={share}>{shareNumber(value)}</td>
                  ))}
                </tr>
              </tbody>
            </table>
            <p className="soft">
              {page.probabilityAbove !== null && page.price !== null && (
                <>
                  <b>{formatNumber(page.probabilityAbove * 100, 1)}%</b> of the draws lie above the price of {shareNumber(page.price)}.{' '}
                </>
              )}
              Mean {shareNumber(page.mean)}, standard deviation {shareNumber(page.standardDeviation)}.
              {page.without > 0 && ` ${formatNumber(page.without)} draws have no value, for growth is above the rate there.`}
              {page.atFloor > 0 && ` In ${formatNumber(page.atFloor)} draws claims are above the enterprise: the share counts as nothing there, in the mean too.`}
            </p>
          </div>
          <div className="drawn">
            {page.inputs.map((one) => (
              <label key={one.name} className="assumption">
                <span>{one.label}</span>
                <input
                  inputMode="decimal"
                  aria-label={`Standard deviation of ${one.label.toLowerCase()}`}
                  defaultValue={String(one.spread)}
                  onBlur={(event) => setSpreads({ ...spreads, [one.name]: event.target.value })}
                  onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
                />
                <span className="unit">± {one.unit}</span>
              </label>
            ))}
            <label className="assumption">
              <span>Growth with margin</span>
              <input
                inputMode="decimal"
                aria-label="Correlation of growth with margin"
                placeholder="0"
                onBlur={(event) => setRho(event.target.value)}
                onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
              />
              <span className="unit">−1 to 1</span>
            </label>
            <label className="assumption">
              <span>Draws</span>
              <select value={draws} onChange={(event) => setDraws(Number(event.target.value))}>
                {drawChoices.map((one) => (
                  <option key={one} value={one}>
                    {one === 1_000_000 ? 'a million' : formatNumber(one)}
                  </option>
                ))}
              </select>
              <button type="button" className="link unit" onClick={() => setSeed(seed + 1)}>
                draw anew
              </button>
            </label>
            <p className="faint small">Normal distributions around where each stands; seed {page.seed}, so that the same draws come again.</p>
          </div>
        </div>
      )}
    </Section>
  );
}

function Histogram({ page }: { readonly page: SimulationPage }) {
  const { low, high, counts } = page.histogram;
  const most = Math.max(...counts, 1);
  const [width, height] = [600, 150];
  const x = (value: number): number => ((value - low) / (high - low || 1)) * width;
  const { price } = page;
  const median = page.percentiles.find(({ share }) => share === 0.5)?.value ?? page.mean;
  return (
    <figure className="histogram">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`Values from ${shareNumber(low)} to ${shareNumber(high)}, half of them below ${shareNumber(median)}`}
      >
        {counts.map((n, k) => {
          const from = low + ((high - low) * k) / counts.length;
          return (
            <rect
              key={from}
              className={price !== null && from >= price ? 'over' : undefined}
              x={(width / counts.length) * k}
              width={width / counts.length}
              y={height - (n / most) * (height - 8)}
              height={(n / most) * (height - 8)}
            />
          );
        })}
        <line className="median" x1={x(median)} x2={x(median)} y1="0" y2={height} vectorEffect="non-scaling-stroke" />
        {price !== null && price >= low && price <= high && <line className="price" x1={x(price)} x2={x(price)} y1="0" y2={height} vectorEffect="non-scaling-stroke" />}
      </svg>
      <figcaption>
        <span>{shareNumber(low)}</span>
        <span>
          {price !== null && (price < low ? 'price below all of this; ' : price > high ? 'price above all of this; ' : 'full line: price; ')}dashed line: median; {page.unit}
        </span>
        <span>{shareNumber(high)}</span>
      </figcaption>
    </figure>
  );
}
