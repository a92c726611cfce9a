import { sql } from 'kysely';
import type { Database } from './database.ts';
import type { Executor } from './facts.ts';
import type { StoreEvent } from './store.ts';

const channel = 'tickmark';
/** The server takes 8,000 bytes; a name of a file has 255 at most, but names come from outside. */
const nameLengthMax = 300;

/** Told to all that listen when the transaction is done, and never when it is not. */
export async function notify(tx: Executor, event: StoreEvent): Promise<void> {
  const short = 'name' in event ? { ...event, name: event.name.slice(0, nameLengthMax) } : event;
  await sql`select pg_notify(${channel}, ${JSON.stringify(short)})`.execute(tx);
}

export async function listen(database: Database, tell: (event: StoreEvent) => void): Promise<() => void> {
  const stopTelling = database.session.onNotification((message) => {
    if (message.channel === channel && message.payload !== undefined) tell(JSON.parse(message.payload) as StoreEvent);
  });
  // The session listens again by itself after a break; what was told meanwhile is seen by looking.
  const stopGreeting = await database.session.greet(async (client) => void (await client.query(`listen ${channel}`)));
  return () => {
    stopTelling();
    stopGreeting();
  };
}

const servingName = 'tickmark at ';

/** Said by the name of the session: it goes with the process, however that ends. */
export async function serveAt(database: Database, address: string): Promise<void> {
  await database.session.greet(async (client) => void (await client.query(`select set_config('application_name', $1, false)`, [`${servingName}${address}`])));
}

/** Only of this machine: an address of another one would lead nowhere. */
export async function servedAt(db: Executor): Promise<string | null> {
  const { rows } = await sql<{ name: string }>`
    select application_name as name from pg_stat_activity
    where datname = current_database() and application_name like ${`${servingName}%`} and client_addr is not distinct from inet_client_addr() limit 1`.execute(db);
  return rows[0]?.name.slice(servingName.length) ?? null;
}
