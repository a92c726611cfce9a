import type { ReactNode } from 'react';
import type { Case } from '../api/caseTypes.ts';
import type { ModelPage } from '../api/types.ts';
import { shortPeriod } from '../format/period.ts';
import { SourceLink } from '../parts/SearchLink.tsx';
import type { Place } from './Grid.tsx';
import type { Override } from './messages.ts';
import { whyMissing } from './missing.ts';
import { shownValue } from './shown.ts';

interface Props {
  readonly page: ModelPage;
  readonly place: Place | null;
  readonly overrides: readonly Override[];
  readonly values: Float64Array | null;
  /** The case in use; undefined for the model as built. */
  readonly chosen?: Case | undefined;
  /** What can be asked of the chosen number. */
  readonly children?: ReactNode;
}

/** What the chosen cell is, what it is computed from, and where it was printed. */
export function FormulaBar({ page, place, overrides, values, chosen, children }: Props) {
  const index = place === null ? -1 : page.lines.findIndex(({ id }) => id === place.line);
  const line = page.lines[index];
  if (place === null || line === undefined) return <p className="formula faint">Choose a number to see what it is made of; arrows move, a blue one takes what you type.</p>;
  const column = page.periods.indexOf(place.period);
  const cell = line.cells[column];
  if (cell === undefined)
    return (
      <p className="formula" aria-live="polite">
        <b>{line.label}</b> <span className="soft">{shortPeriod(place.period)}</span>{' '}
        <span className="soft">carried on from the last estimate; where growth, margin and tax end is set under Value, “Years after the estimates”</span>
      </p>
    );
  const own = overrides.find((one) => one.line === line.id && one.period === place.period);
  const ofCase = chosen?.changes.find((change) => change.line === place.line && change.periods.includes(place.period));
  const printed = page.printed.find((one) => one.line === line.id && one.period === place.period);
  const value = values === null || values.length === 0 ? cell.value : (values[index * page.periods.length + column] ?? null);
  const labels = new Map(page.lines.map(({ id, label }) => [id, label]));
  return (
    <p className="formula" aria-live="polite">
      <b>{line.label}</b> <span className="soft">{shortPeriod(place.period)}</span> <span className="num">{shownValue(value, line.unit)}</span>{' '}
      <span className="faint">{line.unit}</span>{' '}
      {value === null || Number.isNaN(value) ? (
        <span className="soft">{whyMissing(page, line, place.period)}</span>
      ) : own !== undefined ? (
        <span>
          your own number, <span className="soft">{shownValue(cell.value, line.unit)} before</span>
        </span>
      ) : ofCase !== undefined ? (
        <span>
          the {chosen!.label} case{ofCase.says === null ? ', yours' : `: ${ofCase.says}`} <span className="soft">{shownValue(cell.value, line.unit)} as built</span>{' '}
          {ofCase.source !== null && <SourceLink to={ofCase.source}>source</SourceLink>}
        </span>
      ) : cell.kind === 'actual' ? (
        <span className="soft">as reported</span>
      ) : cell.derived !== undefined ? (
        <span className="soft">not printed: {cell.derived.replace(/[A-Z]*\d{4}(?:[QH]\d)?/g, shortPeriod).replaceAll(' - ', ' less ')}</span>
      ) : cell.kind === 'driver' && line.role === 'line' ? (
        <span className="soft">the {page.speaker ?? 'speaker'}’s own figure, which no driver gives</span>
      ) : line.formula !== null && cell.kind !== 'residual' ? (
        <code title={line.formula}>= {spoken(line.formula, labels)}</code>
      ) : cell.kind === 'residual' ? (
        <span className="soft">what the parts do not explain of the printed figure</span>
      ) : (
        <span className="soft">
          {line.note ?? (page.speaker === null && page.printed.length === 0 ? 'a number of the model' : `the ${page.speaker ?? 'speaker'}’s own, worked out from what is printed`)}
        </span>
      )}{' '}
      {cell.source !== null && <SourceLink to={cell.source}>source</SourceLink>}
      {cell.source === null && printed !== undefined && ofCase === undefined && <SourceLink to={printed.source}>printed {shownValue(printed.printed, line.unit)}</SourceLink>}
      {children}
    </p>
  );
}

/** Functions of one line, as a person says them. */
const said: Readonly<Record<string, string>> = {
  prior: 'the period before’s',
  next: 'the next period’s',
  yearAgo: 'the year before’s',
  average: 'average',
  trailing: 'twelve months’',
  forward: 'the next twelve months’',
  parts: 'the sum of its quarters’',
};

/** A formula with the names of its lines in the place of their ids. */
function spoken(formula: string, labels: ReadonlyMap<string, string>): string {
  return formula
    .replace(/\b(prior|next|yearAgo|average|trailing|forward|parts)\(([A-Za-z_][A-Za-z0-9_.]*)\)|[A-Za-z_][A-Za-z0-9_.]*(?!\w*\()/g, (id, name?: string, of?: string) =>
      name === undefined || of === undefined ? (labels.get(id) ?? id) : `${said[name]} ${inLine(labels.get(of) ?? of)}`,
    )
    .replaceAll(' * ', ' × ')
    .replaceAll(' / ', ' ÷ ');
}

/** A name within a line; EBITDA stays as it is. */
const inLine = (label: string): string => label.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
