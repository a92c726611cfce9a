import { useSyncExternalStore } from 'react';

export type Theme = 'light' | 'dark';

const place = 'tickmark.theme';
const dark = window.matchMedia('(prefers-color-scheme: dark)');
const watchers = new Set<() => void>();

const chosen = (): Theme | null => {
  const kept = localStorage.getItem(place);
  return kept === 'light' || kept === 'dark' ? kept : null;
};

const current = (): Theme => chosen() ?? (dark.matches ? 'dark' : 'light');

/** Puts the theme on the page; called once before the first drawing and after each change. */
export function applyTheme(): void {
  document.documentElement.dataset['theme'] = current();
  for (const watch of watchers) watch();
}

dark.addEventListener('change', applyTheme);

/** Changes between light and dark; what the system itself prefers is followed again once it is chosen. */
export function switchTheme(): void {
  const next: Theme = current() === 'dark' ? 'light' : 'dark';
  if (next === (dark.matches ? 'dark' : 'light')) localStorage.removeItem(place);
  else localStorage.setItem(place, next);
  applyTheme();
}

export function useTheme(): Theme {
  return useSyncExternalStore((watch) => {
    watchers.add(watch);
    return () => watchers.delete(watch);
  }, current);
}

/** The computed colour of a token, for drawings that cannot take a CSS variable. */
export function tokenColour(token: string): string {
  const probe = document.createElement('i');
  probe.style.setProperty('color', `var(${token})`);
  probe.hidden = true;
  document.body.append(probe);
  const colour = getComputedStyle(probe).color;
  probe.remove();
  return colour;
}
