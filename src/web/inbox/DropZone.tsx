import { Dialog } from '@base-ui/react/dialog';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { Glyph } from '../parts/Mark.tsx';
import { accepted, addFiles, addText, onAdding } from './adding.ts';

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** Files may be dropped anywhere on the page, and text pasted anywhere but into a field. */
export function DropZone() {
  const navigate = useNavigate();
  const [over, setOver] = useState(false);
  const [pasting, setPasting] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  const words = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    let depth = 0;
    const take = (files: readonly File[]): void => {
      if (files.length === 0) return;
      void addFiles(files);
      void navigate({ to: '/' });
    };
    const enter = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      depth += 1;
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      depth -= 1;
      if (depth <= 0) setOver(false);
    };
    const move = (event: DragEvent): void => {
      if (carriesFiles(event)) event.preventDefault();
    };
    const drop = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      depth = 0;
      setOver(false);
      take([...(event.dataTransfer?.files ?? [])]);
    };
    const paste = (event: ClipboardEvent): void => {
      const target = event.target as HTMLElement;
      if (target.closest('input, textarea, [contenteditable=true]')) return;
      const files = [...(event.clipboardData?.files ?? [])];
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (files.length > 0) take(files);
      else if (text.trim().length > 40) {
        void addText(text);
        void navigate({ to: '/' });
      }
    };
    const stops = [onAdding('files', () => picker.current?.click()), onAdding('text', () => setPasting(true))];
    window.addEventListener('dragenter', enter);
    window.addEventListener('dragleave', leave);
    window.addEventListener('dragover', move);
    window.addEventListener('drop', drop);
    window.addEventListener('paste', paste);
    return () => {
      for (const stop of stops) stop();
      window.removeEventListener('dragenter', enter);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('dragover', move);
      window.removeEventListener('drop', drop);
      window.removeEventListener('paste', paste);
    };
  }, [navigate]);

  const addPasted = (): void => {
    const text = words.current?.value ?? '';
    if (text.trim() === '') return;
    setPasting(false);
    void addText(text);
    void navigate({ to: '/' });
  };

  return (
    <>
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        accept={accepted}
        aria-label="Files to add"
        onChange={(event) => {
          void addFiles([...(event.target.files ?? [])]);
          event.target.value = '';
          void navigate({ to: '/' });
        }}
      />
      {over && (
        <div className="dropping" aria-hidden="true">
          <p>
            <Glyph name="file" /> Drop to read
          </p>
        </div>
      )}
      <Dialog.Root open={pasting} onOpenChange={setPasting}>
        <Dialog.Portal>
          <Dialog.Backdrop className="backdrop" />
          <Dialog.Popup className="dialog paste">
            <Dialog.Title>Paste text</Dialog.Title>
            <Dialog.Description>A note, an article, a table: every figure in it is read and checked.</Dialog.Description>
            <textarea
              ref={words}
              rows={14}
              aria-label="Text to read"
              placeholder="Revenue rose 37% to Rmb2.7bn…"
              onKeyDown={(event) => {
                if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) addPasted();
              }}
            />
            <div className="actions">
              <Dialog.Close className="press quiet">Cancel</Dialog.Close>
              <button type="button" className="press main" onClick={addPasted}>
                Read it <kbd>Ctrl Enter</kbd>
              </button>
            </div>
          </Dialog.Popup>
        </Dialog.Portal>
      </Dialog.Root>
    </>
  );
}
