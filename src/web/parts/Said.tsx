import { Fragment } from 'react';
import { Glyph } from './Mark.tsx';

/** A sentence of the checker; its arrows are drawn, since the faces lack them. */
export function Said({ words }: { readonly words: string }) {
  let at = 0;
  return words.split('→').map((part) => {
    const from = at;
    at += part.length + 1;
    return (
      <Fragment key={from}>
        {from > 0 && (
          <>
            <Glyph name="arrow" />
            <span className="unseen">then</span>
          </>
        )}
        {part}
      </Fragment>
    );
  });
}
