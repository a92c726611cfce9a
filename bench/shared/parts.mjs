/** Runs the parts of a benchmark, or the one that `--only` names. */
export async function runParts(parts) {
  const at = process.argv.indexOf('--only');
  const only = at < 0 ? null : process.argv[at + 1];
  if (only !== null && !Object.hasOwn(parts, only)) {
    console.error(`--only takes one of ${Object.keys(parts).join(', ')}`);
    process.exitCode = 2;
  } else {
    for (const [name, run] of Object.entries(parts)) if (only === null || only === name) await run();
  }
}
