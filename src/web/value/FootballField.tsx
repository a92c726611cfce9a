import type { ValuePage } from '../api/types.ts';
import { formatNumber } from '../format/number.ts';
import { messageWords } from '../format/names.ts';
import { formatDate } from '../format/period.ts';
import { SearchLink, SourceLink } from '../parts/SearchLink.tsx';

interface Bar {
  readonly label: string;
  readonly low: number;
  readonly middle: number;
  readonly high: number;
  readonly kind: 'method' | 'target';
  readonly source: ValuePage['targets'][number]['source'] | null;
  readonly hint: string;
}

function barsOf(page: ValuePage): readonly Bar[] {
  const methods = page.values.map((one): Bar => ({
    label: one.method,
    low: one.low ?? one.perShare,
    middle: one.perShare,
    high: one.high ?? one.perShare,
    kind: 'method',
    source: null,
    hint: (one.range === null ? [] : [one.range])
      .concat(one.inputs.map((input) => `${input.name} ${input.value === null ? '–' : formatNumber(Number(input.value.toPrecision(6)))} ${input.unit}`))
      .join('\n'),
  }));
  const targets = page.targets.map((one): Bar => ({
    label: `Target of ${one.speaker}`,
    low: one.low,
    middle: (one.low + one.high) / 2,
    high: one.high,
    kind: 'target',
    source: one.source,
    hint: `stated ${formatDate(one.asOf)}`,
  }));
  return [...methods, ...targets];
}

/** Every method and every speaker's target on one scale, with the price across. */
export function FootballField({ page }: { readonly page: ValuePage }) {
  const bars = barsOf(page);
  const price = page.price?.value ?? null;
  const all = [...bars.flatMap(({ low, high }) => [low, high]), ...(price === null ? [] : [price]), 0];
  const [least, most] = [Math.min(...all), Math.max(...all) * 1.04];
  const at = (x: number): string => `${((x - least) / (most - least || 1)) * 100}%`;
  return (
    <table className="field">
      <thead className="unseen">
        <tr>
          <th scope="col">Method</th>
          <th scope="col">Range</th>
          <th scope="col">Value</th>
          <th scope="col">Against the price</th>
        </tr>
      </thead>
      <tbody>
        {bars.map((bar) => (
          <tr key={bar.label} className={bar.kind} title={bar.hint}>
            <th scope="row">
              {bar.source === null ? (
                <SearchLink change={{ tab: 'value', method: bar.label }}>{messageWords(bar.label)}</SearchLink>
              ) : (
                <SourceLink to={bar.source}>{bar.label}</SourceLink>
              )}
            </th>
            <td className="track">
              <span className="lane">
                <span className="reach" style={{ left: at(bar.low), width: `calc(${at(bar.high)} - ${at(bar.low)})` }} />
                <span className="point" style={{ left: at(bar.middle) }} />
                {price !== null && <span className="price-line" style={{ left: at(price) }} />}
              </span>
            </td>
            <td className="num">
              {formatNumber(bar.middle, 2)}
              {bar.low !== bar.high && (
                <span className="faint small">
                  {' '}
                  {formatNumber(bar.low, 2)}–{formatNumber(bar.high, 2)}
                </span>
              )}
            </td>
            <td className="num soft">{price === null || price === 0 ? '–' : `${bar.middle >= price ? '+' : '−'}${formatNumber(Math.abs((bar.middle / price - 1) * 100), 1)}%`}</td>
          </tr>
        ))}
      </tbody>
      {page.price !== null && (
        <tfoot>
          <tr>
            <th scope="row">
              <SourceLink to={page.price.source}>Price</SourceLink>
            </th>
            <td className="track">
              <span className="lane">
                <span className="price-line" style={{ left: at(page.price.value) }} />
              </span>
            </td>
            <td className="num">{formatNumber(page.price.value, 2)}</td>
            <td />
          </tr>
        </tfoot>
      )}
    </table>
  );
}
