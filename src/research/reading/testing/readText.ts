/** Facts of a small text, a line each: for tests. */
import type { Reading, SourceDocument } from '../../../kernel/records.ts';
import { read } from '../read.ts';

const source = (text: string): SourceDocument => ({ name: 'a.txt', hash: '', format: 'text', text, tables: [], sections: [], pages: [], runs: [], meta: {}, problems: [] });

/** The reading of a small text. */
export const readingOf = (text: string): Reading => read(source(text));

/** `$120.5 million = revenue FY2025`, the measure behind a slash where it is no level; a company other than the first stands in front. */
export function factsOf(text: string): string[] {
  const { facts, info } = read(source(text));
  const main = info.companies[0]?.id;
  return facts.map((f) => {
    const other = f.company === main ? '' : `${f.company ?? 'nobody'}: `;
    return `${other}${f.quote} = ${f.metric}${f.measure === 'level' ? '' : `/${f.measure}`} ${f.period ?? '-'}`;
  });
}
