import type { DocumentSummary } from '../api/types.ts';
import { formatDate } from '../format/period.ts';
import { Trouble } from '../parts/Notice.tsx';
import { useChange } from '../source/signed.tsx';

/** Over a document that was taken out of the library, with the way back. */
export function Removed({ stored }: { readonly stored: DocumentSummary }) {
  const back = useChange(`/documents/${stored.id}/restore`);
  if (stored.removed === undefined) return null;
  return (
    <section className="removed" role="status">
      <p>
        Removed by {stored.removed.who}, {formatDate(stored.removed.when)}. Its figures count no more; earlier days still show it.
      </p>
      <button type="button" className="press" disabled={back.isPending} onClick={() => back.mutate({})}>
        {back.isPending ? 'Bringing it back…' : 'Bring it back'}
      </button>
      {back.error && <Trouble error={back.error} />}
    </section>
  );
}
