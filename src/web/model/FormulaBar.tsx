import type { Case } from '../api/caseTypes.ts';
import type { ModelPage } from '../api/types.ts';
import { shortPeriod } from '../format/period.ts';
import { SourceLink } from '../parts/SearchLink.tsx';
import type { Place } from './Grid.tsx';
import type { Override } from './messages.ts';
import { shownValue } from './shown.ts';

interface Props {
  readonly page: ModelPage;
  readonly place: Place | null;
  readonly overrides: readonly Override[];
  readonly values: Float64Array | null;
  /** The case in use; undefined for the model as built. */
  readonly chosen?: Case | undefined;
}

/** What the chosen cell is, what it is computed from, and where it was printed. */
export function FormulaBar({ page, place, overrides, values, chosen }: Props) {
  const index = place === null ? -1 : page.lines.findIndex(({ id }) => id === place.line);
  const line = page.lines[index];
  if (place === null || line === undefined) return <p className="formula faint">Choose a number to see what it is made of; arrows move, a blue one takes what you type.</p>;
  const column = page.periods.indexOf(place.period);
  const cell = line.cells[column]!;
  const own = overrides.find((one) => one.line === line.id && one.period === place.period);
  const ofCase = chosen?.changes.find((change) => change.line === place.line && change.periods.includes(place.period));
  const printed = page.printed.find((one) => one.line === line.id && one.period === place.period);
  const value = values === null || values.length === 0 ? cell.value : (values[index * page.periods.length + column] ?? null);
  const labels = new Map(page.lines.map(({ id, label }) => [id, label]));
  return (
    <p className="formula" aria-live="polite">
      <b>{line.label}</b> <span className="soft">{shortPeriod(place.period)}</span> <span className="num">{shownValue(value, line.unit)}</span>{' '}
      <span className="faint">{line.unit}</span>{' '}
      {own !== undefined ? (
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
    </p>
  );
}

/** A formula with the names of its lines in the place of their ids. */
function spoken(formula: string, labels: ReadonlyMap<string, string>): string {
  return formula.replace(/[A-Za-z_][A-Za-z0-9_.]*(?!\w*\()/g, (id) => labels.get(id) ?? id).replaceAll(' * ', ' × ');
}
