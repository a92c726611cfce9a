import type { DocumentSummary } from '../api/types.ts';
import { count } from '../format/number.ts';
import { Mark } from './Mark.tsx';

/** Why a document has neither tick nor cross; null where it has one. */
export function uncheckedWord({ factCount, offCount, tiesCount }: DocumentSummary): string | null {
  if (offCount > 0 || tiesCount > 0) return null;
  return factCount === 0 ? 'no figures read' : 'nothing could be checked';
}

/** How many relations of a document are off; a tick only where relations were found and none is, else what is missing. */
export function OffCount({ document }: { readonly document: DocumentSummary }) {
  const { offCount, tiesCount } = document;
  if (offCount > 0)
    return (
      <b className="off" title={`${count(offCount, 'relation')} off, within it and with other documents`}>
        {offCount} <Mark standing="off" />
      </b>
    );
  if (tiesCount > 0)
    return (
      <span title={`${count(tiesCount, 'relation')} hold, none is off`}>
        <Mark standing="ties" />
      </span>
    );
  return (
    <span className="faint" title={uncheckedWord(document) ?? ''}>
      –
    </span>
  );
}
