import { Link } from '@tanstack/react-router';
import { useArrivals, useConnected } from '../api/events.ts';
import { count } from '../format/number.ts';
import { Glyph } from '../parts/Mark.tsx';
import { switchTheme, useTheme } from '../parts/theme.ts';

/** At the right of the bar: what is being read, whether the server is there, light or dark, and the keys. */
export function Status({ showKeys }: { readonly showKeys: () => void }) {
  const arrivals = useArrivals();
  const connected = useConnected();
  const theme = useTheme();
  const open = arrivals.filter((a) => a.stage === 'queued' || a.stage === 'reading').length;
  return (
    <div className="right">
      <span role="status">
        {!connected && <span className="off">The server does not answer</span>}
        {connected && open > 0 && <Link to="/">Reading {count(open, 'file')}</Link>}
      </span>
      <button
        type="button"
        className="icon"
        onClick={switchTheme}
        aria-label={theme === 'dark' ? 'Change to light' : 'Change to dark'}
        title={theme === 'dark' ? 'Light (t)' : 'Dark (t)'}
      >
        <Glyph name={theme === 'dark' ? 'sun' : 'moon'} />
      </button>
      <button type="button" className="icon" onClick={showKeys} aria-label="The keys of this page" title="Keys (?)">
        <kbd>?</kbd>
      </button>
    </div>
  );
}
