import { useQuery } from '@tanstack/react-query';
import { useNavigate, useRouterState } from '@tanstack/react-router';
import { useDeferredValue, useId, useState, type KeyboardEvent, type RefObject } from 'react';
import { client, completeQuery } from '../api/queries.ts';
import type { Completion } from '../api/types.ts';
import { formatDate } from '../format/period.ts';
import { chooseFiles, pasteText } from '../inbox/adding.ts';
import { Glyph } from '../parts/Mark.tsx';
import { switchTheme } from '../parts/theme.ts';
import { referenceTo } from '../source/reference.ts';

/** What a page of a company is called, as its address has it. */
const companyPages: Readonly<Record<string, object>> = {
  model: { tab: 'model' },
  value: { tab: 'value' },
  compare: { tab: 'compare' },
  cases: { tab: 'model', view: 'cases' },
  ratios: { tab: 'model', sheet: 'Ratios' },
  audit: { tab: 'audit' },
  documents: { tab: 'documents' },
  contradictions: { tab: 'contradictions' },
};

/** Where a completion leads. */
function useGo(): (to: Completion) => void {
  const navigate = useNavigate();
  const toCompany = (id: string, search: object): void => void navigate({ to: '/companies/$id', params: { id }, search });
  return (to) => {
    const { kind, id, company } = to;
    if (kind === 'action') {
      if (id === 'light or dark') switchTheme();
      else void navigate({ to: '/' }).then(id === 'add files' ? chooseFiles : pasteText);
    } else if (kind === 'document') void navigate({ to: '/documents/$id', params: { id } });
    else if (kind === 'figure') void navigate({ to: '/documents/$id', params: { id }, search: { source: referenceTo({ document: id, start: to.start ?? 0, end: to.end ?? 0 }) } });
    else if (id === 'check') void navigate({ to: '/checks', search: company === null ? {} : { company } });
    else if (company === null) void navigate({ to: id === 'models' ? '/models' : id === 'targets' ? '/audits' : '/' });
    else if (kind === 'metric') toCompany(company, { metric: id, ...(to.periods ? { periods: to.periods } : {}) });
    else toCompany(company, kind === 'page' ? (companyPages[id] ?? {}) : {});
  };
}

/** Metrics of no company are for corrections; here they lead nowhere. */
const leading = (all: readonly Completion[]): readonly Completion[] => all.filter((c) => c.kind !== 'metric' || c.company !== null);
const keyOf = (c: Completion): string => [c.kind, c.company ?? '', c.id, c.start ?? '', c.text].join(' ');

/** Takes words, offers where they may lead: companies, pages, metrics, figures, documents, actions. */
export function CommandBar({ input }: { readonly input: RefObject<HTMLInputElement | null> }) {
  const go = useGo();
  const id = useId();
  const [words, setWords] = useState('');
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const asked = useDeferredValue(words.trim());
  const query = useQuery({ ...completeQuery(asked), enabled: open });
  const here = useRouterState({ select: (s) => s.location.pathname });

  const found = open ? leading(query.data ?? []) : [];
  const chosen = found[Math.min(at, found.length - 1)];
  const isBusy = open && (query.isFetching || asked !== words.trim());
  const isNothing = open && asked !== '' && query.data !== undefined && !query.isPlaceholderData && found.length === 0;

  const run = (to: Completion): void => {
    go(to);
    setWords('');
    setOpen(false);
    input.current?.blur();
    document.getElementById('page')?.focus();
  };
  /** Enter may come before the answer to the last letter: what is run is what the words mean now. */
  const runNow = async (typed: string): Promise<void> => {
    const answer = leading(await client.fetchQuery(completeQuery(typed)).catch(() => []));
    const wanted = answer[Math.min(at, answer.length - 1)];
    if (wanted) run(wanted);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      setAt((i) => (found.length === 0 ? 0 : (i + (event.key === 'ArrowDown' ? 1 : found.length - 1)) % found.length));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      void runNow(words.trim());
    } else if (event.key === 'Escape') {
      event.preventDefault();
      setOpen(false);
      setWords('');
      input.current?.blur();
    } else if (event.key === 'Tab' && chosen && words !== '' && words !== chosen.text) {
      event.preventDefault();
      setWords(chosen.text);
    }
  };

  return (
    <div className="command" data-open={open || undefined}>
      <Glyph name="search" />
      <input
        ref={input}
        role="combobox"
        aria-label="Command bar: companies, pages, metrics, figures, documents"
        aria-expanded={open && found.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={open && chosen ? `${id}-${found.indexOf(chosen)}` : undefined}
        placeholder={here === '/' ? 'A company, a document, a figure: try a ticker and “revenue”' : 'Go to a company, a document, a figure'}
        autoComplete="off"
        spellCheck={false}
        value={words}
        onFocus={() => {
          setOpen(true);
          setAt(0);
        }}
        onBlur={() => setOpen(false)}
        onChange={(event) => {
          setWords(event.target.value);
          setAt(0);
          setOpen(true);
        }}
        onKeyDown={onKeyDown}
      />
      <kbd>Ctrl K</kbd>
      <ul className="completions" id={`${id}-list`} role="listbox" aria-label="Completions" aria-busy={isBusy} hidden={!open || found.length === 0}>
        {found.map((one, index) => (
          <li
            key={keyOf(one)}
            id={`${id}-${index}`}
            role="option"
            aria-selected={one === chosen}
            onPointerDown={(event) => {
              event.preventDefault();
              run(one);
            }}
          >
            <b>{one.text}</b>
            <span>{one.hint.replace(/\b\d{4}-\d{2}-\d{2}\b/g, formatDate)}</span>
          </li>
        ))}
      </ul>
      {isNothing && (
        <div className="completions nothing" role="status">
          <p>
            <b>Nothing found</b>
          </p>
          <p>Type a ticker or a name, with a metric and a period after it (“msft revenue 2026”), a number as it is printed (“15.75”), or words of a document’s title or text.</p>
        </div>
      )}
    </div>
  );
}
