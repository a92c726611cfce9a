// `npm run bench -- model [--json] [--quick] [--only PART]`: how fast a model recalculates and a valuation is simulated.
const parts = {
  recalculation: async () => (await import('./model/recalculation.mjs')).benchRecalculation(),
  simulation: async () => (await import('./model/simulation.mjs')).benchSimulation(),
};

const at = process.argv.indexOf('--only');
const only = at < 0 ? null : process.argv[at + 1];
if (only !== null && !Object.hasOwn(parts, only)) {
  console.error(`--only takes one of ${Object.keys(parts).join(', ')}`);
  process.exitCode = 2;
} else {
  for (const [name, run] of Object.entries(parts)) if (only === null || only === name) await run();
}
