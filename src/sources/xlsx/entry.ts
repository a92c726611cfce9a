/** A thread that reads one workbook and ends. */
import { parentPort, workerData } from 'node:worker_threads';
import { readWorkbook } from './workbook-file.ts';

readWorkbook(workerData as Uint8Array).then(
  (sheets) => parentPort?.postMessage(sheets),
  // thrown outside of the promise, so that the thread ends and whoever waits learns of it
  (error: unknown) =>
    setImmediate(() => {
      throw error;
    }),
);
