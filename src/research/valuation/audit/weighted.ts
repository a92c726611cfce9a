import type { Quantity } from '../../ties/quantity.ts';
import { assess, type Choice, type Finding } from './assess.ts';
import { weightedCases } from './cases.ts';
import { termOf, type Place } from './inputs.ts';
import type { Term } from './solve.ts';

const weighs = /weight|expected value|probabilit|\bodds\b|加权|加權|gewichtet|pond[eé]r/i;

/** A target that is the sum of each value times its odds. */
export function weightedFindings({ source, target, sentences }: Place): readonly Finding[] {
  const isWeighted =
    target.mentions.some(
      (q) => q.fact.segment === 'probability-weighted' || (q.fact.cell !== undefined && (weighs.test(q.fact.label ?? '') || /expected/i.test(q.fact.label ?? ''))),
    ) || sentences.some(({ start, end }) => weighs.test(source.text.slice(start, end)));
  if (!isWeighted) return [];
  return weightedCases(source, target.company).flatMap((cases) => {
    if (cases.some(({ value }) => target.mentions.includes(value) || value.unit.currency !== target.stated.unit.currency)) return [];
    // odds that add up to one are meant exactly
    const exact = (q: Quantity): Term => ({ ...termOf(q, true), low: q.printed, high: q.printed, text: termOf(q, true).text.replace(/[()]/g, '') });
    const finding = assess({
      target,
      method: 'cases weighted by their odds',
      formula: cases.map((_, i) => `odds${i} * value${i}`).join(' + '),
      choices: cases.flatMap(({ odds, value }, i): readonly Choice[] => [
        { role: `odds${i}`, terms: [exact(odds)], unit: '%' },
        { role: `value${i}`, terms: [termOf(value, true)], unit: '' },
      ]),
    });
    return finding === null ? [] : [finding];
  });
}
