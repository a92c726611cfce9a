/** A thread that draws its part of the values of a share, or says what all of them say. What throws here ends it, and whoever asked is told. */
import { parentPort } from 'node:worker_threads';
import { drawInto, summaryOf } from '../../research/valuation/simulation/drawing.ts';
import type { Work } from './simulate.ts';

parentPort?.on('message', (work: Work) => {
  parentPort?.postMessage('drawing' in work ? drawInto(work.drawing, work.values, work.from, work.to) : summaryOf(work.values, work.price));
});
