import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { exploreQuery } from '../api/queries.ts';
import type { ImpliedPage } from '../api/valueTypes.ts';
import { formatNumber } from '../format/number.ts';
import { typedNumber } from '../model/overrides.ts';
import { messageWords } from '../format/names.ts';
import { leverNumber, leverUnit, shareNumber } from './show.ts';
import { Section } from './Section.tsx';

/** What each thing would have to be for the value to be the price, all others as they are. */
export function Implied({ company, asked, quoted }: { readonly company: string; readonly asked: Readonly<Record<string, string | undefined>>; readonly quoted: number | null }) {
  const [price, setPrice] = useState<string | undefined>(undefined);
  const query = useQuery({
    ...exploreQuery<ImpliedPage>('implied', company, { ...asked, price }),
    placeholderData: keepPreviousData,
    enabled: quoted !== null || price !== undefined,
  });
  const [typed, setTyped] = useState('');
  const finish = (event?: FormEvent): void => {
    event?.preventDefault();
    const number = typedNumber(typed);
    setPrice(number === null || number <= 0 ? undefined : String(number));
  };
  return (
    <Section
      title="What the price implies"
      note={asked['method']}
      query={query}
      lacks={quoted === null && price === undefined ? 'No document quotes the share: write a price to see what it implies.' : null}
      above={
        <form className="filters" onSubmit={finish}>
          <label>
            Price{' '}
            <input
              className="short"
              inputMode="decimal"
              value={typed}
              placeholder={quoted === null ? '' : formatNumber(quoted, 2)}
              onChange={(event) => setTyped(event.target.value)}
              onBlur={() => finish()}
            />
          </label>
        </form>
      }
    >
      {(page) => (
        <>
          <table className="implied">
            <thead>
              <tr>
                <th scope="col">Each by itself</th>
                <th scope="col" className="num">
                  As it stands
                </th>
                <th scope="col" className="num">
                  At {shareNumber(page.price)}
                </th>
                <th scope="col">
                  <span className="unseen">Unit, or why there is none</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {page.implied.map((one) => (
                <tr key={one.lever.id}>
                  <th scope="row">{messageWords(one.lever.label)}</th>
                  <td className="num soft">{standing(one)}</td>
                  <td className="num">{one.values.length === 0 ? '–' : one.values.map((value) => implied(one, value)).join(' or ')}</td>
                  <td className="faint small">
                    {one.values.length === 0
                      ? one.reason
                      : one.lever.kind === 'driver'
                        ? `%, each year ${leverNumber(one.lever, Number(one.values[0]!.toPrecision(3)))} ${leverUnit(one.lever).replace(', every year', '')}`
                        : leverUnit(one.lever)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </Section>
  );
}

type Row = ImpliedPage['implied'][number];
const mean = (row: Row): number => row.years.reduce((sum, { value }) => sum + value, 0) / row.years.length;
/** A driver as the mean of its years. */
const standing = (row: Row): string => (row.lever.kind === 'driver' ? (row.years.length === 0 ? '–' : formatNumber(mean(row), 1)) : leverNumber(row.lever, row.lever.base));
const implied = (row: Row, value: number): string =>
  row.lever.kind === 'driver'
    ? row.lever.unit === 'points' && row.years.length > 0
      ? formatNumber(mean(row) + value, 1)
      : leverNumber(row.lever, value)
    : leverNumber(row.lever, Number(value.toPrecision(4)));
