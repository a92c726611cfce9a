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
        const file = path
          .relative(path.join(top, 'dist'), path.resolve(path.dirname(importer), id))
          .split(path.sep)
          .join('/');
        return apart.has(file) ? { id: `./${file}`, external: true } : null;
      },
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
