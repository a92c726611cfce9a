import type { Verdict } from '../api/types.ts';

/**
 * How a figure or a relation stands: its verdict; `differs` where it is off for a reason that is no slip, such as a
 * revision or another opinion; `none` where nothing relates to it; `unread` where it was not read.
 */
export type Standing = Verdict | 'differs' | 'none' | 'unread';

const shapes: Readonly<Record<Standing, string>> = {
  ties: 'M1.6 6.6 4.7 9.6 10.4 2.6',
  off: 'M2.4 2.4 9.6 9.6M9.6 2.4 2.4 9.6',
  unclear: 'M3.4 4.2C3.4 2.5 4.6 1.6 6.05 1.6 7.6 1.6 8.7 2.6 8.7 4 8.7 5.9 6.1 5.9 6.1 7.9M6.1 10.3V10.4',
  differs: 'M2 4.4H10M2 7.6H10M8.2 1.6 3.8 10.4',
  none: 'M6 6V6.05',
  unread: 'M1.5 9.6H1.6M4.5 9.6H4.6M7.5 9.6H7.6M10.5 9.6H10.6',
};

export const standingWord: Readonly<Record<Standing, string>> = {
  ties: 'ties',
  off: 'off',
  unclear: 'unclear',
  differs: 'differs',
  none: 'no relation',
  unread: 'unread',
};

/** A drawn tick, cross, question or dot. Named for a screen reader unless a word stands beside it. */
export function Mark({ standing, quiet = false }: { readonly standing: Standing; readonly quiet?: boolean }) {
  return (
    <svg className={`mark ${standing}`} viewBox="0 0 12 12" {...(quiet ? { 'aria-hidden': true } : { role: 'img', 'aria-label': standingWord[standing] })}>
      <path d={shapes[standing]} />
    </svg>
  );
}

const glyphs = {
  down: 'M2.5 4.5 6 8 9.5 4.5',
  right: 'M4.5 2.5 8 6 4.5 9.5',
  arrow: 'M1.6 6h8.4M7 2.9 10.1 6 7 9.1',
  close: 'M2.5 2.5 9.5 9.5M9.5 2.5 2.5 9.5',
  search: 'M5.2 8.9a3.7 3.7 0 1 0 0-7.4 3.7 3.7 0 0 0 0 7.4ZM8 8l2.6 2.6',
  sun: 'M6 8.4a2.4 2.4 0 1 0 0-4.8 2.4 2.4 0 0 0 0 4.8ZM6 .9v1M6 10.1v1M.9 6h1M10.1 6h1M2.4 2.4l.7.7M8.9 8.9l.7.7M9.6 2.4l-.7.7M3.1 8.9l-.7.7',
  moon: 'M9.9 7.3A4.3 4.3 0 0 1 4.7 2.1a4.3 4.3 0 1 0 5.2 5.2Z',
  file: 'M2.8 1.2h4l2.4 2.4v7.2H2.8ZM6.8 1.2v2.4h2.4',
  download: 'M6 1.4v6.4M3.2 5.2 6 8l2.8-2.8M1.8 10.4h8.4',
  up: 'M6 10.4V3M3 5.8 6 2.8l3 3',
  swap: 'M1.6 6a4.4 4.4 0 0 1 7.8-2.8M10.4 6a4.4 4.4 0 0 1-7.8 2.8M9.6 1v2.4H7.2M2.4 11V8.6h2.4',
} as const;

/** A drawn sign beside a word; never carries meaning alone. */
export function Glyph({ name }: { readonly name: keyof typeof glyphs }) {
  return (
    <svg className="glyph" viewBox="0 0 12 12" aria-hidden="true">
      <path d={glyphs[name]} />
    </svg>
  );
}
