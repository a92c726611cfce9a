import type { CompanyMention, DocumentInfo, DocumentKind, Fact } from '../kernel/records.ts';
import { isUnnamed } from '../kernel/voices.ts';
import { applyCorrections } from './apply-corrections.ts';
import type { CorrectedFact, KeptCorrection } from './apply-corrections.ts';
import type { DocumentChange, DocumentCorrection } from './store.ts';

/** What people corrected in one document, each list in the order in which it was made. */
export interface Corrections {
  readonly documents: readonly DocumentCorrection[];
  readonly figures: readonly KeptCorrection[];
}

interface Read {
  readonly info: DocumentInfo;
  readonly facts: readonly Fact[];
}

/** Lays what was corrected of the document over its reading, and then what was corrected of its figures. */
export function layCorrections(read: Read, { documents, figures }: Corrections): { readonly info: DocumentInfo; readonly facts: readonly CorrectedFact[] } {
  const { info, facts } = documents.map(({ change }) => change).reduce(correctDocument, read);
  const corrected = applyCorrections(facts, figures);
  if (documents.length === 0) return { info, facts: corrected };
  return { info, facts: corrected.map((one, place) => (facts[place] === read.facts[place] ? one : { ...one, asRead: read.facts[place]! })) };
}

/** Facts in the voice of the document take its new name, and facts of the company it is about that company's. */
function correctDocument({ info, facts }: Read, change: DocumentChange): Read {
  const companies = mentioned(info.companies, change);
  const next: DocumentInfo = {
    ...info,
    companies,
    ...(change.date === undefined ? {} : { date: change.date }),
    ...(change.publisher === undefined ? {} : { publisher: change.publisher }),
    ...(change.kind === undefined ? {} : { kind: change.kind }),
  };
  const [before, after] = [info.companies[0]?.id ?? null, companies[0]?.id ?? null];
  const voice = voiceOf(next, change);
  const isOfDocument = (speaker: string): boolean => speaker === info.publisher || isUnnamed(speaker);
  return {
    info: next,
    facts: facts.map((fact) => {
      const speaker = voice !== null && isOfDocument(fact.speaker) ? voice : fact.speaker;
      const company = fact.company === before ? after : fact.company;
      return speaker === fact.speaker && company === fact.company ? fact : { ...fact, speaker, company };
    }),
  };
}

/** A ticker alone leaves the name as it was read; a name alone is another company, of which no ticker is known. */
function mentioned(read: readonly CompanyMention[], { company, ticker }: DocumentChange): readonly CompanyMention[] {
  if (company === undefined && ticker === undefined) return read;
  const [before, ...others] = read;
  const name = company ?? before?.name;
  const id = ticker ?? name ?? '';
  const known = read.find((one) => one.id === id);
  const mention = { ...(company === undefined && known !== undefined ? known : {}), id, ...(name === undefined ? {} : { name }), ...(ticker === undefined ? {} : { ticker }) };
  return [mention, ...others.filter((one) => one.id !== id)];
}

const own: ReadonlySet<DocumentKind> = new Set(['results release', 'filing']);
const signed: ReadonlySet<DocumentKind> = new Set(['broker note', 'long-form analysis']);

/** Who speaks in a document as corrected; null where that is left as it was read. */
function voiceOf(info: DocumentInfo, change: DocumentChange): string | null {
  if (change.kind !== undefined && own.has(change.kind)) return 'company';
  return change.publisher !== undefined || (change.kind !== undefined && signed.has(change.kind)) ? info.publisher : null;
}
