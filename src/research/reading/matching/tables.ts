import type { TableText } from './table.ts';

/** Tables of the automata by the names of their prefilters; none but in the bundle, which is made with them. */
export const tables: Readonly<Record<string, TableText>> = {};
