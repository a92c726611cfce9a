const previous = (relation: string): string =>
  / growthQoQ | changeQoQ /.test(relation) ? 'the quarter before' : / growthYoY | changeYoY /.test(relation) ? 'a year before' : 'the period before';

/** A relation without the signs that only the program needs: `revenue[prior]` is of the period before, and lines need not be marked as such. */
export const plainRelation = (relation: string): string =>
  relation
    .replace(/\[(?:of \w+|any|first)\]/g, '')
    .replace(/\|([^|]+)\|/g, '$1')
    .replaceAll('[prior]', `[${previous(relation)}]`);

/** The unit in which a relation is off: percentages differ by points. */
export const gapUnit = (unit: string | null): string | null => (unit === '%' ? 'pp' : unit);
