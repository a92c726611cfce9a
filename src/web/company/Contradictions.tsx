import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { CompanyPage } from '../api/types.ts';
import { CauseHead, CheckRow } from '../checks/CheckRow.tsx';
import { grouped } from '../checks/grouping.ts';
import { Empty } from '../parts/Notice.tsx';
import { useListKeys } from '../parts/useListKeys.ts';
import { referenceTo } from '../source/reference.ts';
import { labelOf } from '../format/title.ts';

const shownAtFirst = 100;

/** What contradicts what, by its cause. */
export function Contradictions({ page }: { readonly page: CompanyPage }) {
  const navigate = useNavigate();
  const [at, setAt] = useState(-1);
  const [all, setAll] = useState(false);
  const names = useMemo(() => new Map(page.documents.map((d) => [d.id, labelOf(d)])), [page]);
  const groups = useMemo(() => grouped(all ? page.contradictions : page.contradictions.slice(0, shownAtFirst)), [page, all]);
  const order = groups.flatMap((g) => g.ties);
  const open = (index: number): void => {
    setAt(index);
    const member = order[index]?.members[0];
    if (member) void navigate({ to: '.', search: (before) => ({ ...before, source: referenceTo(member) }), replace: true, resetScroll: false });
  };
  useListKeys({ title: 'Contradictions', length: order.length, at, move: open, open, opens: 'Open the source' });
  if (order.length === 0)
    return (
      <Empty title="Nothing contradicts anything">
        <p>Every figure of this company agrees with every other, within rounding. A second document may change that.</p>
      </Empty>
    );
  return (
    <div className="checks plain">
      {groups.map(({ cause, ties }) => (
        <section key={cause.key}>
          <CauseHead title={cause.title} why={cause.why} n={ties.length} />
          {ties.map((tie) => (
            <CheckRow key={tie.id} tie={tie} names={names} here={order.indexOf(tie) === at} open={() => open(order.indexOf(tie))} />
          ))}
        </section>
      ))}
      {!all && page.contradictions.length > shownAtFirst && (
        <button type="button" className="link" onClick={() => setAll(true)}>
          Show all {page.contradictions.length}
        </button>
      )}
    </div>
  );
}
