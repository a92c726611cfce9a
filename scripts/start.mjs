// `npm start`: from a fresh clone to the terminal in the browser.
import path from 'node:path';
import { ensureReady, top } from './ensure.mjs';

ensureReady();
const { main } = await import('../dist/main.js');
process.exitCode = await main(['start', '--examples', path.join(top, 'examples'), ...process.argv.slice(2)]);
