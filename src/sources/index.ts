/** What other rooms use of this one. */
export { type LoadedFile, loadFile } from './files/load.ts';
export { closeReaders, openBytes, openFile, openFiles, readInWorker } from './files/open-files.ts';
export { openSource } from './open.ts';
export { boxOf } from './pdf/place.ts';
export type { Opened } from './worker/job.ts';
