import { useEffect, useRef, useSyncExternalStore } from 'react';

/** A key of the page: `j`, `Escape`, `Control+k`, or two in a row: `g i`. */
export interface Key {
  readonly keys: string;
  /** What it does, as the list of keys says it; left out where it should not be listed. */
  readonly does?: string;
  readonly run: (event: KeyboardEvent) => void;
  /** Works while a field is being typed in. */
  readonly always?: boolean;
}

interface Scope {
  readonly title: string;
  readonly current: { keys: readonly Key[] };
}

let scopes: readonly Scope[] = [];
const watchers = new Set<() => void>();
let pending: { key: string; at: number } | null = null;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input:not([type=checkbox]), textarea, select'));

function nameOf(event: KeyboardEvent): string {
  const held = `${event.ctrlKey || event.metaKey ? 'Control+' : ''}${event.altKey ? 'Alt+' : ''}`;
  const name = event.key === ' ' ? 'Space' : event.key;
  return held + (name.length === 1 && held !== '' ? name.toLowerCase() : name);
}

function find(name: string, typing: boolean): Key | undefined {
  for (const scope of scopes.toReversed()) {
    const key = scope.current.keys.find((k) => k.keys.split(', ').includes(name) && (!typing || k.always === true));
    if (key) return key;
  }
  return undefined;
}

const startsSequence = (name: string): boolean => scopes.some((s) => s.current.keys.some((k) => k.keys.startsWith(`${name} `)));

/** Enter and Space belong to the link or button that has the focus. */
const isPressing = (name: string, target: EventTarget | null): boolean =>
  (name === 'Enter' || name === 'Space') && target instanceof Element && target.closest('a, button, summary') !== null;

function onKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return;
  const name = nameOf(event);
  if (isPressing(name, event.target)) return;
  const typing = isTyping(event.target);
  const before = pending && event.timeStamp - pending.at < 1200 ? pending.key : null;
  pending = null;
  const key = (before === null ? undefined : find(`${before} ${name}`, typing)) ?? find(name, typing);
  if (key) {
    event.preventDefault();
    key.run(event);
  } else if (!typing && startsSequence(name)) {
    pending = { key: name, at: event.timeStamp };
  }
}

/** Gives the page its keys for as long as the component stands; the one mounted last is asked first. */
export function useKeys(title: string, keys: readonly Key[]): void {
  const current = useRef({ keys });
  useEffect(() => {
    current.current.keys = keys;
  });
  useEffect(() => {
    if (scopes.length === 0) window.addEventListener('keydown', onKey);
    const scope: Scope = { title, current: current.current };
    scopes = [...scopes, scope];
    for (const watch of watchers) watch();
    return () => {
      scopes = scopes.filter((s) => s !== scope);
      if (scopes.length === 0) window.removeEventListener('keydown', onKey);
      for (const watch of watchers) watch();
    };
  }, [title]);
}

/** The keys that work now, by the part of the page they belong to. */
export function useKeyList(): readonly { readonly title: string; readonly keys: readonly Key[] }[] {
  const list = useSyncExternalStore(
    (watch) => {
      watchers.add(watch);
      return () => watchers.delete(watch);
    },
    () => scopes,
  );
  return list.map((s) => ({ title: s.title, keys: s.current.keys.filter((k) => k.does !== undefined) })).filter((s) => s.keys.length > 0);
}
