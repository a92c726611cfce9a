import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { postJson } from '../api/client.ts';
import { client } from '../api/queries.ts';
import { Field } from './Field.tsx';

const nameKept = 'tickmark.who';
export const whoMissing = 'Say who it is: the name stands beside what was changed.';

/** Who changes something; remembered on this machine. */
export function useWho(): { readonly who: string; setWho(who: string): void; keep(): void } {
  const [who, setWho] = useState(() => localStorage.getItem(nameKept) ?? '');
  return { who: who.trim(), setWho, keep: () => localStorage.setItem(nameKept, who.trim()) };
}

export function WhoField({ label, error, set }: { readonly label: string; readonly error?: string | undefined; readonly set: (who: string) => void }) {
  const [first] = useState(() => localStorage.getItem(nameKept) ?? '');
  return (
    <Field name="who" label={label} error={error}>
      {(props) => <input {...props} defaultValue={first} onChange={(event) => set(event.target.value)} autoComplete="name" />}
    </Field>
  );
}

/** Sends a change and has every page ask anew. */
export function useChange<Body = object>(path: string, done: () => void = () => undefined) {
  return useMutation({
    mutationFn: (body: Body) => postJson<unknown>(path, body),
    onSuccess: async () => {
      await client.invalidateQueries();
      done();
    },
  });
}
