import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { auditsQuery } from '../api/queries.ts';
import type { Audited, AuditsPage } from '../api/types.ts';
import { count } from '../format/number.ts';
import { Empty, Trouble, Waiting } from '../parts/Notice.tsx';
import { SearchLink } from '../parts/SearchLink.tsx';
import { TargetRow } from './TargetRow.tsx';

/** What does not follow is what one comes for. */
const order: readonly Audited['verdict'][] = ['does not follow', 'follows', 'cannot be recomputed'];
const filterWords: Readonly<Record<Audited['verdict'], string>> = { 'does not follow': 'Does not follow', 'cannot be recomputed': 'Cannot be recomputed', follows: 'Follows' };

/** Every stated target of a company, worked out again from the figures printed with it. */
export function Audit({ company }: { readonly company: string }) {
  const query = useQuery(auditsQuery(company));
  const { verdict } = useSearch({ from: '/companies/$id' });
  if (query.isPending) return <Waiting what="Working the targets out again…" />;
  if (query.error) return <Trouble error={query.error} again={() => void query.refetch()} />;
  return <Targets page={query.data} verdict={verdict} by="speaker" />;
}

/** The targets of the whole library, company by company. */
export function Audits() {
  const query = useQuery(auditsQuery(undefined));
  const { verdict } = useSearch({ from: '/audits' });
  return (
    <div className="audits-page">
      <h1>Target prices</h1>
      <p className="soft">Every target that a document states, worked out again from the figures printed with it.</p>
      {query.isPending ? (
        <Waiting what="Working the targets out again…" />
      ) : query.error ? (
        <Trouble error={query.error} again={() => void query.refetch()} />
      ) : (
        <Targets page={query.data} verdict={verdict} by="company" />
      )}
    </div>
  );
}

interface Props {
  readonly page: AuditsPage;
  readonly verdict: Audited['verdict'] | undefined;
  readonly by: 'company' | 'speaker';
}

function Targets({ page, verdict, by }: Props) {
  const { audits, counts, documents } = page;
  if (audits.length === 0)
    return (
      <Empty title="Nobody states a target">
        <p>
          No document here names a target price or a value of a share. Add a broker note that does, such as one that says “target price USD 19.50 on 3.4x sales”, in the{' '}
          <Link to="/">inbox</Link>: it is worked out again from the figures printed with it.
        </p>
      </Empty>
    );
  const names = new Map(documents.map(({ id, name }) => [id, name]));
  const numbers: Readonly<Record<Audited['verdict'], number>> = {
    'does not follow': counts.doesNotFollow,
    follows: counts.follows,
    'cannot be recomputed': counts.cannotBeRecomputed,
  };
  const shown = order.flatMap((one) => audits.filter((each) => each.verdict === one && (verdict === undefined || verdict === one)));
  const nameOf = (one: Audited): string => (by === 'company' ? (one.company ?? 'No company named') : one.speaker);
  const groups = [...new Set(shown.map(nameOf))];
  return (
    <>
      <div className="filters">
        <div className="segments" role="group" aria-label="Which targets">
          <SearchLink change={{ verdict: undefined }} current={verdict === undefined ? 'true' : undefined}>
            All <span className="n">{audits.length}</span>
          </SearchLink>
          {order.map((one) => (
            <SearchLink key={one} change={{ verdict: one }} current={verdict === one ? 'true' : undefined}>
              {filterWords[one]} <span className="n">{numbers[one]}</span>
            </SearchLink>
          ))}
        </div>
      </div>
      {shown.length === 0 && <p className="soft">No target of this kind.</p>}
      {groups.map((group) => {
        const own = shown.filter((one) => nameOf(one) === group);
        return (
          <section key={group} className="targets" aria-label={group}>
            <h2>
              {by === 'company' && own[0]?.company ? (
                <Link to="/companies/$id" params={{ id: own[0].company }} search={{ tab: 'audit' }}>
                  {group}
                </Link>
              ) : (
                group
              )}{' '}
              <span className="faint small">{count(own.length, 'target')}</span>
            </h2>
            <ul>
              {own.map((one) => (
                <TargetRow
                  key={`${one.document} ${one.speaker} ${JSON.stringify(one.target.value)} ${one.members[0]?.start ?? 0}`}
                  one={one}
                  name={names.get(one.document)}
                  withSpeaker={by === 'company'}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
