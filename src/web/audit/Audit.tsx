import { useQuery } from '@tanstack/react-query';
import { auditsQuery } from '../api/queries.ts';
import type { Audited } from '../api/types.ts';
import { formatNumber } from '../format/number.ts';
import { formatDate } from '../format/period.ts';
import { Mark, type Standing } from '../parts/Mark.tsx';
import { Empty, Trouble, Waiting } from '../parts/Notice.tsx';
import { SourceLink } from '../parts/SearchLink.tsx';

const standings: Readonly<Record<Audited['verdict'], Standing>> = { follows: 'ties', 'does not follow': 'off', 'cannot be recomputed': 'unclear' };
/** What does not follow is what one comes for. */
const order: readonly Audited['verdict'][] = ['does not follow', 'follows', 'cannot be recomputed'];
/** Members beyond these repeat what the arithmetic shows. */
const membersMax = 12;

/** Every stated target of a company, worked out again from the figures printed with it. */
export function Audit({ company }: { readonly company: string }) {
  const query = useQuery(auditsQuery(company));
  if (query.isPending) return <Waiting what="Working the targets out again…" />;
  if (query.error) return <Trouble error={query.error} again={() => void query.refetch()} />;
  const { audits, documents } = query.data;
  if (audits.length === 0)
    return (
      <Empty title="Nobody states a target">
        <p>No document of this company names a target price or a value of a share. Add a broker note that does.</p>
      </Empty>
    );
  const names = new Map(documents.map(({ id, name }) => [id, name]));
  const sorted = order.flatMap((verdict) => audits.filter((one) => one.verdict === verdict));
  return (
    <table className="audits">
      <thead>
        <tr>
          <th scope="col">Verdict</th>
          <th scope="col">Speaker</th>
          <th scope="col">Date</th>
          <th scope="col" className="num">
            Target
          </th>
          <th scope="col" className="num">
            Recomputed
          </th>
          <th scope="col">Method</th>
        </tr>
      </thead>
      {sorted.map((one) => (
        <Row key={`${one.document} ${one.speaker} ${JSON.stringify(one.target.value)} ${one.members[0]?.start ?? 0}`} one={one} name={names.get(one.document)} />
      ))}
    </table>
  );
}

const four = (value: number): string => formatNumber(Number(value.toPrecision(4)));
const between = (low: number | null, high: number | null): string => {
  if (low === null) return high === null ? 'anything' : `at most ${four(high)}`;
  if (high === null) return `at least ${four(low)}`;
  return four(low) === four(high) ? four(low) : `${four(low)} to ${four(high)}`;
};

function Row({ one, name }: { readonly one: Audited; readonly name: string | undefined }) {
  const { value, unit } = one.target;
  const [first, ...rest] = one.members;
  const others = rest.filter(({ role }) => role !== 'target');
  const words = typeof value === 'number' ? formatNumber(value) : `${formatNumber(value[0])}–${formatNumber(value[1])}`;
  return (
    <tbody>
      <tr className={one.vintage === 'old' ? 'replaced' : undefined}>
        <td className={`verdict ${standings[one.verdict]}`}>
          <Mark standing={standings[one.verdict]} quiet /> {one.verdict}
        </td>
        <th scope="row">{one.speaker}</th>
        <td className="soft">{one.date === null ? '–' : formatDate(one.date)}</td>
        <td className="num">
          {first === undefined ? words : <SourceLink to={first}>{words}</SourceLink>} <span className="faint small">{unit}</span>
          {one.vintage === 'old' && <span className="faint small"> replaced</span>}
        </td>
        <td className="num">{one.recomputed === null ? '–' : between(one.recomputed[0], one.recomputed[1])}</td>
        <td>{one.method}</td>
      </tr>
      <tr className="why">
        <td colSpan={6}>
          <ul>
            {one.message.split('; ').map((step) => (
              <li key={step}>{step}</li>
            ))}
            {one.unknowns.map((u) => (
              <li key={u.name + u.unit} className="unknown">
                {u.name.charAt(0).toUpperCase() + u.name.slice(1)}: <b>{between(u.low, u.high)}</b> {u.unit}
              </li>
            ))}
          </ul>
          <p className="faint small">
            {name ?? one.document}
            {others.length > 0 && ' · '}
            {others.slice(0, membersMax).map((member, i) => (
              <span key={member.fact}>
                {i > 0 && ', '}
                <SourceLink to={member}>
                  {member.role} {member.quote}
                </SourceLink>
              </span>
            ))}
            {others.length > membersMax && ` and ${others.length - membersMax} more`}
          </p>
        </td>
      </tr>
    </tbody>
  );
}
