/** The whole chain, file to store, from 10 documents to 1,000: time and memory must grow with the number alone. */
import { built } from './modules.mjs';
import { note } from './notes.mjs';
import { isQuick, median, report } from './report.mjs';
import { contextOf, withStore } from './temporaryStore.mjs';

/** Documents that speak of one company. */
const perCompany = 10;
const counts = isQuick ? [10, 100] : [10, 100, 1_000];

async function addAll(count, takeIn, tieChanged, closeReaders) {
  return withStore(async (store) => {
    const context = contextOf(store);
    const texts = Array.from({ length: count }, (_, k) => new TextEncoder().encode(note({ seed: 100_000 + k, company: Math.floor(k / perCompany), bytes: 6_000 })));
    let facts = 0;
    let rss = 0;
    const from = performance.now();
    for (const [k, bytes] of texts.entries()) {
      const taken = await takeIn(`note-${k}.txt`, bytes, context);
      if (!taken.ok) throw new Error(taken.problem.code);
      facts += taken.value.reading.facts.length;
      rss = Math.max(rss, process.memoryUsage.rss());
    }
    const added = performance.now();
    const problems = await tieChanged(context);
    if (problems.length > 0) throw new Error(problems[0].code);
    const tied = performance.now();
    rss = Math.max(rss, process.memoryUsage.rss());
    const kept = (await store.documents({ limit: count + 1 })).reduce((sum, one) => sum + one.factCount, 0);
    if (kept !== facts) throw new Error(`${facts} facts were read, ${kept} are kept`);
    await closeReaders();
    return { add: (added - from) / count, tie: (tied - added) / count, facts, rss: rss / 1e6 };
  });
}

export async function benchDocuments() {
  const [{ takeIn }, { tieChanged }, { closeReaders }] = await Promise.all([built('operations/intake.js'), built('operations/tying.js'), built('sources/files/open-files.js')]);
  // what a process compiles once is no part of the growth
  await addAll(30, takeIn, tieChanged, closeReaders);
  let least = null;
  for (const count of counts) {
    const runs = count <= 10 ? 3 : 1;
    const timed = [];
    for (let run = 0; run < runs; run++) timed.push(await addAll(count, takeIn, tieChanged, closeReaders));
    const add = median(timed.map((t) => t.add));
    const tie = median(timed.map((t) => t.tie));
    const rss = Math.max(...timed.map((t) => t.rss));
    const peer = least === null ? null : `${counts[0]} documents`;
    report({ figure: `${count} documents: file to store, each`, value: add, unit: 'ms', peer, ratio: least === null ? null : least.add / add, runs });
    report({ figure: `${count} documents: tied with each other, each`, value: tie, unit: 'ms', peer, ratio: least === null ? null : least.tie / tie, runs });
    report({ figure: `${count} documents: memory at most`, value: rss, unit: 'MB', peer, ratio: least === null ? null : least.rss / rss, runs });
    least ??= { add, tie, rss };
  }
}
