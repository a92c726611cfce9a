import { Empty } from '../parts/Notice.tsx';
import { Glyph } from '../parts/Mark.tsx';
import { addText, chooseFiles } from './adding.ts';

/** A small text in which one figure does not tie: 30 of 112 is a margin of 27%, not 25%. */
const example = `Example Industries: first quarter 2026

Revenue rose 12% to $112mn from $100mn in the first quarter of 2025.
EBITDA was $30mn, an EBITDA margin of 25%.
Cash flow from operations of $24mn less capital expenditure of $9mn left free cash flow of $15mn.
`;

/** The inbox before anything is in it: one action, and an example. */
export function FirstSteps() {
  return (
    <Empty title="Drop your documents here">
      <p>Broker notes, results releases, filings, news: text, Markdown, HTML or PDF. Every figure is read, given a source, and checked against every other.</p>
      <p className="actions">
        <button type="button" className="press main" onClick={chooseFiles}>
          <Glyph name="up" /> Add files
        </button>
        <button type="button" className="press" onClick={() => void addText(example)}>
          Read this example
        </button>
      </p>
      <pre className="example">{example.trim()}</pre>
      <p className="faint small">One figure of the example does not tie.</p>
    </Empty>
  );
}
