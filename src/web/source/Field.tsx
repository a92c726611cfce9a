import { useId, type ReactNode } from 'react';

interface Props {
  readonly name: string;
  readonly label: string;
  readonly error?: string | undefined;
  readonly children: (props: { id: string; name: string; 'aria-invalid'?: true; 'aria-describedby'?: string }) => ReactNode;
}

/** A label over what is typed or chosen, and under it what is wrong with that. */
export function Field({ name, label, error, children }: Props) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children({ id, name, ...(error ? { 'aria-invalid': true, 'aria-describedby': `${id}-error` } : {}) })}
      {error && (
        <p className="off small" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}

/** What may be chosen where something else may be typed, too. */
export function Choices({ id, values }: { readonly id: string; readonly values: readonly string[] }) {
  return (
    <datalist id={id}>
      {values.map((value) => (
        <option key={value} value={value} />
      ))}
    </datalist>
  );
}
