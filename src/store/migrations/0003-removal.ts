import { sql } from 'kysely';
import type { Kysely, Migration } from 'kysely';

const statements: readonly string[] = [
  `alter table tickmark.documents add column removed_at timestamptz, add column removed_by text`,
  // Set on what stood in a document when it was removed: a day before that still shows it.
  `alter table tickmark.facts add column removed_on date`,
  `create index facts_removed on tickmark.facts (company, metric, period, as_of) where removed_on is not null`,
];

export const removal: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
