import type { z } from 'zod';
import type { Problem } from '../kernel/problem.ts';

type Issue = z.core.$ZodIssue;

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'an object',
  null: 'null',
};

const sizeWords: Readonly<Record<string, (n: string) => string>> = {
  string: (n) => `${n} characters`,
  array: (n) => `${n} of them`,
};

/** What one field must be, after "it must be" or as a sentence of its own. */
function sentence(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `it must be ${kinds[issue.expected] ?? issue.expected}${issue.message.endsWith('undefined') ? ', and is missing' : ''}.`;
    case 'invalid_value':
      return `it must be one of ${issue.values.map(String).join(', ')}.`;
    case 'too_small':
      if (issue.minimum === 1 && issue.origin === 'string') return 'it must not be empty.';
      return `it must be at least ${(sizeWords[issue.origin] ?? String)(String(issue.minimum))}.`;
    case 'too_big':
      return `it must be at most ${(sizeWords[issue.origin] ?? String)(String(issue.maximum))}.`;
    case 'unrecognized_keys':
      return 'there is no such field. Check how it is written.';
    default:
      // worded beside the schema
      return `${issue.message.replace(/\.$/, '')}.`;
  }
}

/** The first thing that does not fit an operation's input: which field, and what it must be. */
export function invalidInput([first]: readonly Issue[]): Problem {
  const inside = first === undefined ? [] : [...first.path, ...(first.code === 'unrecognized_keys' ? first.keys.slice(0, 1) : [])];
  const subject = inside.length === 0 ? 'input' : inside.map(String).join('.');
  return { code: 'input.invalid', subject: subject.slice(0, 100), severity: 'error', detail: { message: first === undefined ? 'it is not valid.' : sentence(first) } };
}
