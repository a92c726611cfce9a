/** A company's model out of documents that a test writes, each with its day. */
import { readingOf } from '../../research/reading/testing/readText.ts';
import { modelOf, type CompanyModel } from '../company-model.ts';

export function companyOf(...documents: readonly (readonly [asOf: string, text: string])[]): CompanyModel {
  const facts = documents.flatMap(([asOf, text], k) => readingOf(text).facts.map((fact) => ({ ...fact, document: `note-${k}.txt`, asOf })));
  const group = { company: { id: 'TARN US', ticker: 'TARN US', name: 'Tarn Pumps' }, ids: ['TARN US'] };
  const model = modelOf({ group, kept: null, facts, documents: [], cases: [] } as unknown as Parameters<typeof modelOf>[0], { company: 'TARN US' });
  if (!model.ok) throw new Error(JSON.stringify(model.problem));
  return model.value;
}
