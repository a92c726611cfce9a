// Goal: what the program reads in labelled texts never gets worse. The floors of floors.json are raised as it gets better.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/operations/eval.ts';

const here = path.dirname(fileURLToPath(import.meta.url));

interface Floor {
  /** Parts of one: linked of all labels, linked of those read, attributed of all labels, good relations confirmed, broken ones caught. */
  readonly recall: number;
  readonly precision: number;
  readonly attributed: number;
  readonly confirmed: number;
  readonly caught: number;
  /** Relations called off that no label calls so, and good ones called off. */
  readonly alarmsMax: number;
  readonly calledOffMax: number;
}
const floors = JSON.parse(readFileSync(path.join(here, 'floors.json'), 'utf8')) as Record<string, Floor>;

describe.each(Object.entries(floors))('labelled texts, %s', (folder, floor) => {
  test('are read and tied at least as well as before', async () => {
    const result = await evaluate.run({ folder: path.join(here, folder), misses: 0 }, undefined as never);
    expect(result.ok).toBe(true);
    if (!result.ok) return;
    const { total, documents, problems } = result.value;
    expect(problems.filter((p) => p.severity === 'error')).toEqual([]);
    const reached = {
      recall: total.linked / total.labelled,
      precision: (total.placed - total.mislinked) / total.placed,
      attributed: total.attributed / total.labelled,
      confirmed: total.goodConfirmed / total.goodTies,
      caught: total.brokenCaught / total.brokenTies,
    };
    console.log(
      `${folder}: ${documents.length} texts, ${total.labelled} labels · ${Object.entries(reached)
        .map(([name, part]) => `${name} ${(100 * part).toFixed(1)}%`)
        .join(' · ')} · ${total.alarms} alarms, ${total.goodCalledOff} good ones called off`,
    );
    for (const [name, part] of Object.entries(reached)) expect(part, name).toBeGreaterThanOrEqual(floor[name as keyof typeof reached]);
    expect(total.alarms).toBeLessThanOrEqual(floor.alarmsMax);
    expect(total.goodCalledOff).toBeLessThanOrEqual(floor.calledOffMax);
  }, 300_000);
});
