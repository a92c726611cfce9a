/** Columns of words that say who a row is of: names under `Broker`, `Company` or `Ticker`. */
import { companyHeads, houseHeads, onlyOf } from '../../vocabulary/headWords.ts';
import { companyNamed } from '../document/companies.ts';
import type { Document } from '../document/document.ts';
import { isNameOnly } from '../document/names.ts';
import type { Grid, GridRow } from '../layout/grid.ts';

const ofHouse = onlyOf(houseHeads);
const ofCompany = onlyOf(companyHeads);
const ticker = /^[A-Z]{1,5}(?:[.: ][A-Z]{1,4})?$|^\d{4,6}[. ][A-Z]{2}$/;

/** Behind the name of a house its advice may stand, where no column parts them: `Ardley Fenwick\tBuy`, `Ardley Fenwick  Buy (Hold)`. */
const advice =
  / {1,2}(?:buy|sell|hold|neutral|overweight|underweight|outperform|underperform|equal[- ]weight|(?:sector|market|peer) perform|accumulate|reduce|add)(?: \([\p{L} -]+\))?$/iu;
export const nameBeside = (label: string): string =>
  label
    .split(/\t| {3,}/)[0]!
    .replace(/[*_\\]/g, '')
    .trim()
    .replace(advice, '')
    .trim();

export interface RowRole {
  readonly speaker: string | null;
  /** Null where it is the document's own. */
  readonly company: string | null;
}

/** Column −1 is that of the labels. */
type Columns = readonly number[];

export class RowRoles {
  private readonly houses: Columns;
  private readonly companies: Columns;
  private readonly text: string;
  private readonly document: Document;

  constructor(grid: Grid, text: string, document: Document) {
    this.text = text;
    this.document = document;
    const heads = [...grid.corner.map((span) => ({ ...span, column: -1 })), ...grid.head.flat()];
    const under = (pattern: RegExp): Columns => heads.filter((h) => pattern.test(plain(text.slice(h.start, h.end)))).map((h) => h.column);
    this.houses = under(ofHouse);
    this.companies = under(ofCompany);
  }

  /** Null where no head says that rows are of somebody. */
  of(row: GridRow): RowRole | null {
    if (this.houses.length === 0) return null;
    const speaker = this.cells(row, this.houses).map(nameBeside).find(isNameOnly) ?? null;
    if (speaker === null) return null;
    const named = this.cells(row, this.companies).map(plain);
    const known = named.map((name) => companyNamed(name, this.document.companies)).find((id) => id !== null) ?? null;
    const company = known ?? named.find((name) => ticker.test(name)) ?? named[0] ?? null;
    return { speaker, company: company === this.document.company ? null : company };
  }

  private cells(row: GridRow, columns: Columns): string[] {
    return columns.flatMap((column) => {
      const span = column < 0 ? row.label : row.cells.find((c) => c.column === column);
      const words = span == null ? '' : this.text.slice(span.start, span.end);
      return words.trim() === '' ? [] : [words];
    });
  }
}

const plain = (words: string): string =>
  words
    .replace(/[*_\\]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
