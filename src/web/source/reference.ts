/** A place in a document, as the address of a page names it: `DOCUMENT:120-128`. */
export interface SourceReference {
  readonly document: string;
  readonly start: number;
  readonly end: number;
}

export const referenceTo = (place: SourceReference): string => `${place.document}:${place.start}-${place.end}`;

/** Null where the words are not a reference; an address typed by hand must not break the page. */
export function parseReference(words: string | undefined): SourceReference | null {
  const match = /^(.+):(\d+)-(\d+)$/.exec(words ?? '');
  if (!match) return null;
  return { document: match[1] ?? '', start: Number(match[2]), end: Number(match[3]) };
}
