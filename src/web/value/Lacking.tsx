import type { ValuePage } from '../api/types.ts';
import { metricName } from '../format/metric.ts';
import { messageWords } from '../format/names.ts';
import { fields, type Field } from './own.ts';

/** A reason as the page says it: without what it is about, in names and not in ids. */
export function because(reason: string): string {
  const plain = messageWords(reason.replace(/^(?:assumptions|model|equity|enterprise): /, ''))
    .replace(/(?<=^|\s)-(?=\d)/g, '−')
    .replace(/, and without it there is no value\.$/, '.')
    .replace(
      / \(looked for ([^)]+)\)/,
      (_, ids: string) => `; it may be printed as ${[...new Set(ids.split(', ').map((id) => (id.includes(' ') ? id : metricName(id).toLowerCase())))].join(', ')}`,
    );
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}

/** Goes to the field in which something is assumed, opening what it lies in. */
function goTo(field: Field): void {
  const input = document.querySelector<HTMLInputElement>(`#assumption-${field.name}`);
  input?.closest('details')?.setAttribute('open', '');
  input?.focus();
  input?.select();
}

/** Why a method gives no value, and where to give it what it lacks. */
export function Lacking({ one }: { readonly one: ValuePage['without'][number] }) {
  const field = fields.find(({ says }) => says === one.lacks);
  const isPlain = field !== undefined && /there is no /.test(one.reason);
  if (field === undefined) return <span className="soft">{because(one.reason)}</span>;
  return (
    <span className="soft">
      {isPlain ? `needs a ${field.says}, which nobody states. ` : `${because(one.reason)} `}
      <button type="button" className="link" onClick={() => goTo(field)}>
        {isPlain ? `Write a ${field.says}` : `Set the ${field.label.toLowerCase()}`}
      </button>
    </span>
  );
}
