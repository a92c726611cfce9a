import { Link, type ErrorComponentProps } from '@tanstack/react-router';
import { Empty, Trouble } from '../parts/Notice.tsx';

/** An address that leads nowhere. */
export function Lost() {
  return (
    <Empty title="There is no such page">
      <p>
        The address may have been cut short. The <Link to="/">inbox</Link> lists every document; the command bar finds a company or a document by its name.
      </p>
    </Empty>
  );
}

/** A page that could not be drawn. */
export function Broken({ error, reset }: ErrorComponentProps) {
  return <Trouble error={error instanceof Error ? error : new Error(String(error))} again={reset} />;
}
