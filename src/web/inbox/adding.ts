import { noteRefused, noteSent } from '../api/events.ts';
import { ApiError, postFiles, type SaidOfFile } from '../api/client.ts';

/** What a file dialog offers; anything else that is dropped gets its problem from the server. */
export const accepted = '.txt,.text,.md,.markdown,.html,.htm,.xhtml,.pdf,text/plain,text/markdown,text/html,application/pdf';

/** Hands files to the server, which reads them one by one and reports each (`events.ts`). */
export async function addFiles(files: readonly File[]): Promise<void> {
  if (files.length === 0) return;
  const names = files.map((f) => f.name);
  noteSent(names);
  const noteEach = (problems: readonly SaidOfFile[]): void => problems.forEach(({ subject, message }) => noteRefused([subject], message));
  try {
    noteEach((await postFiles<{ problems?: readonly SaidOfFile[] }>('/documents', files)).problems ?? []);
  } catch (error) {
    if (error instanceof ApiError && error.problems.length > 0) return noteEach(error.problems);
    noteRefused(names, error instanceof Error ? error.message : String(error));
  }
}

/** A name for pasted text: its first words, so that it is known again in the list. */
export function nameForText(text: string): string {
  const first = text.split('\n').find((line) => line.trim() !== '') ?? '';
  const words = first
    .replace(/^[#>*\s-]+/, '')
    .replace(/[^\p{L}\p{N}.,%$&' -]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 60)
    .replace(/[ .,]+$/, '');
  return `${words === '' ? 'Pasted text' : words}.txt`;
}

export const addText = (text: string): Promise<void> => addFiles([new File([text], nameForText(text), { type: 'text/plain' })]);

const choose = new EventTarget();
/** Opens the file dialog of the page, from wherever it is asked for. */
export const chooseFiles = (): void => void choose.dispatchEvent(new Event('files'));
/** Opens the field for pasted text. */
export const pasteText = (): void => void choose.dispatchEvent(new Event('text'));

export function onAdding(what: 'files' | 'text', run: () => void): () => void {
  choose.addEventListener(what, run);
  return () => choose.removeEventListener(what, run);
}
