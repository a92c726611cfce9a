/** A thread that draws values of a share. What throws here ends it, and whoever asked is told. */
import { parentPort, workerData } from 'node:worker_threads';
import { simulateShare } from '../../research/valuation/simulation/shareSimulation.ts';
import type { Drawing } from './simulate.ts';

const { plan, asked, price } = workerData as Drawing;
parentPort?.postMessage(simulateShare(plan, asked, price));
