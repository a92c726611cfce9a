import { expect, test } from 'vitest';
import { startEngine } from './engine.ts';
import { limits, parseModel } from './parse.ts';

const head = 'model ORLE "Orle"\nmoney USD mn\nperiods FY2025 FY2026 FY2027\n';
const mistakes = (text: string): readonly string[] => {
  const parsed = parseModel(text);
  return parsed.ok ? [] : parsed.problems.map(({ detail }) => `${detail?.['line']}:${detail?.['column']} ${detail?.['message']}`);
};

// Goal: what a text may hold is bounded with a word, and what it may hold is computed without steps that grow with its square.
test('more scenarios than anybody compares are refused', () => {
  const lines = `${head}driver a "A" ratio x\n  FY2025.. 1\n`;
  const scenarios = (count: number): string => Array.from({ length: count }, (_, i) => `scenario s${i} "S"\n  a FY2026 2\n`).join('');
  expect(mistakes(lines + scenarios(limits.scenarios))).toEqual([]);
  expect(mistakes(lines + scenarios(20_000))).toEqual([`${6 + 2 * limits.scenarios}:1 a model has at most ${limits.scenarios} scenarios`]);
});

test('more cells than a model can need are refused, look-backs counted', () => {
  const lines = Array.from({ length: 500 }, (_, i) => `line l${i} "L" ratio x\n  = l${i}[-999]\n  FY2025 1\n`).join('');
  expect(mistakes(head + lines)).toEqual([expect.stringContaining(`at most ${limits.cells} cells`)]);
});

test('thousands of unknown names are told for the first of them', () => {
  const lines = Array.from({ length: 4_000 }, (_, i) => `line l${i} "L" ratio x\n  = ${'zzzz + '.repeat(8)} 1\n`).join('');
  expect(mistakes(head + lines)).toHaveLength(limits.problems);
});

test('a chain of lines that each look a period ahead is computed', () => {
  const count = 2_000;
  const lines = Array.from({ length: count }, (_, i) => `line l${i} "L" ratio x\n  = given(s, 0) + next(l${i + 1})\n`).join('');
  const parsed = parseModel(`${head}driver s "S" ratio x\n  FY2025.. 1\n${lines}line l${count} "Last" ratio x\n  FY2025.. 5\n`);
  const started = parsed.ok ? startEngine(parsed.model) : null;
  if (started?.ok !== true) throw new Error('does not start');
  expect(started.engine.value(`l${count - 1}`, 'FY2025')).toBe(6);
  expect(started.engine.value(`l${count - 2}`, 'FY2025')).toBe(7);
  expect(started.engine.value(`l${count - 3}`, 'FY2025')).toBeNull();
});

test('a circle in which every line uses every other is cut and solved', () => {
  const count = 120;
  const ids = Array.from({ length: count }, (_, i) => `l${i}`);
  // l = 1 + (count − 1)·l / 1000
  const lines = ids.map((id) => `line ${id} "L" ratio x\n  = d + (${ids.filter((one) => one !== id).join(' + ')}) / 1000\n`).join('');
  const parsed = parseModel(`${head}driver d "D" ratio x\n  FY2025.. 1\n${lines}`);
  const started = parsed.ok ? startEngine(parsed.model) : null;
  if (started?.ok !== true) throw new Error('does not start');
  expect(started.engine.problems).toEqual([]);
  expect(started.engine.value('l7', 'FY2026')).toBeCloseTo(1 / (1 - (count - 1) / 1000), 9);
});
