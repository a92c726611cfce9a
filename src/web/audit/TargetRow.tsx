import type { Audited } from '../api/types.ts';
import { formatNumber } from '../format/number.ts';
import { formatDate } from '../format/period.ts';
import { Mark, type Standing } from '../parts/Mark.tsx';
import { SourceLink } from '../parts/SearchLink.tsx';

const standings: Readonly<Record<Audited['verdict'], Standing>> = { follows: 'ties', 'does not follow': 'off', 'cannot be recomputed': 'unclear' };

const four = (value: number): string => formatNumber(Number(value.toPrecision(4)));
const between = (low: number | null, high: number | null): string => {
  if (low === null) return high === null ? 'anything' : `at most ${four(high)}`;
  if (high === null) return `at least ${four(low)}`;
  return four(low) === four(high) ? four(low) : `${four(low)} to ${four(high)}`;
};

/** Longer arithmetic is cut at its first part; the rest is a step of its own. */
const lineMax = 150;
function toldShort(message: string): { readonly line: string; readonly steps: readonly string[] } {
  const [first = '', ...rest] = message.split('; ');
  if (first.length <= lineMax) return { line: first, steps: rest };
  const [head = '', ...tail] = first.split(' · ');
  return { line: head, steps: [...tail, ...rest] };
}

interface Props {
  readonly one: Audited;
  readonly name: string | undefined;
  readonly withSpeaker: boolean;
}

/** One target: what it is, what comes out of the figures behind it, and in one line how; the rest is folded. */
export function TargetRow({ one, name, withSpeaker }: Props) {
  const { value, unit } = one.target;
  const [first, ...rest] = one.members;
  const others = rest.filter(({ role }) => role !== 'target');
  const words = typeof value === 'number' ? formatNumber(value) : `${formatNumber(value[0])}–${formatNumber(value[1])}`;
  const { line, steps } = toldShort(one.message);
  const standing = standings[one.verdict];
  return (
    <li className={`target${one.vintage === 'old' ? ' replaced' : ''}`} data-standing={standing}>
      <p className="verdict">
        <Mark standing={standing} quiet /> {one.verdict}
      </p>
      <p className="num">
        {first === undefined ? words : <SourceLink to={first}>{words}</SourceLink>} <span className="faint small">{unit}</span>
        <span className="under faint small">{one.vintage === 'old' ? 'replaced' : 'stated'}</span>
      </p>
      <p className="num">
        {one.recomputed === null ? '–' : between(one.recomputed[0], one.recomputed[1])}
        <span className="under faint small">{one.recomputed === null ? 'nothing to compute' : 'recomputed'}</span>
      </p>
      <div className="how">
        <p>
          <b>{one.method.charAt(0).toUpperCase() + one.method.slice(1)}</b>
          <span className="soft">
            {withSpeaker && ` · ${one.speaker}`}
            {one.date !== null && ` · ${formatDate(one.date)}`}
          </span>
        </p>
        <p className="line">{line}</p>
        {one.unknowns.map((u) => (
          <p key={u.name + u.unit} className="line unknown">
            {one.verdict === 'follows' ? 'Rests on' : 'True if'} {u.name} {one.verdict === 'follows' ? 'of' : 'is'} <b>{between(u.low, u.high)}</b> {u.unit}
          </p>
        ))}
        <details>
          <summary>{steps.length > 0 ? 'More of its arithmetic, and its figures' : 'Its figures'}</summary>
          {steps.length > 0 && (
            <ul>
              {steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ul>
          )}
          <dl>
            {others.map((member) => (
              <div key={member.fact}>
                <dt>{member.role}</dt>
                <dd>
                  <SourceLink to={member}>{member.quote}</SourceLink>
                </dd>
              </div>
            ))}
          </dl>
          <p className="faint small">{name ?? one.document}</p>
        </details>
      </div>
    </li>
  );
}
