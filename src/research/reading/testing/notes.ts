/** Facts of a small note, as words: for tests. */
import type { Fact, SourceDocument } from '../../../kernel/records.ts';
import { read } from '../read.ts';

export function readNoteFacts(text: string): readonly Fact[] {
  return read({ name: 'note.txt', hash: '0', format: 'text', text, tables: [], pages: [], runs: [], sections: [], meta: {}, problems: [] } satisfies SourceDocument).facts;
}

/** `segment | metric measure period value unit basis` of each fact with this quote; `level` is left out. */
export const meant = (facts: readonly Fact[], quote: string): string[] =>
  facts
    .filter((f) => f.quote === quote)
    .map((f) =>
      [f.segment === undefined ? '' : `${f.segment} |`, f.metric, f.measure === 'level' ? '' : f.measure, f.period ?? '-', JSON.stringify(f.value), f.unit, f.basis]
        .filter((w) => w !== '')
        .join(' '),
    );
