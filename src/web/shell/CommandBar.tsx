import { useQuery } from '@tanstack/react-query';
import { useNavigate, useRouterState } from '@tanstack/react-router';
import { useDeferredValue, useId, useMemo, useState, type KeyboardEvent, type RefObject } from 'react';
import { companiesQuery, completeQuery, documentsQuery } from '../api/queries.ts';
import { chooseFiles, pasteText } from '../inbox/adding.ts';
import { Glyph } from '../parts/Mark.tsx';
import { switchTheme } from '../parts/theme.ts';
import { complete, type Command, type Target } from './commands.ts';

const usualMetrics = [
  'revenue',
  'grossProfit',
  'grossMargin',
  'ebitda',
  'adjustedEbitda',
  'operatingIncome',
  'netIncome',
  'eps',
  'freeCashFlow',
  'capitalExpenditure',
  'targetPrice',
  'netDebt',
];

function useGo(): (target: Target) => void {
  const navigate = useNavigate();
  return (target) => {
    if (target.to === 'inbox') void navigate({ to: '/' });
    else if (target.to === 'checks') void navigate({ to: '/checks', search: target.company ? { company: target.company } : {} });
    else if (target.to === 'document') void navigate({ to: '/documents/$id', params: { id: target.id } });
    else if (target.to === 'company')
      void navigate({
        to: '/companies/$id',
        params: { id: target.id },
        search: { ...(target.tab ? { tab: target.tab } : {}), ...(target.metric ? { metric: target.metric } : {}) },
      });
    else if (target.action === 'theme') switchTheme();
    else void navigate({ to: '/' }).then(target.action === 'add' ? chooseFiles : pasteText);
  };
}

/** Takes words, offers where they may lead: companies, pages, metrics, documents, actions. */
export function CommandBar({ input }: { readonly input: RefObject<HTMLInputElement | null> }) {
  const go = useGo();
  const id = useId();
  const [words, setWords] = useState('');
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  // The server is asked when the typing rests; what is known here is offered with each letter, so that Enter never meets an older answer.
  const asked = useDeferredValue(words.trim());
  const companies = useQuery(companiesQuery).data;
  const documents = useQuery(documentsQuery).data;
  const remote = useQuery({ ...completeQuery(asked), enabled: open && asked.length > 1 }).data;
  const here = useRouterState({ select: (s) => s.location.pathname });

  const found = useMemo(() => {
    const metrics = [...new Set([...(remote ?? []).filter((c) => c.kind === 'metric').map((c) => c.id), ...usualMetrics])];
    return open ? complete(words.trim(), { companies: companies ?? [], documents: documents ?? [], metrics }) : [];
  }, [open, words, companies, documents, remote]);
  const chosen = found[Math.min(at, found.length - 1)];

  const run = (command: Command): void => {
    go(command.target);
    setWords('');
    setOpen(false);
    input.current?.blur();
    document.getElementById('page')?.focus();
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      setAt((i) => (found.length === 0 ? 0 : (i + (event.key === 'ArrowDown' ? 1 : found.length - 1)) % found.length));
    } else if (event.key === 'Enter' && chosen) {
      event.preventDefault();
      run(chosen);
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
        aria-label="Command bar: companies, pages, metrics, documents"
        aria-expanded={open && found.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={open && chosen ? `${id}-${chosen.key}` : undefined}
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
      <ul className="completions" id={`${id}-list`} role="listbox" aria-label="Completions" hidden={!open || found.length === 0}>
        {found.map((command) => (
          <li
            key={command.key}
            id={`${id}-${command.key}`}
            role="option"
            aria-selected={command === chosen}
            onPointerDown={(event) => {
              event.preventDefault();
              run(command);
            }}
          >
            <b>{command.text}</b>
            <span>{command.note}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
