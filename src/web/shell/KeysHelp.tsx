import { Dialog } from '@base-ui/react/dialog';
import { useKeyList } from '../parts/keys.ts';

const shown: Readonly<Record<string, string>> = { 'Control+k': 'Ctrl K', ArrowDown: 'down', ArrowUp: 'up', ArrowLeft: 'left', ArrowRight: 'right', Escape: 'Esc' };

/** The keys that work on this page. */
export function KeysHelp({ open, setOpen }: { readonly open: boolean; readonly setOpen: (open: boolean) => void }) {
  const scopes = useKeyList();
  return (
    <Dialog.Root open={open} onOpenChange={setOpen}>
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Popup className="dialog keys">
          <Dialog.Title>Keys</Dialog.Title>
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
          <Dialog.Close className="press">Close</Dialog.Close>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
