import { expect, test } from 'vitest';
import { Effort, TooMuchEffort } from './effort.ts';

test('effort is counted to its limit, and ends beyond it', () => {
  const { spend } = new Effort(10);
  spend(4);
  spend(6);
  expect(() => spend(1)).toThrow(TooMuchEffort);
});
