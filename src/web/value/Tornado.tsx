import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { exploreQuery } from '../api/queries.ts';
import type { TornadoPage } from '../api/valueTypes.ts';
import { messageWords } from '../format/names.ts';
import { leverNumber, leverUnit, shareNumber } from './show.ts';
import { Section } from './Section.tsx';

/** More bars than these say little, and are asked for. */
const barsShown = 10;

/** What moves the value most: every assumption and driver a step down and a step up. */
export function Tornado({ company, asked }: { readonly company: string; readonly asked: Readonly<Record<string, string | undefined>> }) {
  const [all, setAll] = useState(false);
  const query = useQuery({ ...exploreQuery<TornadoPage>('tornados', company, asked), placeholderData: keepPreviousData });
  return (
    <Section title="What moves it" note={asked['method']} query={query}>
      {(page) =>
        page.bars.length === 0 ? (
          <p className="soft">This value hangs on no assumption and on no driver of the years ahead.</p>
        ) : (
          <>
            <Bars page={page} bars={all ? page.bars : page.bars.slice(0, barsShown)} />
            {page.bars.length > barsShown && (
              <button type="button" className="link" aria-pressed={all} onClick={() => setAll(!all)}>
                {all ? `The first ${barsShown}` : `All ${page.bars.length}`}
              </button>
            )}
          </>
        )
      }
    </Section>
  );
}

function Bars({ page, bars }: { readonly page: TornadoPage; readonly bars: TornadoPage['bars'] }) {
  const values = [page.perShare, ...page.bars.flatMap(({ atLow, atHigh }) => [atLow.value, atHigh.value]).filter((value) => value !== null)];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const at = (value: number): number => ((value - least) / (most - least || 1)) * 100;
  return (
    <table className="tornado">
      <thead>
        <tr>
          <th scope="col">One step of</th>
          <th scope="col" className="num">
            Step
          </th>
          <th scope="col" className="num">
            Down
          </th>
          <th scope="col" className="wide-only">
            <span className="unseen">Range of the value</span>
          </th>
          <th scope="col" className="num">
            Up
          </th>
        </tr>
      </thead>
      <tbody>
        {bars.map(({ lever, low, high, atLow, atHigh }) => {
          const [from, to] = [atLow.value ?? page.perShare, atHigh.value ?? page.perShare];
          return (
            <tr key={lever.id}>
              <th scope="row">{messageWords(lever.label)}</th>
              <td className="num soft">
                {lever.kind === 'driver' ? `±${leverNumber({ ...lever, kind: 'assumption' }, high)}` : `${leverNumber(lever, low)} to ${leverNumber(lever, high)}`}{' '}
                <span className="faint small">{leverUnit(lever).replace(', every year', '')}</span>
              </td>
              <td className="num" title={atLow.reason ?? undefined}>
                {shareNumber(atLow.value)}
              </td>
              <td className="track wide-only">
                <svg viewBox="0 0 100 20" preserveAspectRatio="none" aria-hidden="true">
                  <rect className="down" x={Math.min(at(from), at(page.perShare))} width={Math.abs(at(from) - at(page.perShare))} y="4" height="12" />
                  <rect className="up" x={Math.min(at(to), at(page.perShare))} width={Math.abs(at(to) - at(page.perShare))} y="4" height="12" />
                  <line x1={at(page.perShare)} x2={at(page.perShare)} y1="0" y2="20" vectorEffect="non-scaling-stroke" />
                </svg>
              </td>
              <td className="num" title={atHigh.reason ?? undefined}>
                {shareNumber(atHigh.value)}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
