/** Opening a company's page as the store grows: what the page's rows and one open row cost at p50 and p99. */
import { createHash } from 'node:crypto';
import { built } from './modules.mjs';
import { companyAt } from './notes.mjs';
import { isQuick, percentile, report } from './report.mjs';
import { contextOf, withStore } from './temporaryStore.mjs';

const factsPerDocument = 250;
const factsPerCompany = 1_000;
const sizes = isQuick ? [1_000, 10_000, 100_000] : [1_000, 10_000, 100_000, 1_000_000];

/** A company of which much is known; its index is that of no other. */
const large = { index: 2_000_000, facts: 5_000 };

/** A read document of a company: its facts are lines of metric, period and value, as a reader would hand them over. */
function documentOf(number, metrics, index = Math.floor((number * factsPerDocument) / factsPerCompany)) {
  const company = companyAt(index).ticker;
  const day = new Date(Date.UTC(2020, 0, 1 + (number % 2_000))).toISOString().slice(0, 10);
  const speaker = `House ${number % 7}`;
  let text = `${speaker} on ${company}, ${day}, no. ${number}\n`;
  const facts = [];
  for (let k = 0; k < factsPerDocument; k++) {
    const metric = metrics[k % metrics.length];
    const period = `FY${2020 + (Math.floor(k / metrics.length) % 8)}`;
    const value = 1_000 + ((number * 7_919 + k * 104_729) % 900_000) / 10;
    const quote = value.toFixed(1);
    const start = text.length + metric.length + period.length + 2;
    text += `${metric} ${period} ${quote}\n`;
    facts.push({
      id: `f${k + 1}`,
      start,
      end: start + quote.length,
      quote,
      company,
      metric,
      measure: 'level',
      period,
      value,
      unit: 'USD mn',
      interval: { low: (value - 0.05).toFixed(2), high: (value + 0.05).toFixed(2) },
      basis: 'estimate',
      speaker,
    });
  }
  const bytes = new TextEncoder().encode(text);
  const hash = createHash('sha256').update(bytes).digest('hex');
  const name = `note-${number}.txt`;
  const info = {
    kind: 'broker note',
    title: null,
    publisher: speaker,
    authors: [],
    date: day,
    companies: [{ id: company, ticker: company }],
    rating: null,
    targetPrice: null,
    currency: 'USD',
    fiscalYearEndMonth: 12,
    language: 'en',
    tags: [],
  };
  const source = { name, format: 'text', hash, text, tables: [], pages: [], runs: [], sections: [], meta: {}, problems: [] };
  return { source, bytes, reading: { name, hash, format: 'text', info, facts, unread: [], marks: [], claims: [], sections: [], tables: [], problems: [] }, ties: [] };
}

const timedMs = async (work) => {
  const from = performance.now();
  await work();
  return performance.now() - from;
};

export async function benchFacts() {
  const [{ metricRows }, { company }] = await Promise.all([built('research/vocabulary/metrics.js'), built('operations/companies.js')]);
  const metrics = metricRows.slice(0, 60).map((row) => row.id);
  if (isQuick) console.error('facts: 100,000 at most with --quick; without it a million');
  await withStore(async (store) => {
    let number = 0;
    let least = null;
    for (const size of sizes) {
      const from = performance.now();
      const before = number * factsPerDocument;
      for (; number * factsPerDocument < size; number++) await store.addDocument({ ...documentOf(number, metrics), addedAt: '2026-06-01T00:00:00.000Z' });
      const loadMs = performance.now() - from;
      const kept = (await store.companies()).reduce((sum, one) => sum + one.factCount, 0);
      if (kept !== size) throw new Error(`${size} facts were added, ${kept} are kept`);
      const companyCount = Math.max(1, size / factsPerCompany);
      const runs = isQuick ? 100 : 300;
      const rows = [];
      const row = [];
      const pages = [];
      // companies in an order that spreads over the store, so that no page is warm from the one before
      const idOf = (k) => companyAt((k * 7_919) % companyCount).ticker;
      for (let k = 0; k < runs; k++) {
        const id = idOf(k);
        let listed = [];
        rows.push(
          await timedMs(async () => {
            listed = await store.companyMetrics(id);
          }),
        );
        if (listed.length !== metrics.length) throw new Error(`${listed.length} metrics of ${id}`);
        let facts = [];
        row.push(
          await timedMs(async () => {
            facts = await store.companyFacts(id, { metrics: [listed[k % listed.length].metric] });
          }),
        );
        if (facts.length === 0) throw new Error(`no facts of ${id}`);
      }
      for (let k = 0; k < runs / 10; k++) {
        const page = await timedMs(async () => {
          const opened = await company.run({ id: idOf(k + 3) }, contextOf(store));
          if (!opened.ok) throw new Error(opened.problem.code);
        });
        pages.push(page);
      }
      const named = `${size.toLocaleString('en')} facts`;
      const peer = least === null ? null : `${sizes[0].toLocaleString('en')} facts`;
      report({ figure: `${named}: loading`, value: ((size - before) / loadMs) * 1000, unit: 'facts/s', runs: 1 });
      const measures = { 'rows of a company': rows, 'an open row': row, 'the whole page': pages };
      const now = {};
      for (const [what, times] of Object.entries(measures)) {
        for (const [mark, share] of [
          ['p50', 0.5],
          ['p99', 0.99],
        ]) {
          const value = percentile(times, share);
          now[`${what} ${mark}`] = value;
          report({ figure: `${named}: ${what}, ${mark}`, value, unit: 'ms', peer, ratio: least === null ? null : least[`${what} ${mark}`] / value, runs: times.length });
        }
      }
      least ??= now;
    }
    const documents = large.facts / factsPerDocument;
    for (let k = 0; k < documents; k++) await store.addDocument({ ...documentOf(number++, metrics, large.index), addedAt: '2026-06-01T00:00:00.000Z' });
    const pages = [];
    for (let k = 0; k < 110; k++) {
      const page = await timedMs(async () => {
        const opened = await company.run({ id: companyAt(large.index).ticker }, contextOf(store));
        if (!opened.ok) throw new Error(opened.problem.code);
      });
      // what a process compiles once is no part of a page
      if (k >= 10) pages.push(page);
    }
    for (const [mark, share] of [
      ['p50', 0.5],
      ['p99', 0.99],
    ])
      report({ figure: `the whole page of a company of ${large.facts.toLocaleString('en')} facts, ${mark}`, value: percentile(pages, share), unit: 'ms', runs: pages.length });
  });
}
