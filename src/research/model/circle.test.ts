import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { startEngine, type Engine } from './engine.ts';
import { parseModel } from './parse.ts';

const head = 'model ORLE "Orle"\nmoney USD mn\nperiods FY2025 FY2026 FY2027\n';
function engineOf(lines: string): Engine {
  const parsed = parseModel(head + lines);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const started = startEngine(parsed.model);
  if (!started.ok) throw new Error(JSON.stringify(started.problem));
  return started.engine;
}
const told = (engine: Engine): readonly string[] => engine.problems.map(({ detail }) => `${detail?.['line']}:${detail?.['column']} ${detail?.['message']}`);

describe('a circle without a solution', () => {
  // Goal: e^a is above a everywhere, so that a trial that runs off to infinity must not pass for a number.
  test('is told with its place and has no number', () => {
    const engine = engineOf('line a "A" ratio x\n  = exp(a)\n  FY2025 1\n');
    expect(told(engine)).toEqual(['5:4 these lines go round in a circle that does not settle in FY2026: a']);
    expect(engine.value('a', 'FY2026')).toBeNull();
  });

  test('is told as well where several lines must be cut', () => {
    const engine = engineOf(['a', 'b', 'c'].map((id) => `line ${id} "${id}" ratio x\n  = ${['a', 'b', 'c'].map((one) => `${one} * ${one}`).join(' + ')} + 1\n`).join(''));
    expect(told(engine)).toEqual([expect.stringMatching(/^5:4 these lines go round in a circle that does not settle in FY2025: [abc] → [abc] → [abc]$/)]);
    expect(['a', 'b', 'c'].map((id) => engine.value(id, 'FY2025'))).toEqual([null, null, null]);
  });

  test('stays told when a number changes that is none of its', () => {
    const engine = engineOf('line a "A" ratio x\n  = exp(a)\ndriver d "D" ratio x\n  FY2025.. 1\nline e "E" ratio x\n  = d * 2\n');
    engine.set('d', 'FY2027', 5);
    expect(engine.problems).toHaveLength(1);
    expect(engine.value('e', 'FY2027')).toBe(10);
  });

  test('is none any more once one of its lines is given', () => {
    const engine = engineOf('line a "A" ratio x\n  = b + 1\nline b "B" ratio x\n  = a + 1\n');
    expect(engine.problems).toHaveLength(1);
    for (const period of engine.model.periods) engine.set('b', period, 7);
    expect(engine.problems).toEqual([]);
    expect(engine.value('a', 'FY2026')).toBe(8);
  });
});

// Goal: a circle is begun with zero, which must never be left as its answer.
describe('what is missing stays missing in a circle', () => {
  test.each([
    ['a line that is itself', 'line a "A" ratio x\n  = a\n', 'in which nothing is given'],
    ['one of several that use each other', 'line a "A" ratio x\n  = b * 2\nline b "B" ratio x\n  = a * 3\n', 'in which nothing is given'],
    ['lines of which several must be cut', 'line a "A" ratio x\n  = b + c\nline b "B" ratio x\n  = a + c\nline c "C" ratio x\n  = a + b\n', 'in which nothing is given'],
  ])('%s', (_what, lines, words) => {
    const engine = engineOf(lines);
    expect(engine.value('a', 'FY2025')).toBeNull();
    expect(told(engine)[0]).toMatch(words);
  });

  test('a number of the year before does not stand for one of this year', () => {
    const engine = engineOf('line a "A" ratio x\n  = a\n  FY2025 5\n');
    expect(engine.value('a', 'FY2026')).toBeNull();
    expect(told(engine)).toEqual(['5:4 these lines go round in a circle that any number would fit in FY2026: a']);
  });

  test('no line of a circle has a number where the circle has none', () => {
    const engine = engineOf('line a "A" ratio x\n  = 0.5 * b + d\nline b "B" ratio x\n  = 0.2 * a\ndriver d "D" ratio x\n  FY2026.. 9\n');
    expect([engine.value('a', 'FY2025'), engine.value('b', 'FY2025')]).toEqual([null, null]);
    // a = 0.1 a + 9
    expect(engine.value('a', 'FY2026')).toBeCloseTo(10, 12);
    expect(engine.value('b', 'FY2026')).toBeCloseTo(2, 12);
    expect(engine.problems).toEqual([]);
  });
});

test('a step out of where a formula is defined is taken back', () => {
  // x = 4 − √x: (√17 − 1)² / 4
  const engine = engineOf('driver k "K" ratio x\n  FY2025.. 4\nline a "A" ratio x\n  = k - sqrt(a)\n');
  expect(engine.problems).toEqual([]);
  expect(engine.value('a', 'FY2025')).toBeCloseTo((Math.sqrt(17) - 1) ** 2 / 4, 10);
});

test('linear circles settle on the solution of their equations', () => {
  const number = fc.integer({ min: -9, max: 9 });
  fc.assert(
    fc.property(number, number, number, number, (p, q, r, s) => {
      // a = p/10·b + r, b = q/10·a + s
      const engine = engineOf(
        `line a "A" ratio x\n  = (${p} / 10) * b + r\nline b "B" ratio x\n  = (${q} / 10) * a + s\ndriver r "R" ratio x\n  FY2025.. ${r}\ndriver s "S" ratio x\n  FY2025.. ${s}\n`,
      );
      expect(engine.problems).toEqual([]);
      expect(engine.value('a', 'FY2026')).toBeCloseTo((r + (p / 10) * s) / (1 - (p * q) / 100), 9);
    }),
    { numRuns: 60 },
  );
});

// the second trial must be of another number, whichever the solution is
test.each([-3, -2, -1, 0, 1, 2, 3])('a circle in name only, which is %d in every year, is solved', (solution) => {
  const engine = engineOf(
    `line a "A" ratio x\n  = 0 * b + r\nline b "B" ratio x\n  = 0 * a + s\ndriver r "R" ratio x\n  FY2025.. ${solution}\ndriver s "S" ratio x\n  FY2025.. ${solution}\n`,
  );
  expect(engine.problems).toEqual([]);
  expect(engine.value('a', 'FY2026')).toBe(solution);
});
