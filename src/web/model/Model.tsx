import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { ApiError } from '../api/client.ts';
import { modelQuery } from '../api/queries.ts';
import type { ModelPage } from '../api/types.ts';
import { count } from '../format/number.ts';
import { useKeys, type Key } from '../parts/keys.ts';
import { Empty, Trouble, Waiting } from '../parts/Notice.tsx';
import { SearchLink } from '../parts/SearchLink.tsx';
import { CaseSwitch } from '../scenarios/CaseSwitch.tsx';
import { Scenarios } from '../scenarios/Scenarios.tsx';
import { FormulaBar } from './FormulaBar.tsx';
import { choicesOf, columnsShown, usualColumns } from './columns.ts';
import { FarSwitch, useFarYears } from './FarYears.tsx';
import { Grid, type Entry, type Place } from './Grid.tsx';
import { Keep, mine, Overtaken, standingNumbers } from './Keep.tsx';
import type { Override } from './messages.ts';
import { Ratios } from '../ratios/Ratios.tsx';
import { parseOverrides, printOverrides } from './overrides.ts';
import { RestOfYear } from './RestOfYear.tsx';
import { useEngine } from './useEngine.ts';
import { ValueStrip } from './ValueStrip.tsx';
import { WhatGetsThere } from './WhatGetsThere.tsx';
import { WorkbookLinks } from './WorkbookLinks.tsx';

/** One company's three statements, by the drivers of one speaker; a changed driver moves what follows from it. */
export function Model({ company }: { readonly company: string }) {
  const { speaker, case: ownCase } = useSearch({ from: '/companies/$id' });
  const isMine = speaker === mine;
  const asked = useQuery(modelQuery(company, isMine ? undefined : speaker, ownCase));
  // own numbers may lie over another model than the one that opens first
  const own = isMine ? asked.data?.own : null;
  const under = own == null || own.speaker === asked.data?.speaker ? undefined : asked.data?.speakers.find((one) => one === own.speaker);
  const other = useQuery({ ...modelQuery(company, under, ownCase), enabled: under !== undefined });
  const query = under === undefined ? asked : other;
  if (query.isPending) return <Waiting what="Building the model…" />;
  if (query.error instanceof ApiError && query.error.status < 500 && query.error.status > 0)
    return ownCase !== undefined ? (
      <Empty title="Your case cannot be laid over the model">
        <p>
          {query.error.message} <SearchLink change={{ case: undefined }}>Leave it out</SearchLink>
        </p>
      </Empty>
    ) : (
      <Empty title="No model yet">
        <p>A model needs revenue of a year, a half or a quarter. Add a broker note or a results release with a table of figures; the model is built from it.</p>
      </Empty>
    );
  if (query.error) return <Trouble error={query.error} again={() => void query.refetch()} />;
  return <Opened key={`${company} ${query.data.speaker} ${isMine}`} page={query.data} isMine={isMine && query.data.own !== null} />;
}

function Opened({ page, isMine }: { readonly page: ModelPage; readonly isMine: boolean }) {
  const search = useSearch({ from: '/companies/$id' });
  const navigate = useNavigate();
  const overrides = useMemo(() => (isMine && search.set === undefined ? standingNumbers(page.own) : parseOverrides(search.set)), [search.set, isMine, page.own]);
  const inCase = page.scenarios.find(({ id }) => id === search.scenario);
  const changed = useMemo(() => new Set(inCase?.changes.flatMap(({ line, periods }) => periods.map((period) => `${line} ${period}`))), [inCase]);
  const [draft, setDraft] = useState<Entry | null>(null);
  // what is being typed counts already
  const standing = useMemo(() => (draft === null ? overrides : laidOver(overrides, [draft])), [overrides, draft]);
  const computed = useEngine(page.text, inCase?.id ?? null, standing);
  const beside = search.view === 'cases';
  const differences = search.view === 'differences' && inCase !== undefined;
  const [place, setPlace] = useState<Place | null>(null);
  const [past, setPast] = useState<readonly (string | undefined)[]>([]);
  const [ahead, setAhead] = useState<readonly (string | undefined)[]>([]);
  const sheets = useMemo(() => [...new Set(page.lines.map(({ sheet }) => sheet))], [page]);
  const sheet = sheets.includes(search.sheet ?? '') ? search.sheet! : sheets[0]!;

  const choices = useMemo(() => choicesOf(page), [page]);
  const usual = useMemo(() => usualColumns(page), [page]);
  const chosen = choices.some(({ columns }) => columns === search.columns) ? search.columns! : usual;
  const periods = useMemo(() => columnsShown(page, choices.length === 0 ? 'both' : chosen), [page, choices, chosen]);

  const go = (set: string | undefined): void => void navigate({ to: '.', search: (before) => ({ ...before, set }), replace: true, resetScroll: false });
  const none = isMine ? 'none' : undefined;
  const take = (set: string | undefined): void => {
    setPast((before) => [...before.slice(-200), search.set]);
    setAhead([]);
    go(set);
  };
  const enter = (entries: readonly Entry[]): void => {
    const set = printOverrides(laidOver(overrides, entries)) ?? none;
    if (set !== search.set) take(set);
  };
  const takeAll = (line: string, values: readonly { readonly period: string; readonly value: number }[]): void => enter(values.map((one) => ({ line, ...one })));
  const undo = (): void => {
    if (past.length === 0) return;
    setAhead([...ahead, search.set]);
    setPast(past.slice(0, -1));
    go(past.at(-1));
  };
  const redo = (): void => {
    if (ahead.length === 0) return;
    setPast([...past, search.set]);
    setAhead(ahead.slice(0, -1));
    go(ahead.at(-1));
  };
  useKeys('Model', [{ keys: 'Control+z', does: 'Take back the last change', run: undo }, { keys: 'Control+y, Control+Z', does: 'Do it again', run: redo }, ...gridKeys]);
  const asked = { speaker: isMine ? mine : (page.speaker ?? undefined), case: search.case, scenario: inCase?.id };
  const set = printOverrides(standing) ?? none;
  const far = useFarYears(page.company, asked, set, search.value);

  const off = page.printed.filter(({ verdict }) => verdict === 'off').length;
  const ties = page.printed.filter(({ verdict }) => verdict === 'ties').length;
  return (
    <>
      <div className="filters">
        <div className="segments" role="group" aria-label="Statements">
          {sheets.map((one) => (
            <SearchLink key={one} change={{ sheet: one, ...(beside ? { view: undefined } : {}) }} current={one === sheet && !beside ? 'true' : undefined}>
              {one}
            </SearchLink>
          ))}
          <SearchLink change={{ view: 'cases' }} current={beside ? 'true' : undefined}>
            Cases side by side
          </SearchLink>
        </div>
        {choices.length > 0 && (
          <div className="segments" role="group" aria-label="Periods">
            {choices.map(({ columns, words }) => (
              <SearchLink key={columns} change={{ columns }} current={columns === chosen ? 'true' : undefined}>
                {words}
              </SearchLink>
            ))}
          </div>
        )}
        {(page.speakers.length > 1 || page.own !== null) && (
          <div className="segments" role="group" aria-label="Whose estimates">
            {page.speakers.map((one) => (
              <SearchLink key={one} change={{ speaker: one, set: undefined }} current={!isMine && one === page.speaker ? 'true' : undefined}>
                {one}
              </SearchLink>
            ))}
            {page.own !== null && (
              <SearchLink change={{ speaker: mine, set: undefined }} current={isMine ? 'true' : undefined}>
                Mine
              </SearchLink>
            )}
          </div>
        )}
        {!beside && <FarSwitch page={page} far={far} value={search.value} />}
        {!beside && <CaseSwitch cases={page.scenarios} chosen={inCase?.id} />}
        {!beside && inCase !== undefined && (
          <SearchLink change={{ view: differences ? undefined : 'differences' }} className="toggle" current={differences ? 'true' : undefined}>
            {differences ? 'Show the values' : 'Show the differences'}
          </SearchLink>
        )}
      </div>
      <div className="filters standing">
        {overrides.length === 0 ? (
          <span className="faint">no numbers of your own</span>
        ) : (
          <span className="own">
            {count(overrides.length, 'own number')}{' '}
            <button type="button" className="link" onClick={undo} disabled={past.length === 0}>
              Undo
            </button>{' '}
            <button type="button" className="link" onClick={() => take(none)}>
              Back to {page.speaker ?? 'what is printed'}
            </button>
          </span>
        )}
        <Keep page={page} overrides={overrides} isMine={isMine} />
        <WorkbookLinks
          page={page}
          set={search.set}
          value={search.value}
          take={(set, value, scenario) => {
            setPast((before) => [...before, search.set]);
            void navigate({ to: '.', search: (before) => ({ ...before, set, value, scenario }), replace: true, resetScroll: false });
          }}
        />
      </div>
      {beside ? (
        <Scenarios company={page.company} asBuilt={page.speaker ?? 'As built'} />
      ) : (
        <>
          <ValueStrip company={page.company} asked={asked} set={set} none={none} value={search.value} />
          <FormulaBar page={page} place={place} overrides={standing} values={computed?.values ?? null} chosen={inCase} />
          {inCase === undefined && <WhatGetsThere page={page} overrides={overrides} place={place} take={takeAll} />}
          {(computed?.problems ?? page.problems).map((problem) => (
            <p key={problem} className="trouble" role="alert">
              {problem}
            </p>
          ))}
          <Grid
            key={sheet}
            page={page}
            sheet={sheet}
            periods={periods}
            values={computed?.values ?? null}
            overrides={standing}
            far={chosen === 'quarters' && choices.length > 0 ? null : far.years}
            changed={changed}
            differences={differences}
            place={place}
            choose={setPlace}
            enter={enter}
            preview={setDraft}
          />
          {isMine && page.own !== null && <Overtaken page={page} own={page.own} />}
          <RestOfYear page={page} sheet={sheet} values={computed?.values ?? null} />
          {sheet === 'Ratios' && <Ratios company={page.company} />}
          <p className="faint small legend">
            {inCase !== undefined &&
              `Marked: what the ${inCase.label} case changes; a bar at the left: what moves with it${differences ? ', shown as the difference to the model as built' : ''} · `}
            Blue can be changed: choose a number and type, or paste a block · E expected{far.years !== null && ' · * carried on beyond the estimates, nobody’s own'} · ( ) negative
            · – not stated · {ties} of {ties + off} printed figures are given back within their rounding
            {page.otherMoney.map(({ currency, figures }) => ` · ${count(figures, 'figure')} in ${currency} stand${figures === 1 ? 's' : ''} aside`)}
          </p>
        </>
      )}
    </>
  );
}

/** Own numbers with others in their place; a null gives the cell back to the model. */
const laidOver = (overrides: readonly Override[], entries: readonly Entry[]): readonly Override[] => [
  ...overrides.filter((one) => !entries.some(({ line, period }) => line === one.line && period === one.period)),
  ...entries.flatMap(({ line, period, value }) => (value === null ? [] : [{ line, period, value }])),
];

/** What the grid does by itself, for the list of keys. */
const listed = (keys: string, does: string): Key => ({ keys, does, run: () => undefined });
const gridKeys = [
  listed('F2, Enter', 'Change the number, or open its source'),
  listed('Shift+arrows', 'Select several numbers'),
  listed('Ctrl+C, Ctrl+V', 'Copy and paste a block, to and from a spreadsheet'),
  listed('Ctrl+R, Ctrl+D', 'Fill the selection to the right, or down'),
];
