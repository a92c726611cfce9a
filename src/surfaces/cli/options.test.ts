import { expect, test } from 'vitest';
import { problemForPeople } from './people.ts';

// Goal: the same problem is worded by the options of the command here, and by the fields of the page there.
test('what is lacking is said with the option that gives it', () => {
  const plain = { colour: false };
  const lacking = { code: 'valuation.missing', subject: 'assumptions', severity: 'error', detail: { input: 'discount rate' } } as const;
  expect(problemForPeople(lacking, plain)).toBe('✗ assumptions: there is no discount rate, and without it there is no value. (--discount-rate 10)\n');
  const inModel = { ...lacking, subject: 'model', detail: { input: 'equity of FY2025' } } as const;
  expect(problemForPeople(inModel, plain)).toBe('✗ model: there is no equity of FY2025, and without it there is no value.\n');
});
