import { sql, type Migration } from 'kysely';

/** Documents count relations between documents too: every company's are made anew, and counted with them. */
export const counts: Migration = {
  async up(db) {
    await sql`update tickmark.companies set revision = revision + 1`.execute(db);
  },
};
