/**
 * The process that gets killed: `victim add FOLDER FROM TO` adds documents one after the other,
 * `victim work FOLDER` works through the queue. Each line it prints is a promise kept.
 */
import { openStore } from '../../src/store/open.ts';
import { runWorker } from '../../src/store/worker.ts';
import { killDocument, killDocumentOf } from './documents.ts';

const [mode, dataFolder = '', from = '0', to = '0'] = process.argv.slice(2);
const opened = await openStore({ dataFolder });
if (!opened.ok) throw new Error(opened.problem.code);
const store = opened.value;
const say = (line: string): void => void process.stdout.write(`${line}\n`);
say('open');

if (mode === 'add') {
  for (let n = Number(from); n < Number(to); n += 1) {
    const { created } = await store.addDocument({ ...killDocument(n), addedAt: '2026-06-01T00:00:00.000Z' });
    say(`${created ? 'added' : 'there'} ${n}`);
  }
  await store.close();
} else {
  await store.listen((event) => {
    if (event.type === 'document added') say(`added ${event.document}`);
  });
  const worker = await runWorker(store, async ({ bytes }) => ({ ok: true, value: killDocumentOf(bytes) }));
  process.on('SIGTERM', () => void worker.stop().then(() => store.close()));
}
