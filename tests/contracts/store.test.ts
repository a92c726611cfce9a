import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { eraseStore, openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { storeContract } from './store.contract.ts';

let dataFolder: Promise<string> | null = null;

async function openEmbedded(): Promise<Store> {
  dataFolder ??= mkdtemp(join(tmpdir(), 'tickmark-'));
  const opened = await openStore({ dataFolder: await dataFolder });
  if (!opened.ok) throw new Error(opened.problem.code);
  return opened.value;
}

storeContract('the embedded server', openEmbedded, async () => {
  if (dataFolder === null) return;
  await eraseStore(await dataFolder);
  await rm(await dataFolder, { recursive: true, force: true });
});

const server = process.env['TICKMARK_TEST_DATABASE_URL'];
if (server !== undefined) {
  // A database of its own on the server given, so that nothing of its owner's is touched.
  const name = `tickmark_test_${randomBytes(6).toString('hex')}`;
  const administer = async (statement: string): Promise<void> => {
    const client = new pg.Client({ connectionString: server });
    await client.connect();
    await client.query(statement);
    await client.end();
  };
  let made: Promise<void> | null = null;
  const openOnServer = async (): Promise<Store> => {
    made ??= administer(`create database ${name}`);
    await made;
    const url = new URL(server);
    url.pathname = `/${name}`;
    const opened = await openStore({ databaseUrl: url.href, dataFolder: join(tmpdir(), 'tickmark-unused') });
    if (!opened.ok) throw new Error(opened.problem.code);
    return opened.value;
  };
  storeContract('a server of its own', openOnServer, () => administer(`drop database ${name} with (force)`));
}
