import { Dialog } from '@base-ui/react/dialog';
import { useKeyList } from '../parts/keys.ts';
import { Mark, type Standing } from '../parts/Mark.tsx';

const shown: Readonly<Record<string, string>> = { 'Control+k': 'Ctrl K', ArrowDown: 'down', ArrowUp: 'up', ArrowLeft: 'left', ArrowRight: 'right', Escape: 'Esc' };

const signs: readonly { readonly standing: Standing; readonly means: string }[] = [
  { standing: 'ties', means: 'Agrees with what it was checked against, within printed rounding' },
  { standing: 'off', means: 'Does not agree, and nothing explains it' },
  { standing: 'unclear', means: 'In question: part of a sum that is off, or what would decide it is not stated' },
  { standing: 'differs', means: 'Differs for a reason: revised, restated, another view or definition' },
  { standing: 'none', means: 'Read, but related to nothing yet' },
  { standing: 'unread', means: 'A number that was not read as a figure' },
];

/** The keys that work on this page, and what the signs mean. */
export function KeysHelp({ open, setOpen }: { readonly open: boolean; readonly setOpen: (open: boolean) => void }) {
  const scopes = useKeyList();
  return (
    <Dialog.Root open={open} onOpenChange={setOpen}>
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Popup className="dialog keys">
          <Dialog.Title>Keys and signs</Dialog.Title>
          {scopes.toReversed().map((scope) => (
            <section key={scope.title}>
              <h3>{scope.title}</h3>
              <dl>
                {scope.keys.map((key) => (
                  <div key={key.keys}>
                    <dt>
                      {key.keys.split(', ').map((alternative) => (
                        <span key={alternative}>
                          {alternative.split(' ').map((one) => (
                            <kbd key={one}>{shown[one] ?? one}</kbd>
                          ))}
                        </span>
                      ))}
                    </dt>
                    <dd>{key.does}</dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
          <section>
            <h3>Signs</h3>
            <dl>
              {signs.map(({ standing, means }) => (
                <div key={standing}>
                  <dt>
                    <Mark standing={standing} quiet />
                  </dt>
                  <dd>{means}</dd>
                </div>
              ))}
            </dl>
          </section>
          <Dialog.Close className="press">Close</Dialog.Close>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
