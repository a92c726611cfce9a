const documentId = /\b[0-9a-f]{64}\b/g;

/** A message with the names of documents in the place of their ids. */
export const withNames = (message: string, names: ReadonlyMap<string, string>): string => message.replace(documentId, (id) => names.get(id) ?? 'another document');
