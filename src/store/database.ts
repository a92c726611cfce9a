import { setTimeout as sleep } from 'node:timers/promises';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Result } from '../kernel/problem.ts';
import { failed, ok } from '../kernel/problem.ts';
import type { Cluster } from './cluster/cluster.ts';
import { isConnectionLoss, isSerializationFailure, StoreUnavailableError, unavailable } from './errors.ts';
import type { Tables } from './schema.ts';
import { Session } from './session.ts';

const plainTextTypes = new Set<number>([pg.types.builtins.INT8, pg.types.builtins.NUMERIC, pg.types.builtins.DATE]);
/** bigint, numeric and date stay the text the server prints: as numbers and Dates they would lose digits or shift a day. */
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    plainTextTypes.has(oid) ? (value: string) => value : pg.types.getTypeParser(oid, format as 'text')) as pg.CustomTypesConfig['getTypeParser'],
};

const reviveSecondsMax = 30;
const connectionsMax = 10;

/** How often a transaction that lost a race is run again before its error is the caller's. */
const racesMax = 5;

/**
 * A pool of connections, one long session, and the way back after the server went away.
 *
 * Work is given as a function, since it is run again when the server died under it: it must come to
 * the same thing when run twice, which transactions over content hashes and ids made beforehand do.
 */
export class Database {
  readonly pool: pg.Pool;
  readonly db: Kysely<Tables>;
  readonly session: Session;
  readonly cluster: Cluster | null;
  #closed = false;
  #reviving: Promise<Result<void>> | null = null;

  private constructor(connection: pg.ClientConfig, cluster: Cluster | null) {
    this.cluster = cluster;
    this.pool = new pg.Pool({ ...connection, types, max: connectionsMax, application_name: 'tickmark' });
    // An idle connection that breaks is dropped by the pool; the next query finds out and revives.
    this.pool.on('error', () => undefined);
    this.pool.on('connect', (client) => client.on('error', () => undefined));
    this.db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: this.pool }) });
    this.session = new Session({ ...connection, types, application_name: 'tickmark session', keepAlive: true }, () => this.revive());
  }

  static async open(connection: pg.ClientConfig, cluster: Cluster | null): Promise<Result<Database>> {
    const database = new Database(connection, cluster);
    const connected = await database.session.start();
    if (connected.ok) return ok(database);
    await database.#end();
    return connected;
  }

  /** Runs work, again where the server went away or another transaction stood in the way. */
  async run<T>(work: (db: Kysely<Tables>) => Promise<T>): Promise<T> {
    const deadline = Date.now() + reviveSecondsMax * 1000;
    for (let races = 0; ;) {
      try {
        return await work(this.db);
      } catch (error) {
        if (this.#closed) throw error;
        if (isSerializationFailure(error) && races < racesMax) {
          races += 1;
          continue;
        }
        if (!isConnectionLoss(error)) throw error;
        const revived = Date.now() < deadline ? await this.revive() : failed(unavailable('store'));
        if (!revived.ok) throw new StoreUnavailableError(revived.problem, error);
      }
    }
  }

  transaction<T>(work: (tx: Kysely<Tables>) => Promise<T>): Promise<T> {
    return this.run((db) => db.transaction().execute(work));
  }

  /** Waits until the server answers; where it is ours and nobody runs it, starts it. */
  revive(): Promise<Result<void>> {
    this.#reviving ??= this.#revive().finally(() => (this.#reviving = null));
    return this.#reviving;
  }

  async #revive(): Promise<Result<void>> {
    if (this.cluster !== null) return this.cluster.ensureRunning();
    await sleep(200);
    return ok(undefined);
  }

  /** Leaves; the last one out of an embedded server ends it. */
  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    const { cluster } = this;
    await this.session.leave(cluster === null ? null : () => cluster.stop());
    await this.#end();
  }

  async #end(): Promise<void> {
    this.#closed = true;
    await this.session.leave(null);
    await this.db.destroy();
  }
}
