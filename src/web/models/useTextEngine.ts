import { useCallback, useEffect, useRef } from 'react';
import type { TextAnswer, TextAsked } from './messages.ts';

type Question = TextAsked extends infer One ? (One extends TextAsked ? Omit<One, 'round'> : never) : never;

/** Asks the worker; an answer to a question that has been asked anew is late and not told. */
export function useTextEngine(tell: (answer: TextAnswer) => void): (asked: Question) => void {
  const worker = useRef<Worker | null>(null);
  const round = useRef(0);
  const latest = useRef(new Map<string, number>());
  const told = useRef(tell);
  useEffect(() => {
    told.current = tell;
  });
  const answers = { compute: 'computed', enter: 'entered', solve: 'solved' } as const;
  const start = useCallback((): Worker => {
    const made = new Worker(new URL('./text.worker.ts', import.meta.url), { type: 'module' });
    made.addEventListener('message', ({ data }: MessageEvent<TextAnswer>) => {
      if (latest.current.get(data.kind) === data.round) told.current(data);
    });
    return made;
  }, []);
  useEffect(
    () => () => {
      worker.current?.terminate();
      worker.current = null;
    },
    [],
  );
  return useCallback(
    (asked: Question) => {
      worker.current ??= start();
      const next = { ...asked, round: ++round.current } as TextAsked;
      latest.current.set(answers[next.kind], next.round);
      worker.current.postMessage(next);
    },
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the table of answers never changes
    [start],
  );
}
