import { useState, type FormEvent } from 'react';
import type { Assumption } from '../api/types.ts';
import { typedNumber } from '../model/overrides.ts';
import { SourceLink } from '../parts/SearchLink.tsx';
import type { Field, List } from './own.ts';

/** Who says so, with the way to where it is said. */
export function From({ one }: { readonly one: Assumption }) {
  return one.source === null ? <span className="faint small">{one.from === 'you' ? 'yours' : one.from}</span> : <SourceLink to={one.source}>{one.from}</SourceLink>;
}

interface FieldProps {
  readonly field: Field;
  readonly given: string | undefined;
  readonly found: Assumption | undefined;
  readonly take: (number: string | null) => void;
}

/** A rate that a document states stands there until a person writes another, which counts with each key; an emptied field brings it back. */
export function AssumptionField({ field, given, found, take }: FieldProps) {
  const shown = given ?? (found?.value === null || found === undefined ? '' : String(Number(found.value.toPrecision(6))));
  /** What is being typed; null where the field is left. */
  const [typed, setTyped] = useState<string | null>(null);
  const wrong = typed !== null && typed.trim() !== '' && typedNumber(typed) === null;
  const type = (text: string): void => {
    setTyped(text);
    const number = typedNumber(text);
    if (text.trim() === '') take(null);
    else if (number !== null) take(String(number));
  };
  const finish = (event?: FormEvent): void => {
    event?.preventDefault();
    // what is no number stays, and says so
    if (!wrong) setTyped(null);
  };
  return (
    <form className="assumption" onSubmit={finish}>
      <label htmlFor={`assumption-${field.name}`}>{field.label}</label>
      <input
        id={`assumption-${field.name}`}
        inputMode="decimal"
        value={typed ?? shown}
        aria-invalid={wrong}
        placeholder="not stated"
        autoComplete="off"
        onChange={(event) => type(event.target.value)}
        onBlur={() => finish()}
      />
      <span className="unit">{field.unit || found?.unit || ''}</span>
      <span className="from">
        {wrong ? (
          <span className="off">write a number such as 10.5</span>
        ) : given !== undefined ? (
          <span className="faint small">yours</span>
        ) : found === undefined ? null : (
          <From one={found} />
        )}
      </span>
    </form>
  );
}

/** A list in words, such as multiples of one's own; what the server cannot read it says under the field. */
export function ListField({ list, given, take }: { readonly list: List; readonly given: string | undefined; readonly take: (text: string | null) => void }) {
  const [typed, setTyped] = useState(given ?? '');
  const finish = (event?: FormEvent): void => {
    event?.preventDefault();
    if (typed.trim() !== (given ?? '')) take(typed.trim() === '' ? null : typed.trim());
  };
  return (
    <form className="assumption list" onSubmit={finish}>
      <label htmlFor={`assumption-${list.name}`}>{list.label}</label>
      <input id={`assumption-${list.name}`} value={typed} placeholder={list.example} onChange={(event) => setTyped(event.target.value)} onBlur={() => finish()} />
    </form>
  );
}
