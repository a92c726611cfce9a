import type { Migration } from 'kysely';
import { first } from './0001-first.ts';
import { counts } from './0002-counts.ts';
import { removal } from './0003-removal.ts';
import { models } from './0004-models.ts';

/** In order of their names. A migration that has been released is never changed. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-first': first,
  '0002-counts': counts,
  '0003-removal': removal,
  '0004-models': models,
};
