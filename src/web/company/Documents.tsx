import { Link } from '@tanstack/react-router';
import type { CompanyPage } from '../api/types.ts';
import { formatNumber } from '../format/number.ts';
import { formatDate } from '../format/period.ts';
import { OffCount } from '../parts/OffCount.tsx';
import { titleOf } from '../format/title.ts';

/** Where the company is spoken of, newest first. */
export function Documents({ page }: { readonly page: CompanyPage }) {
  const documents = page.documents.toSorted((a, b) => ((a.info.date ?? a.addedAt) < (b.info.date ?? b.addedAt) ? 1 : -1));
  return (
    <table className="inbox plain">
      <thead>
        <tr>
          <th scope="col">Document</th>
          <th scope="col" className="wide">
            Rating
          </th>
          <th scope="col" className="number wide">
            Target
          </th>
          <th scope="col">Date</th>
          <th scope="col" className="number wide">
            Figures
          </th>
          <th scope="col" className="number">
            Off
          </th>
        </tr>
      </thead>
      <tbody>
        {documents.map((d) => (
          <tr key={d.id}>
            <td className="what">
              <Link to="/documents/$id" params={{ id: d.id }}>
                {titleOf(d)}
              </Link>
              <span className="note">{[d.info.kind, d.info.publisher].filter((p) => p !== null && p !== 'other').join(' · ')}</span>
            </td>
            <td className="wide">{d.info.rating ?? <span className="faint">–</span>}</td>
            <td className="number wide">{d.info.targetPrice ? `${formatNumber(d.info.targetPrice.value)} ${d.info.targetPrice.unit}` : <span className="faint">–</span>}</td>
            <td className="date">{formatDate(d.info.date)}</td>
            <td className="number wide">{d.factCount.toLocaleString('en-US')}</td>
            <td className="number">
              <OffCount document={d} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
