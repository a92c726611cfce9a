// Joins what `read` and `check` of a text need into one file, and keeps the code that V8 makes of it.
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { bundleFile, codeFile, loadBundle } from '../bin/bundle.js';

const top = path.dirname(import.meta.dirname);
const built = pathToFileURL(path.join(top, 'dist/'));

/** Rooms of their own: formats with heavy parsers, threads, and everything with a store. */
const apart = new Set(['wiring.js', 'sources/html/read.js', 'sources/pdf/read.js', 'sources/pdf/place.js', 'sources/worker/pool.js']);

/** Characters of most texts in the languages that are read; others are looked up in the automaton itself. */
const usual = [
  [0x00, 0x17f],
  [0x2000, 0x20bf],
  [0x2100, 0x22ff],
].flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, k) => from + k));

/** What the automata of patterns say of such texts, so that no cold start makes them. */
async function tablesOfAutomata() {
  const at = (file) => import(new URL(`research/reading/matching/${file}`, built).href);
  const [{ prefilters }, { tableOf }] = await Promise.all([at('prefilter.js'), at('table.js'), import(new URL('research/reading/read.js', built).href)]);
  return Object.fromEntries([...prefilters].map(([name, { automaton }]) => [name, tableOf(automaton, usual)]).filter(([, table]) => table !== null));
}
const { metricRows } = await import(new URL('research/vocabulary/metrics.js', built).href);

/** Modules whose values are worked out here and not in each cold start. */
const workedOut = new Map([
  ['research/reading/matching/tables.js', `export const tables = ${JSON.stringify(await tablesOfAutomata())};`],
  [
    'research/vocabulary/metrics.js',
    `export const metricRows = JSON.parse(${JSON.stringify(JSON.stringify(metricRows))});
    export const metricById = new Map(metricRows.map((row) => [row.id, row]));`,
  ],
]);
const inDist = (file) => path.relative(path.join(top, 'dist'), file).split(path.sep).join('/');

const { output } = await build({
  configFile: false,
  root: top,
  logLevel: 'warn',
  ssr: { noExternal: ['decimal.js'] },
  plugins: [
    {
      name: 'apart',
      enforce: 'pre',
      resolveId(id, importer) {
        if (importer === undefined || !id.startsWith('.')) return null;
        const file = inDist(path.resolve(path.dirname(importer), id));
        return apart.has(file) ? { id: `./${file}`, external: true } : null;
      },
      load: (id) => workedOut.get(inDist(id)) ?? null,
      // a script that is run from its code has no import of its own
      renderChunk: (code) => ({ code: code.replaceAll('import("./', 'load("./'), map: null }),
    },
  ],
  build: {
    ssr: path.join(top, 'dist/main.js'),
    write: false,
    minify: false,
    rolldownOptions: { output: { format: 'cjs', codeSplitting: false } },
  },
});

writeFileSync(bundleFile(built), `(function (exports, require, module, load) {${output[0].code}\n})`, 'utf16le');
// V8 knows old code by the length of its source alone
rmSync(codeFile(built), { force: true });

// V8 keeps the functions that have run: both commands read the examples once
const { exports, script } = loadBundle(built);
const write = process.stdout.write;
process.stdout.write = () => true;
await exports.main(['read', path.join(top, 'examples')]);
await exports.main(['check', path.join(top, 'examples'), '--json']);
process.stdout.write = write;
writeFileSync(codeFile(built), script.createCachedData());
process.exit(0);
