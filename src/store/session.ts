import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { Result } from '../kernel/problem.ts';
import { failed, ok } from '../kernel/problem.ts';
import { isConnectionLoss, unavailable } from './errors.ts';

/** Advisory locks of the program; the first number keeps them apart from other programs on a shared server. */
export const lockSpace = 0x71c4;
const presenceLock = 1;
/** A server somewhere else may be starting too, but nobody waits half a minute for a mistyped address. */
const connectSecondsMax = 5;

export type Greeting = (client: pg.Client) => Promise<void>;

/**
 * One connection that lives as long as the store is open, and is made anew when it breaks.
 *
 * It carries what belongs to a session: the sign that this process uses the server (a shared advisory
 * lock, which the server lets go of the moment the process dies), what the process listens to, and
 * the leases of its workers. Every new connection is greeted anew with all of them.
 */
export class Session {
  readonly #config: pg.ClientConfig;
  readonly #revive: () => Promise<Result<void>>;
  readonly #greetings = new Set<Greeting>();
  readonly #notified = new Set<(message: pg.Notification) => void>();
  #client: pg.Client | null = null;
  #closed = false;

  constructor(config: pg.ClientConfig, revive: () => Promise<Result<void>>) {
    this.#config = config;
    this.#revive = revive;
  }

  async start(): Promise<Result<void>> {
    const deadline = Date.now() + connectSecondsMax * 1000;
    while (!this.#closed) {
      const client = new pg.Client(this.#config);
      client.on('error', () => undefined);
      try {
        await client.connect();
        // Waits while the last one out is closing the door; the server's end then breaks the connection.
        await client.query('select pg_advisory_lock_shared($1, $2)', [lockSpace, presenceLock]);
        for (const greet of this.#greetings) await greet(client);
        client.on('notification', (message) => this.#notified.forEach((tell) => tell(message)));
        client.on('end', () => this.#lost(client));
        this.#client = client;
        return ok(undefined);
      } catch (error) {
        await client.end().catch(() => undefined);
        if (!isConnectionLoss(error)) throw error;
        if (Date.now() > deadline) break;
        const revived = await this.#revive();
        if (!revived.ok) return revived;
      }
    }
    return failed(unavailable('store'));
  }

  #lost(client: pg.Client): void {
    if (this.#closed || this.#client !== client) return;
    this.#client = null;
    void this.#restore();
  }

  async #restore(): Promise<void> {
    while (!this.#closed && this.#client === null) {
      // What keeps the session away keeps every query away too, and those tell their callers.
      await this.start().catch(() => undefined);
      if (this.#client === null) await sleep(500);
    }
  }

  /** Does something on this connection, now and on every later one. */
  async greet(greeting: Greeting): Promise<() => void> {
    this.#greetings.add(greeting);
    if (this.#client !== null) await greeting(this.#client);
    return () => this.#greetings.delete(greeting);
  }

  onNotification(tell: (message: pg.Notification) => void): () => void {
    this.#notified.add(tell);
    return () => this.#notified.delete(tell);
  }

  /** The connection, where there is one at the moment. */
  get client(): pg.Client | null {
    return this.#client;
  }

  /**
   * Leaves, ending the server with `stop` where nobody else is left.
   *
   * The lock is held alone while the server ends: whoever comes in between waits for it, loses the
   * connection with the server, and starts it again.
   */
  async leave(stop: (() => Promise<void>) | null): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    const client = this.#client;
    this.#client = null;
    if (client === null) return;
    try {
      if (stop !== null) {
        await client.query('select pg_advisory_unlock_shared($1, $2)', [lockSpace, presenceLock]);
        const { rows } = await client.query<{ alone: boolean }>('select pg_try_advisory_lock($1, $2) as alone', [lockSpace, presenceLock]);
        if (rows[0]?.alone === true) await stop();
      }
    } catch (error) {
      if (!isConnectionLoss(error)) throw error;
    } finally {
      await client.end().catch(() => undefined);
    }
  }
}
