import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { address, postJson } from '../api/client.ts';
import type { ModelPage } from '../api/types.ts';
import { messageWords } from '../format/names.ts';
import { count } from '../format/number.ts';
import { FormulaBar } from '../model/FormulaBar.tsx';
import { Grid, type Place } from '../model/Grid.tsx';
import type { Override } from '../model/messages.ts';
import { WhatGetsThere } from '../model/WhatGetsThere.tsx';
import { useKeys } from '../parts/keys.ts';
import { useWho } from '../source/signed.tsx';
import { History } from './History.tsx';
import type { TextMistake } from './messages.ts';
import { ownModelsQuery, removePath, type OwnModelView, type SavedHead, type TemplateView } from './queries.ts';
import { Questions } from './Questions.tsx';
import { TextArea, type TextPlace } from './TextArea.tsx';
import { useTextEngine } from './useTextEngine.ts';

interface Props {
  readonly text: string;
  /** Null for a model that is not kept yet. */
  readonly saved: OwnModelView | null;
  /** What is to be said of its numbers. */
  readonly said: ReactNode;
  readonly title?: string;
  readonly questions?: TemplateView['questions'];
}

const views = [
  ['both', 'Text and numbers'],
  ['text', 'Text'],
  ['numbers', 'Numbers'],
] as const;
type View = (typeof views)[number][0];

/** The text of a model beside what it computes; the last good numbers stay while a mistake stands in it. */
export function Editor({ text: opened, saved, said, title, questions }: Props) {
  const navigate = useNavigate();
  const client = useQueryClient();
  const { who } = useWho();
  const [text, setText] = useState(opened);
  const [base, setBase] = useState<{ readonly revision: number; readonly text: string }>({ revision: saved?.revision ?? 0, text: saved === null ? '' : opened });
  const [name, setName] = useState(saved?.name ?? '');
  const [page, setPage] = useState<ModelPage | null>(null);
  const [mistakes, setMistakes] = useState<readonly TextMistake[]>([]);
  const [scenarios, setScenarios] = useState<readonly { readonly id: string; readonly label: string }[]>([]);
  const [scenario, setScenario] = useState<string | null>(null);
  const [place, setPlace] = useState<Place | null>(null);
  const [draft, setDraft] = useState<Override | null>(null);
  const [wanted, setSheet] = useState('');
  const [view, setView] = useState<View>('both');
  const [undone, setUndone] = useState<readonly string[]>([]);
  const [message, setMessage] = useState<{ readonly words: string; readonly bad: boolean } | null>(null);
  const field = useRef<TextPlace>(null);

  const ask = useTextEngine((answer) => {
    if (answer.kind === 'entered') return setText(answer.text);
    if (answer.kind !== 'computed') return;
    setMistakes(answer.mistakes);
    if (answer.page === null) return;
    setPage(answer.page);
    setScenarios(answer.scenarios);
  });
  useEffect(() => ask({ kind: 'compute', text, scenario, draft }), [ask, text, scenario, draft]);

  const enterAll = (entries: readonly Override[]): void => {
    if (entries.length === 0) return;
    setUndone((before) => [...before.slice(-100), text]);
    ask({ kind: 'enter', text, entries });
  };
  const enter = (line: string, values: readonly { readonly period: string; readonly value: number }[]): void => enterAll(values.map((one) => ({ line, ...one })));
  const undo = (): void => {
    if (undone.length === 0) return;
    setText(undone.at(-1)!);
    setUndone(undone.slice(0, -1));
  };
  const isChanged = text !== base.text;
  const save = async (): Promise<void> => {
    if (mistakes.length > 0) return setMessage({ words: 'Put the mistakes right first; what was saved stays as it is.', bad: true });
    if (name.trim() === '') return setMessage({ words: 'Give the model a name first.', bad: true });
    const isSame = saved !== null && saved.name === name.trim();
    try {
      const kept = await postJson<SavedHead>('/own-models', {
        text,
        name: name.trim(),
        ...(saved === null ? {} : { company: saved.company }),
        base: isSame || saved === null ? base.revision : 0,
        who: who === '' ? 'reader' : who,
      });
      setBase({ revision: kept.revision, text });
      setMessage({ words: `Saved, revision ${kept.revision}.`, bad: false });
      await client.invalidateQueries({ queryKey: ownModelsQuery.queryKey });
      if (!isSame) await navigate({ to: '/models/$company/$name', params: { company: kept.company, name: kept.name } });
    } catch (error) {
      setMessage({ words: error instanceof Error ? error.message : 'It could not be saved.', bad: true });
    }
  };
  const remove = async (): Promise<void> => {
    if (saved === null) return;
    await postJson(removePath(saved.company, saved.name), { who: who === '' ? 'reader' : who });
    await client.invalidateQueries({ queryKey: ownModelsQuery.queryKey });
    await navigate({ to: '/models' });
  };
  useKeys('Model', [
    { keys: 'Control+s', does: 'Save the model', always: true, run: () => void save() },
    { keys: 'Control+z', does: 'Take back the last number entered in the grid', run: undo },
  ]);

  const sheets = useMemo(() => [...new Set(page?.lines.map(({ sheet }) => sheet) ?? [])], [page]);
  const sheet = sheets.includes(wanted) ? wanted : (sheets[0] ?? '');
  return (
    <div className="own-model">
      <header className="own-model-head">
        <h1>
          <Link to="/models">Models</Link> / {title ?? page?.name ?? saved?.name}
        </h1>
        <form
          className="own-model-save"
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          <label>
            Name <input value={name} placeholder="base" maxLength={100} onChange={(event) => setName(event.target.value)} />
          </label>
          <button type="submit" className="press" disabled={!isChanged && saved?.name === name.trim()}>
            Save
          </button>
          <a download={`${(name.trim() || 'own').replace(/[^\p{L}\p{N}-]+/gu, '-')}.model`} href={`data:text/plain;charset=utf-8,${encodeURIComponent(text)}`}>
            As a file
          </a>
          {saved !== null && (
            <button type="button" className="link" onClick={() => void remove()}>
              Remove
            </button>
          )}
          <span className={message?.bad === true ? 'said bad' : 'said'} role="status">
            {message?.words ?? (isChanged ? (saved === null ? 'Not kept yet.' : 'Changed, not saved.') : saved === null ? '' : `Revision ${base.revision}.`)}
          </span>
        </form>
      </header>
      {said}
      {questions !== undefined && <Questions questions={questions} text={text} take={enter} />}
      <div className="filters">
        <div className="segments" role="group" aria-label="What is shown">
          {views.map(([id, words]) => (
            <button key={id} type="button" aria-pressed={view === id} onClick={() => setView(id)}>
              {words}
            </button>
          ))}
        </div>
        {scenarios.length > 0 && (
          <label>
            Scenario{' '}
            <select value={scenario ?? ''} onChange={(event) => setScenario(event.target.value === '' ? null : event.target.value)}>
              <option value="">as written</option>
              {scenarios.map(({ id, label }) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
            </select>
          </label>
        )}
        {undone.length > 0 && (
          <button type="button" className="link" onClick={undo}>
            Undo
          </button>
        )}
        {saved !== null && !isChanged && (
          <a className="end" href={address(`/models/${encodeURIComponent(saved.company)}/workbook`, { own: saved.name })} download>
            Excel workbook
          </a>
        )}
      </div>
      {mistakes.length > 0 && (
        <section className="mistakes" role="alert">
          <p>{count(mistakes.length, 'mistake')} in the text; the numbers are those before.</p>
          <ul>
            {mistakes.slice(0, 8).map((one) => (
              <li key={`${one.line} ${one.column} ${one.message}`}>
                <button
                  type="button"
                  className="link"
                  onClick={() => (setView(view === 'numbers' ? 'both' : view), requestAnimationFrame(() => field.current?.goTo(one.line, one.column)))}
                >
                  line {one.line}, column {one.column}
                </button>{' '}
                {one.message}
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className={`own-model-body ${view}`}>
        {view !== 'numbers' && <TextArea text={text} mistakes={mistakes} change={setText} place={field} />}
        {view !== 'text' && page !== null && (
          <div className="own-model-numbers">
            <label className="own-model-sheet">
              Sheet{' '}
              <select value={sheet} onChange={(event) => setSheet(event.target.value)}>
                {sheets.map((one) => (
                  <option key={one}>{one}</option>
                ))}
              </select>
            </label>
            <FormulaBar page={page} place={place} overrides={[]} values={null} />
            {scenario === null && <WhatGetsThere page={page} overrides={[]} place={place} take={enter} />}
            {page.problems.map((problem) => (
              <p key={problem} className="trouble" role="alert">
                {messageWords(problem)}
              </p>
            ))}
            <Grid
              key={sheet}
              page={page}
              sheet={sheet}
              periods={page.periods}
              values={null}
              overrides={[]}
              place={place}
              choose={setPlace}
              enter={(entries) => enterAll(entries.filter((one): one is Override => one.value !== null))}
              preview={(entry) => setDraft(entry === null || entry.value === null ? null : (entry as Override))}
            />
            <p className="faint small legend">Blue can be changed here or in the text · E expected · ( ) negative · – no value</p>
          </div>
        )}
      </div>
      {saved !== null && <History company={saved.company} name={saved.name} open={(revision) => setText(revision)} />}
    </div>
  );
}
