/** Whole reading: text to facts to ties, in one thread. */
import { built } from './modules.mjs';
import { note } from './notes.mjs';
import { isQuick, median, report } from './report.mjs';

export async function benchWhole() {
  const [{ openSource }, { read }, { checkDocument }] = await Promise.all([built('sources/open.js'), built('research/reading/read.js'), built('research/ties/check.js')]);
  const open = async (text, name) => {
    const opened = await openSource(name, new TextEncoder().encode(text));
    if (!opened.ok) throw new Error(opened.problem.code);
    return opened.value;
  };
  const runs = isQuick ? 5 : 15;
  for (const [figure, sizes] of [
    ['notes of 6 kB', Array.from({ length: 40 }, () => 6_000)],
    ['a note of 22 kB', [22_000]],
  ]) {
    const texts = sizes.map((bytes, k) => note({ seed: 7_000 + k, company: k, bytes }));
    const sources = [];
    for (const [k, text] of texts.entries()) sources.push(await open(text, `note-${k}.txt`));
    const once = () => {
      const from = performance.now();
      const readings = sources.map(read);
      const between = performance.now();
      const ties = readings.map(checkDocument);
      return { reading: between - from, ticking: performance.now() - between, facts: readings.reduce((sum, r) => sum + r.facts.length, 0), ties: ties.flat().length };
    };
    // the first reading of a process compiles what later ones run
    const first = once();
    if (first.facts === 0 || first.ties === 0) throw new Error('nothing was read');
    for (let warm = 0; warm < 3; warm++) once();
    const timed = Array.from({ length: runs }, once);
    const megabytes = texts.reduce((sum, text) => sum + text.length, 0) / 1e6;
    const reading = median(timed.map((t) => t.reading));
    const ticking = median(timed.map((t) => t.ticking));
    if (sizes.length > 1) {
      report({ figure: `reading to facts, ${figure}`, value: (megabytes / reading) * 1000, unit: 'MB/s', runs });
      report({ figure: `reading and ticking, ${figure}`, value: (megabytes / (reading + ticking)) * 1000, unit: 'MB/s', runs });
      report({ figure: 'facts a second', value: (first.facts / reading) * 1000, unit: '1/s', runs });
    } else {
      report({ figure: `reading ${figure}, warm`, value: reading, unit: 'ms', runs });
      report({ figure: `ticking ${figure}, warm`, value: ticking, unit: 'ms', runs });
    }
  }
}
