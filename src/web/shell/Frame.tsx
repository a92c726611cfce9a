import { Outlet, useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useRef, useState } from 'react';
import { useEvents } from '../api/events.ts';
import { AboutDocument } from '../document/AboutDocument.tsx';
import { DropZone } from '../inbox/DropZone.tsx';
import { useKeys } from '../parts/keys.ts';
import { switchTheme } from '../parts/theme.ts';
import { parseReference } from '../source/reference.ts';
import { SourceDrawer } from '../source/SourceDrawer.tsx';
import { CommandBar } from './CommandBar.tsx';
import { KeysHelp } from './KeysHelp.tsx';
import { Rail } from './Rail.tsx';
import { Status } from './Status.tsx';

/** What every page stands in: rail, command bar, the page itself and the source drawer over its right edge. */
export function Frame() {
  useEvents();
  const navigate = useNavigate();
  const { source, about } = useSearch({ from: '__root__' });
  const reference = parseReference(source);
  const isOpen = reference !== null || about !== undefined;
  const [help, setHelp] = useState(false);
  const command = useRef<HTMLInputElement>(null);
  const closeSource = useCallback(() => void navigate({ to: '.', search: (before) => ({ ...before, source: undefined, about: undefined }), replace: true }), [navigate]);

  useKeys('Everywhere', [
    { keys: 'Control+k', does: 'Command bar', always: true, run: () => command.current?.select() },
    { keys: '/', run: () => command.current?.select() },
    { keys: 'g i', does: 'Go to the inbox', run: () => void navigate({ to: '/' }) },
    { keys: 'g c', does: 'Go to the checks', run: () => void navigate({ to: '/checks' }) },
    { keys: 'g t', does: 'Go to the target prices', run: () => void navigate({ to: '/audits' }) },
    { keys: 'g m', does: 'Go to the models', run: () => void navigate({ to: '/models' }) },
    { keys: 't', does: 'Light or dark', run: switchTheme },
    { keys: '?', does: 'The keys of this page', run: () => setHelp(true) },
    ...(isOpen ? [{ keys: 'Escape', does: 'Close the drawer', run: closeSource }] : []),
  ]);

  return (
    <div className={isOpen ? 'frame with-source' : 'frame'}>
      <a className="skip" href="#page">
        Skip to the page
      </a>
      <Rail />
      <header className="bar">
        <CommandBar input={command} />
        <Status showKeys={() => setHelp(true)} />
      </header>
      <main id="page" tabIndex={-1}>
        <Outlet />
      </main>
      {reference && <SourceDrawer reference={reference} close={closeSource} />}
      {!reference && about !== undefined && <AboutDocument id={about} close={closeSource} />}
      <KeysHelp open={help} setOpen={setHelp} />
      <DropZone />
    </div>
  );
}
