/** What other rooms use of this one. */
export { openSource } from './open.ts';
export { type LoadedFile, loadFile } from './files/load.ts';
export { closeReaders, openBytes, openFile, openFiles, readInWorker } from './files/open-files.ts';
export type { Opened } from './worker/job.ts';
export { boxOf } from './pdf/place.ts';
export { FILE_BYTES_MAX, READ_SECONDS_MAX } from './content.ts';
