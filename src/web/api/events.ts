import { useEffect, useSyncExternalStore } from 'react';
import { ApiError, get } from './client.ts';
import { client } from './queries.ts';

export type Stage = 'queued' | 'reading' | 'added' | 'failed';

/** A file on its way in, as the server reports it. */
export interface Arrival {
  readonly name: string;
  readonly stage: Stage;
  readonly document?: string;
  readonly message?: string;
  /** The library had it before. */
  readonly known?: boolean;
}

let arrivals: readonly Arrival[] = [];
let connected = true;
const watchers = new Set<() => void>();
const tell = (): void => {
  for (const watch of watchers) watch();
};

const order: Readonly<Record<Stage, number>> = { queued: 0, reading: 1, added: 2, failed: 2 };

function note(arrival: Arrival): void {
  const before = arrivals.find((a) => a.name === arrival.name);
  const finished = before !== undefined && order[before.stage] === 2;
  if (before && !finished && order[arrival.stage] < order[before.stage]) return;
  arrivals = [...arrivals.filter((a) => a.name !== arrival.name), arrival];
  tell();
}

/** Files handed over in this page count as queued at once, before the server says so. */
export function noteSent(names: readonly string[]): void {
  for (const name of names) note({ name, stage: 'queued' });
}

export function noteRefused(names: readonly string[], message: string): void {
  for (const name of names) note({ name, stage: 'failed', message });
}

/** Takes finished and failed files off the list of what is on its way. */
export function clearArrivals(): void {
  arrivals = arrivals.filter((a) => order[a.stage] < 2);
  tell();
}

/** Takes one file off the list. */
export function forget(name: string): void {
  arrivals = arrivals.filter((a) => a.name !== name);
  tell();
}

let due: ReturnType<typeof setTimeout> | null = null;
/** Asks anew for what may have changed; many events in a row ask once. */
function refresh(): void {
  due ??= setTimeout(() => {
    due = null;
    void client.invalidateQueries();
  }, 120);
}

interface Payload {
  readonly name?: string;
  readonly document?: string;
  readonly message?: string;
  readonly known?: string;
}

function receive(stage: Stage, data: string): void {
  const { name, document, message, known } = JSON.parse(data) as Payload;
  if (name !== undefined)
    note({ name, stage, ...(document === undefined ? {} : { document }), ...(message === undefined ? {} : { message }), ...(known === undefined ? {} : { known: true }) });
  if (stage === 'added' || stage === 'failed') refresh();
}

/** What was already on its way when the page was opened. */
async function catchUp(): Promise<void> {
  const { items } = await get<{ items: readonly { name: string; state: string }[] }>('/inbox');
  for (const { name, state } of items) if (state === 'queued' || state === 'reading') note({ name, stage: state });
}

/** Listens to what the server reads and finds, for as long as the page stands. */
export function useEvents(): void {
  useEffect(() => {
    const source = new EventSource('/api/events');
    for (const stage of ['queued', 'reading', 'added', 'failed'] as const) source.addEventListener(stage, (event) => receive(stage, (event as MessageEvent<string>).data));
    source.addEventListener('ties', refresh);
    source.addEventListener('removed', refresh);
    source.addEventListener('open', () => {
      if (!connected) refresh();
      connected = true;
      tell();
      // Where even this is not answered, the line is down and the next opening asks again.
      catchUp().catch((error: unknown) => {
        if (!(error instanceof ApiError)) throw error;
      });
    });
    source.addEventListener('error', () => {
      connected = false;
      tell();
    });
    return () => source.close();
  }, []);
}

const watch = (w: () => void): (() => void) => {
  watchers.add(w);
  return () => watchers.delete(w);
};

export const useArrivals = (): readonly Arrival[] => useSyncExternalStore(watch, () => arrivals);
export const useConnected = (): boolean => useSyncExternalStore(watch, () => connected);
