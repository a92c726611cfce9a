import type { Cell, Headline } from '../api/types.ts';
import { formatDate, longPeriod } from '../format/period.ts';
import { Mark, type Standing } from '../parts/Mark.tsx';
import { referenceTo } from '../source/reference.ts';
import { refine } from '../source/standing.ts';
import { AlignedNumber } from './Number.tsx';
import type { SheetLine } from './lines.ts';

interface Props {
  readonly line: SheetLine;
  readonly period: string | null;
  readonly most: number;
  readonly open: string | undefined;
  readonly suspects: ReadonlyMap<string, Standing>;
}

/** With its sign; null where rounding leaves nothing of it. */
function signed(percent: number): string | null {
  const size = Math.abs(percent).toFixed(Math.abs(percent) < 10 ? 1 : 0);
  return Number(size) === 0 ? null : `${percent > 0 ? '+' : '−'}${size}%`;
}

function hoverWords(cell: Cell, headline: Headline | null): string {
  const who = `${cell.speaker === 'company' ? 'the company' : cell.speaker}, ${cell.basis}, ${formatDate(cell.asOf)}`;
  const before = headline?.previous ? `; before: ${headline.previous.quote}` : '';
  const others = cell.others > 0 ? `; also at ${cell.others} other place${cell.others > 1 ? 's' : ''}` : '';
  return `${cell.quote.replace(/\s+/g, ' ')} · ${who}${before}${others}${cell.corrected ? '; corrected by hand' : ''}`;
}

/** A house whose estimates fill a line may say nothing of a period of which another does. */
function absentWords(line: SheetLine, period: string | null): string {
  const of = longPeriod(period);
  if (line.kind === 'voice') return `${line.label} states none for ${of}.`;
  const byOthers = line.row.house !== null && line.row.voices.some(({ cells }) => cells.some((one) => one.period === period));
  return byOthers ? `${line.row.house} states none for ${of}; others do: open the line.` : `The documents state none for ${of}.`;
}

/** A figure of the table that opens its source (the table takes the click: it holds hundreds); a dash with the reason where there is none. */
export function CellLink({ line, period, most, open, suspects }: Props) {
  const found = line.cells.get(period ?? '');
  if (!found)
    return (
      <span className="absent" title={absentWords(line, period)}>
        <span className="num" data-pad={most > 0 ? `.${'0'.repeat(most)})` : ')'}>
          –
        </span>
        <i className="v" />
      </span>
    );
  const { cell } = found;
  const headline = 'previous' in found ? found : null;
  const delta = headline?.revisionPercent === undefined || headline.revisionPercent === null ? null : signed(headline.revisionPercent);
  const reference = referenceTo(cell);
  return (
    <a
      href={`?source=${encodeURIComponent(reference)}`}
      data-source={reference}
      className={`cell${open === reference ? ' open' : ''}${cell.corrected ? ' corrected' : ''}`}
      title={hoverWords(cell, headline)}
      aria-current={open === reference ? 'true' : undefined}
    >
      {delta !== null && (
        <span className="delta" title={`changed by ${delta} from ${headline?.previous?.quote ?? 'before'}`}>
          {delta}
        </span>
      )}
      <AlignedNumber cell={cell} unit={line.unit} most={most} />
      <i className="v">{cell.verdict !== null && (line.kind === 'metric' || cell.verdict !== 'ties') && <Mark standing={refine(cell.verdict, cell, suspects)} />}</i>
    </a>
  );
}
