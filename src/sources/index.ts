/** What other rooms use of this one. */
export { loadFile } from './files/load.ts';
export { closeReaders, openBytes } from './files/open-files.ts';
export { boxOf } from './pdf/place.ts';
