import { isUnnamed } from '../kernel/voices.ts';
import type { StoredDocument, StoredFact } from '../store/store.ts';

/** What the table must know of the documents in which its figures stand. */
export interface TableDocument {
  readonly name: string;
  /** The company's own release or filing. */
  readonly isOwn: boolean;
}

export type TableDocuments = ReadonlyMap<string, TableDocument>;

export const tableDocuments = (documents: readonly StoredDocument[]): TableDocuments =>
  new Map(documents.map(({ id, name, info: { kind } }) => [id, { name, isOwn: kind === 'results release' || kind === 'filing' }]));

/**
 * Figures as they are set against each other.
 *
 * A voice that names nobody is one voice in one document. Plain EPS of others than the company is what the company calls
 * diluted, where it prints that and they do not themselves tell the two apart.
 */
export function asCompared(facts: readonly StoredFact[], documents: TableDocuments): readonly StoredFact[] {
  const diluted = new Set(facts.flatMap(({ metric, document }) => (metric === 'epsDiluted' ? [document] : [])));
  const isOwn = (document: string): boolean => documents.get(document)?.isOwn === true;
  const companyPrintsDiluted = [...diluted].some(isOwn);
  return facts.map((fact) => {
    const speaker = isUnnamed(fact.speaker) ? `${fact.speaker} in ${documents.get(fact.document)?.name ?? fact.document}` : fact.speaker;
    const metric = fact.metric === 'eps' && companyPrintsDiluted && !isOwn(fact.document) && !diluted.has(fact.document) ? 'epsDiluted' : fact.metric;
    return speaker === fact.speaker && metric === fact.metric ? fact : { ...fact, speaker, metric };
  });
}
