import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { traceOf } from './trace.ts';

function readsSecret(text: string): unknown {
  return JSON.parse(text);
}

const thrownBy = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return error;
  }
};

// Goal: a mistake of the program can be mended from its trace, and no word of a document leaves with it.
test('a trace names functions and lines, and nothing of what was read', () => {
  const trace = traceOf(thrownBy(() => readsSecret('Harrow earns 4.10\n    at leak (secret.ts:1:1)')));
  expect(trace).toMatch(/^SyntaxError < .*readsSecret trace\.test\.ts:\d+ < /);
  expect(trace).not.toMatch(/Harrow|4\.10|\/|secret\.ts/);
});

test('an error of another context is traced too, and what is no error has no words', () => {
  expect(traceOf(thrownBy(() => runInNewContext('null.revenue', {}, 'reader.js')))).toMatch(/^TypeError < top reader\.js:1 </);
  expect(traceOf('revenue of 12.5')).toBe('Error');
  expect(traceOf({ name: 'revenue of 12.5' })).toBe('Error');
});
