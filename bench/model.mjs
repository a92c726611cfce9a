// `npm run bench -- model [--json] [--quick] [--only PART]`: how fast a model recalculates and a valuation is simulated.
import { runParts } from './shared/parts.mjs';

await runParts({
  recalculation: async () => (await import('./model/recalculation.mjs')).benchRecalculation(),
  simulation: async () => (await import('./model/simulation.mjs')).benchSimulation(),
});
