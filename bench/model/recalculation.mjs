/** A driver typed in: the model, HyperFormula with the same formulas as a workbook, and a loop written by hand. */
import { startEngine } from '../../dist/research/model/engine.js';
import { parseModel } from '../../dist/research/model/parse.js';
import { workbookOf } from '../../dist/research/model/workbook/workbook.js';
import { loopOf, cellOf } from './byHand.mjs';
import { byTurns, isQuick, mustBeNear, report } from './report.mjs';
import { lines, modelText, years } from './text.mjs';

const runs = isQuick ? 3 : 11;

function engineOf(text) {
  const parsed = parseModel(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const started = startEngine(parsed.model);
  if (!started.ok) throw new Error(JSON.stringify(started.problem));
  return started.engine;
}

const hyperFormula = async () => {
  try {
    const { HyperFormula } = await import('hyperformula');
    return HyperFormula;
  } catch {
    return null;
  }
};

/** Cells of the workbook's statements and drivers as rows, and where each cell of the model stands in them; summary and checks would only slow the peer. */
function sheetsOf(engine) {
  const spots = new Map();
  const sheets = {};
  const about = { company: engine.model.company, speaker: null, scenario: null, documents: [], asked: '', fingerprint: '' };
  const book = workbookOf(engine, { about, cite: () => '' }).sheets.filter(({ cells }) => cells.some(({ of }) => of !== null));
  for (const [sheet, { name, cells }] of book.entries()) {
    const rows = (sheets[name] = []);
    for (const { row, column, value, formula, of } of cells) {
      (rows[row] ??= [])[column] = formula === null ? value : `=${formula}`;
      if (of !== null) spots.set(`${of.line} ${of.period}`, { sheet, row, col: column });
    }
    for (let row = 0; row < rows.length; row++) rows[row] = Array.from(rows[row] ?? [], (cell) => cell ?? null);
  }
  return { sheets, spots };
}

/** Cells that a driver's change of its first forecast moves. */
function touchedBy(engine, id) {
  const rows = lines.map((line) => [line.id, Float64Array.from(engine.row(line.id))]);
  const was = engine.value(id, years[1]);
  engine.set(id, years[1], was * 1.1 + 0.1);
  const touched = new Set();
  let count = 0;
  for (const [line, before] of rows)
    engine.row(line).forEach((v, k) => {
      if (line === id || Object.is(v, before[k])) return;
      touched.add(line);
      count++;
    });
  engine.set(id, years[1], was);
  return { id, touched, count };
}

/** Microseconds of one change, as the median of several runs of many changes by turns. */
async function changesOf(times, works) {
  const loops = works.map(({ change, share = 1 }) => {
    const many = Math.max(2, Math.round(times * share));
    return {
      many,
      run: () => {
        for (let k = 0; k < many; k++) change(k & 1);
      },
    };
  });
  for (const { run } of loops) run();
  const milliseconds = await byTurns(runs, ...loops.map(({ run }) => run));
  return milliseconds.map((m, k) => (m * 1000) / loops[k].many);
}

export async function benchRecalculation() {
  const text = modelText('opening');
  const engine = engineOf(text);
  const HyperFormula = await hyperFormula();
  const { sheets, spots } = sheetsOf(engine);
  const options = { licenseKey: 'gpl-v3', smartRounding: false, undoLimit: 0 };
  const peer = HyperFormula?.buildFromSheets(sheets, options) ?? null;
  const column = engine.compiled.layout.columns.get(years[0]);
  const values = new Float64Array(lines.length * years.length);
  for (const line of lines) values.set(engine.row(line.id).subarray(column, column + years.length), cellOf(line.id, 0));
  const everything = loopOf();

  const alike = (what) => {
    for (const { id } of lines)
      for (const [t, year] of years.entries()) {
        const ours = engine.row(id)[column + t];
        const at = `${what}: ${id} ${year}`;
        if (Number.isFinite(ours) !== Number.isFinite(values[cellOf(id, t)])) throw new Error(`${at} is missing in one`);
        if (!Number.isFinite(ours)) continue;
        // the gap of a balance that balances is dust in all of them
        mustBeNear(at, ours, values[cellOf(id, t)], 1e-8);
        if (peer !== null) mustBeNear(at, ours, peer.getCellValue(spots.get(`${id} ${year}`)), 1e-8);
      }
  };
  alike('as built');

  const drivers = lines
    .filter((line) => line.role === 'driver')
    .map((line) => touchedBy(engine, line.id))
    .sort((a, b) => b.count - a.count);
  for (const [name, { id, touched, count }] of [
    ['most', drivers[0]],
    ['fewest', drivers.at(-1)],
  ]) {
    const byHand = loopOf(touched);
    const was = engine.value(id, years[1]);
    const inputs = [was, was * 1.1 + 0.1];
    const spot = spots.get(`${id} ${years[1]}`);
    const cell = cellOf(id, 1);
    const ours = (k) => engine.set(id, years[1], inputs[k]);
    const hand = (k) => {
      values[cell] = inputs[k] / 100;
      byHand(values, 1);
    };
    const theirs = (k) => peer.setCellContents(spot, inputs[k] / 100);
    for (const k of [1, 0, 1]) {
      ours(k);
      hand(k);
      if (peer !== null) theirs(k);
      alike(`${id} at ${inputs[k]}`);
    }
    // each peer in turns of its own with ours, for a garbage collection of one is not the other's time
    const times = isQuick ? 4000 : 20_000;
    const [own, loop] = await changesOf(times, [{ change: ours }, { change: hand }]);
    const figure = `a driver that moves ${name} cells (${count}, ${id})`;
    report({ figure, value: own, unit: 'µs', peer: 'a loop written by hand', ratio: loop / own, runs });
    if (peer === null) report({ figure, value: own, unit: 'µs', peer: 'HyperFormula absent', runs });
    else {
      const [again, slow] = await changesOf(times, [{ change: ours }, { change: theirs, share: name === 'most' ? 0.002 : 0.02 }]);
      report({ figure, value: again, unit: 'µs', peer: 'HyperFormula', ratio: slow / again, runs });
    }
    ours(0);
    hand(0);
    if (peer !== null) theirs(0);
  }
  everything(values, 1);
  alike('all lines by hand');

  const circular = engineOf(modelText('average'));
  const [id] = [drivers[0].id];
  const was = circular.value(id, years[1]);
  const [solved] = await changesOf(isQuick ? 1000 : 5000, [{ change: (k) => circular.set(id, years[1], was + k) }]);
  report({ figure: 'the same driver with interest on average cash, solved', value: solved, unit: 'µs', peer: 'HyperFormula refuses circles', runs });

  const [read, built] = await byTurns(
    runs,
    () => engineOf(text),
    () => HyperFormula?.buildFromSheets(sheets, options),
  );
  report({
    figure: 'a model out of its text, computed',
    value: read,
    unit: 'ms',
    peer: HyperFormula === null ? 'HyperFormula absent' : 'HyperFormula',
    ratio: HyperFormula === null ? null : built / read,
    runs,
  });
}
