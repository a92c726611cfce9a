import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { address, ApiError } from '../api/client.ts';
import { valueQuery } from '../api/queries.ts';
import type { ValuePage } from '../api/types.ts';
import { messageWords } from '../format/names.ts';
import { formatNumber } from '../format/number.ts';
import { formatDate } from '../format/period.ts';
import { Empty, Trouble, Waiting } from '../parts/Notice.tsx';
import { AssumptionField, From, ListField } from './AssumptionField.tsx';
import { Derivation } from './Derivation.tsx';
import { SearchLink } from '../parts/SearchLink.tsx';
import { CaseSwitch } from '../scenarios/CaseSwitch.tsx';
import { FootballField } from './FootballField.tsx';
import { Implied } from './Implied.tsx';
import { fields, groups, lists, parseOwn, printOwn, type Own } from './own.ts';
import { Peers } from './Peers.tsx';
import { Sensitivity } from './Sensitivity.tsx';
import { Simulation } from './Simulation.tsx';
import { Lacking, because } from './Lacking.tsx';
import { Tornado } from './Tornado.tsx';
import { useSettled } from './useSettled.ts';

/** Assumptions on the left, what they come to on the right, and below what it hangs on. */
export function Value({ company }: { readonly company: string }) {
  const search = useSearch({ from: '/companies/$id' });
  const { speaker, set, value, scenario, case: ownCase } = search;
  const own = parseOwn(value);
  const asked = { speaker, set, scenario, case: ownCase, ...own };
  const query = useQuery({ ...valueQuery(company, asked), placeholderData: keepPreviousData });
  const [good, setGood] = useState<ValuePage | null>(null);
  if (query.data !== undefined && !query.isError && query.data !== good) setGood(query.data);
  const last = useQuery({ ...valueQuery(company, { speaker, set, scenario, case: ownCase }), enabled: query.error instanceof ApiError && Object.keys(own).length > 0 });
  if (query.isPending) return <Waiting what="Valuing the company…" />;
  // what a person wrote and cannot be read leaves the page as it would be without it, and is said
  const before = good ?? last.data;
  if (query.error instanceof ApiError && query.error.code === 'input.invalid' && before)
    return <Opened page={before} own={own} asked={asked} wrong={query.error.message} busy={false} />;
  if (query.error instanceof ApiError && query.error.status >= 400 && query.error.status < 500)
    return (
      <Empty title="Nothing to value yet">
        <p>{because(query.error.message)} Then a model is built of it, and its value stands here.</p>
      </Empty>
    );
  if (query.error) return <Trouble error={query.error} again={() => void query.refetch()} />;
  return <Opened page={query.data} own={own} asked={asked} wrong={null} busy={query.isPlaceholderData} />;
}

interface OpenedProps {
  readonly page: ValuePage;
  readonly own: Own;
  readonly asked: Readonly<Record<string, string | undefined>>;
  readonly wrong: string | null;
  /** What is shown is of before the last key. */
  readonly busy: boolean;
}

function Opened({ page, own, asked: now, wrong, busy }: OpenedProps) {
  const navigate = useNavigate();
  const search = useSearch({ from: '/companies/$id' });
  const take = (name: keyof Own, text: string | null): void => {
    const next = { ...own, ...(text === null ? {} : { [name]: text }) };
    if (text === null) delete next[name];
    void navigate({ to: '.', search: (before) => ({ ...before, value: printOwn(next) }), replace: true, resetScroll: false });
  };
  const others = page.assumptions.filter((one) => !fields.some((field) => field.says === one.name));
  const method = page.values.find((one) => one.method === search.method) ?? page.values[0];
  const flowMethod = 'Discounted cash flow, terminal growth';
  const lacks = page.values.some((one) => one.method === flowMethod) ? null : (page.without.find((one) => one.method === flowMethod) ?? null);
  // what takes longer is asked when the hand rests, and of a method that has a value under just these assumptions
  const settled = useSettled({ asked: now, method: method?.method ?? null, hasFlows: lacks === null }, busy);
  const chosen = { ...settled.asked, method: settled.method ?? undefined };
  return (
    <>
      {page.scenarios.length > 0 && (
        <div className="filters">
          <CaseSwitch cases={page.scenarios} chosen={search.scenario} />
          <SearchLink change={{ tab: 'model', view: 'cases' }}>Side by side</SearchLink>
        </div>
      )}
      <div className="value">
        <section className="assumptions" aria-label="Assumptions">
          <h2>Assumptions</h2>
          {groups.map((group) => {
            const list = group.fields
              .filter(({ name }) => name !== 'exchangeRate' || !page.money.startsWith(page.currency))
              .map((field) => (
                <AssumptionField
                  key={field.name}
                  field={field}
                  given={own[field.name]}
                  found={page.assumptions.find((one) => one.name === field.says)}
                  take={(number) => take(field.name, number)}
                />
              ));
            if (group.title === null) return <div key="first">{list}</div>;
            const used = group.fields.some((field) => own[field.name] !== undefined || page.assumptions.some((one) => one.name === field.says));
            return (
              <details key={group.title} open={used || group.title.startsWith('Years')}>
                <summary>{group.title}</summary>
                {list}
              </details>
            );
          })}
          <details open={lists.some(({ name }) => own[name] !== undefined)}>
            <summary>Multiples, bridge, parts and assets of your own</summary>
            {lists.map((list) => (
              <ListField key={`${list.name} ${own[list.name] ?? ''}`} list={list} given={own[list.name]} take={(text) => take(list.name, text)} />
            ))}
          </details>
          {wrong !== null && (
            <p className="trouble" role="alert">
              {wrong}
            </p>
          )}
          {others.length > 0 && (
            <ul className="stated">
              {others.map((one) => (
                <li key={one.name}>
                  {messageWords(one.name.charAt(0).toUpperCase() + one.name.slice(1))} <b>{one.value === null ? '–' : formatNumber(one.value)}</b>
                  {one.unit === 'x' || one.unit === '%' ? one.unit : ` ${one.unit}`} <From one={one} />
                </li>
              ))}
            </ul>
          )}
          <p className="faint small">
            Valued on {formatDate(page.valuationDate)}
            {page.speaker !== null && `, with the estimates of ${page.speaker}`}. What is changed in the model is changed here.
          </p>
        </section>
        <section className="answer" aria-label="Value of a share" aria-busy={busy}>
          <h2>
            Value of a share <span className="faint small">{page.currency}</span>
            <a className="end small" href={address(`/models/${encodeURIComponent(page.company)}/workbook`, now)} download>
              Excel workbook
            </a>
          </h2>
          {page.values.length + page.targets.length > 0 && <FootballField page={page} />}
          {page.values.length === 0 && (
            <p className="block">
              {page.targets.length === 0 ? 'No method has its inputs yet, and nobody states a target. ' : 'No method of your own yet. '}
              Write a discount rate and a growth for ever, or a multiple such as pe:FY2027=18 under “Multiples, bridge, parts and assets of your own”.
            </p>
          )}
          {page.without.length > 0 && (
            <>
              <h3>Not valued</h3>
              <ul className="without">
                {page.without.map((one) => (
                  <li key={one.method}>
                    <b>{one.method}</b> <Lacking one={one} />
                  </li>
                ))}
              </ul>
            </>
          )}
        </section>
      </div>
      {method !== undefined && (
        <div className="explored">
          <Derivation page={page} method={method} />
          {settled.method !== null && (
            <>
              <Sensitivity company={page.company} asked={chosen} />
              <Tornado company={page.company} asked={chosen} />
              <Implied company={page.company} asked={chosen} quoted={page.price?.value ?? null} />
            </>
          )}
          {(lacks !== null || settled.hasFlows) && <Simulation company={page.company} asked={settled.asked} lacks={lacks} />}
        </div>
      )}
      <div className="explored">
        <Peers company={page.company} />
      </div>
    </>
  );
}
