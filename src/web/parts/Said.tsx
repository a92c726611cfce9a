import { Fragment } from 'react';
import { Glyph } from './Mark.tsx';

/** A sentence of the checker; its arrows are drawn, since the faces lack them. */
export function Said({ words }: { readonly words: string }) {
  return words.split(/\s*→\s*/).map((part, i) => (
    <Fragment key={i}>
      {i > 0 && (
        <>
          {' '}
          <Glyph name="arrow" />
          <span className="unseen">then</span>{' '}
        </>
      )}
      {part}
    </Fragment>
  ));
}
