import { expect, test } from 'vitest';
import type { SourceDocument, Tie } from '../../kernel/records.ts';
import { read } from '../reading/read.ts';
import { checkDocument } from './check.ts';

const tied = (text: string): readonly Tie[] =>
  checkDocument(read({ name: 'page.txt', hash: '0', format: 'text', text, tables: [], pages: [], runs: [], sections: [], meta: {}, problems: [] } satisfies SourceDocument));
const verdicts = (text: string, identity: string): string[] => tied(text).flatMap((t) => (t.identity === identity ? [t.verdict] : []));

const news = (sentence: string): string => `Tamar Securities lifts Acme Motor to Buy, target to $55

Nov. 12, 2026
By the Harbour Wire newsroom

Tamar Securities lifts Acme Motor (NYSE: ACME) to Buy from Hold; its target goes to $55 from $42, 22.6% above Wednesday's close.

${sentence}
`;

// Goal: a move told with the prices at both its ends, or with the amount, is worked out anew.
test('a move in per cent ties with the close it came to and the one it came from', () => {
  expect(verdicts(news('The stock ended the day at $44.87, a gain of 6.2% from $42.25.'), 'move.day')).toEqual(['ties']);
  expect(verdicts(news('The stock ended the day at $44.87, a gain of 2.6% from $42.25.'), 'move.day')).toEqual(['off']);
});

test('a quote ties with the amount by which it moved', () => {
  expect(verdicts('Acme Motor (NYSE: ACME)\nCurrency in USD\n\n44.10 +3.04 (+7.40%)\nAt close\n', 'move.day')).toEqual(['ties']);
});

// Goal: what one house says of its target is held against that house alone.
test('an old target that another house sets anew is still one slip', () => {
  const table = 'Broker\nRating\nNew target\nOld target\nTamar Securities\nBuy\n$55\n$42\nKBL Capital Markets\nOutperform\n$58\n$52\nOsprey & Lund\nNeutral\n$44\n$40\n';
  const text = news(`In brief: Tamar Securities lifts its target to $55 from $44.\n\n${table}`);
  expect(tied(text).filter((t) => t.identity === 'repeat' && t.verdict === 'off' && t.relation.startsWith('targetPrice')).length).toBeGreaterThan(0);
});
