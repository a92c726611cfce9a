/** What a cell of a table holds: figures, a sentence, or a name that ends in a number. */
import type { Span } from '../../../kernel/records.ts';
import { wordsIn } from '../../vocabulary/normalise.ts';
import type { Figure } from '../figures/figure.ts';
import { firstAfter, type Atoms } from '../layout/pieces.ts';

/** Figures of a cell or label; a small number that looks like a list's is one here. */
export function figuresIn(span: Span, atoms: Atoms): Figure[] {
  const list: Figure[] = [];
  for (let i = firstAfter(atoms.figures, span.start); i < atoms.figures.length && atoms.figures[i]!.start < span.end; i++) {
    const figure = atoms.figures[i]!;
    if (figure.kind !== 'label' || (figure.reason === 'list number' && figure.low < 1000)) list.push(figure);
  }
  return list;
}

/** Words stand among the figures: the cell is a sentence. */
export function isProse(cell: Span, figures: readonly Figure[], text: string, atoms: Atoms): boolean {
  let rest = '';
  let from = cell.start;
  const periods = atoms.periods.slice(firstAfter(atoms.periods, cell.start)).filter((p, i) => i < 4 && p.start < cell.end);
  for (const f of [...figures, ...periods].sort((a, b) => a.start - b.start)) {
    rest += text.slice(from, Math.max(from, f.start));
    from = Math.max(from, f.end);
  }
  rest += text.slice(from, cell.end);
  return wordsIn(rest, 0, rest.length).length >= 2;
}

/** `ACME 25B`, `S-1`: a name that ends in a number. */
export function isName(cell: Span, figures: readonly Figure[], text: string): boolean {
  const [figure] = figures;
  if (figures.length !== 1 || figure!.currency !== null || (figure!.kind !== 'bare' && figure!.kind !== 'count')) return false;
  return (
    /^\p{Lu}[\p{L}.]*[ -]$/u.test(text.slice(cell.start, figure!.start)) &&
    !/^(?:approx|about|around|circa|over|up|down|to|from|under|above|below|net|est|ca|c)\b/i.test(text.slice(cell.start, figure!.start))
  );
}
