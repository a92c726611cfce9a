import { sql } from 'kysely';
import type { Kysely, Migration } from 'kysely';

const statements: readonly string[] = [
  // Append-only: a removal is a revision without a body. The body is a JSON string, which keeps what `text` refuses.
  `create table tickmark.models (
    company text not null,
    name text not null,
    revision integer not null,
    kind text not null check (kind in ('model', 'scenario')),
    body json,
    saved_at timestamptz not null,
    who text not null,
    primary key (company, name, revision)
  )`,
];

export const models: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
