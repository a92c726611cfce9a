import { visible } from '../kernel/visible.ts';

/** A file name from outside: the visible of its last part. */
export function safeName(given: string | undefined): string {
  const last = (given ?? '').split(/[\\/]/).at(-1) ?? '';
  const clean = visible(last).trim().slice(0, 200);
  return clean === '' || clean === '.' || clean === '..' ? 'document' : clean;
}
