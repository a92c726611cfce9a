import { useEffect, useRef, useState } from 'react';
import type { Asked, Computed, Override } from './messages.ts';

/** The values of a model with a person's own numbers laid over it; null until the engine has answered. */
export function useEngine(text: string, scenario: string | null, overrides: readonly Override[]): Computed | null {
  const worker = useRef<Worker | null>(null);
  const round = useRef(0);
  const opened = useRef<string | null>(null);
  const [computed, setComputed] = useState<Computed | null>(null);

  useEffect(() => {
    const made = new Worker(new URL('./recalculate.worker.ts', import.meta.url), { type: 'module' });
    made.addEventListener('message', ({ data }: MessageEvent<Computed>) => {
      // an answer to a question that has been asked anew is late
      if (data.round === round.current) setComputed(data);
    });
    worker.current = made;
    return () => {
      made.terminate();
      worker.current = null;
      opened.current = null;
    };
  }, []);

  useEffect(() => {
    const asked: Asked = { round: ++round.current, text: opened.current === text ? null : text, scenario, overrides };
    opened.current = text;
    worker.current?.postMessage(asked);
  }, [text, scenario, overrides]);

  return computed;
}
