/** Columns of words that say who a row is of: names under `Broker`, `Company` or `Ticker`. */
import type { Span } from '../../../kernel/records.ts';
import { companyHeads, houseHeads, onlyOf } from '../../vocabulary/headWords.ts';
import { companyNamed } from '../document/companies.ts';
import type { Document } from '../document/document.ts';
import { isNameOnly } from '../document/names.ts';
import type { Grid, GridRow } from '../layout/grid.ts';

const ofHouse = onlyOf(houseHeads);
const ofCompany = onlyOf(companyHeads);
const ticker = /^[A-Z]{1,5}(?:[.: ][A-Z]{1,4})?$|^\d{4,6}[. ][A-Z]{2}$/;

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
    const under = (pattern: RegExp): Columns => heads.filter((h) => pattern.test(this.plain(h))).map((h) => h.column);
    this.houses = under(ofHouse);
    this.companies = under(ofCompany);
  }

  /** Null where no head says that rows are of somebody. */
  of(row: GridRow): RowRole | null {
    if (this.houses.length === 0) return null;
    const speaker = this.cells(row, this.houses).find(isNameOnly) ?? null;
    if (speaker === null) return null;
    const named = this.cells(row, this.companies);
    const known = named.map((name) => companyNamed(name, this.document.companies)).find((id) => id !== null) ?? null;
    const company = known ?? named.find((name) => ticker.test(name)) ?? named[0] ?? null;
    return { speaker, company: company === this.document.company ? null : company };
  }

  private cells(row: GridRow, columns: Columns): string[] {
    return columns.flatMap((column) => {
      const span = column < 0 ? row.label : row.cells.find((c) => c.column === column);
      const words = span == null ? '' : this.plain(span);
      return words === '' ? [] : [words];
    });
  }

  private plain(span: Span): string {
    return this.text
      .slice(span.start, span.end)
      .replace(/[*_\\]/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  }
}
