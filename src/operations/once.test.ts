import { expect, test } from 'vitest';
import { once } from './once.ts';

test('what was made is made once, for everybody who asks at the same time too', async () => {
  let times = 0;
  const thing = once(async () => ++times);
  expect(thing.made()).toBeNull();
  expect(await Promise.all([thing.get(), thing.get()])).toEqual([1, 1]);
  expect(await thing.get()).toBe(1);
  expect(await thing.made()).toBe(1);
});

// Goal: a server that was away for a moment is found again, without a restart.
test('a failure is told to those who waited for it and not to who asks next', async () => {
  let times = 0;
  const thing = once(async () => {
    times += 1;
    if (times === 1) throw new Error('away');
    return times;
  });
  const first = await Promise.allSettled([thing.get(), thing.get()]);
  expect(first.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(thing.made()).toBeNull();
  expect(await thing.get()).toBe(2);
});
