import { visible } from './visible.ts';

/**
 * What can be wrong with input, as values. A caller's bug throws MisuseError instead.
 *
 * Every code is public: scripts may depend on it. `explainProblem` words each one once, for people.
 */
export type ProblemCode =
  | 'file.missing'
  | 'file.unreadable'
  | 'file.empty'
  | 'file.too-large'
  | 'file.binary'
  | 'file.truncated'
  | 'file.encrypted'
  | 'file.no-text-layer'
  | 'file.bomb'
  | 'file.nested-too-deeply'
  | 'file.wrong-name'
  | 'file.encoding-guessed'
  | 'file.hidden-characters'
  | 'file.unsupported'
  | 'read.timeout'
  | 'read.memory'
  | 'read.crashed'
  | 'ties.stopped'
  | 'number.absurd'
  | 'input.invalid'
  | 'record.not-found'
  | 'store.unavailable'
  | 'store.newer'
  | 'request.refused'
  | 'model.invalid'
  | 'workbook.unreadable'
  | 'valuation.invalid'
  | 'valuation.missing';

export interface Problem {
  readonly code: ProblemCode;
  /** What it is about: a file name without its folder, a field, a record id. */
  readonly subject: string;
  /** `error`: nothing could be read; `warning`: read, with this caveat. */
  readonly severity: 'error' | 'warning';
  /** Figures for the sentence, such as a size or a limit. */
  readonly detail?: Readonly<Record<string, string | number>>;
}

/** Thrown for a caller's bug only, never for bad data. */
export class MisuseError extends Error {
  override readonly name = 'MisuseError';
}

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });
export const failed = (problem: Problem): Result<never> => ({ ok: false, problem });

const sentences: Readonly<Record<ProblemCode, (p: Problem) => string>> = {
  'file.missing': () => 'there is no such file. Check the name and the folder.',
  'file.unreadable': () => 'the file cannot be opened. Check that you may read it.',
  'file.empty': () => 'the file is empty. Save it again from its source.',
  'file.too-large': (p) => `the file is larger than the ${p.detail?.['limitMb'] ?? 100} MB that can be read of its kind. Split it, or add only the pages you need.`,
  'file.binary': (p) =>
    p.detail?.['controls'] === undefined
      ? 'the file is neither text, Markdown, HTML nor PDF. Export it to one of these.'
      : `the text holds ${p.detail['controls']} control characters, such as NUL, that no text has. Save it again as text from its source.`,
  'file.truncated': () => 'the file ends in the middle. Download it again; what came before the break was kept only where it could be read whole.',
  'file.encrypted': () => 'the file is locked with a password. Save a copy without the password.',
  'file.no-text-layer': () => 'the pages are pictures without text. Run text recognition (OCR) on the file and add the result.',
  'file.bomb': () => 'the file unpacks to far more than its size. It was not read.',
  'file.nested-too-deeply': () => 'the page nests its elements too deeply to be read. Save it as text.',
  'file.wrong-name': (p) => `the name says ${p.detail?.['named'] ?? 'one format'}, the content is ${p.detail?.['found'] ?? 'another'}; it was read by its content.`,
  'file.encoding-guessed': (p) => `the text is not UTF-8; it was read as ${p.detail?.['encoding'] ?? 'another encoding'}. Save it as UTF-8 if letters look wrong.`,
  'file.hidden-characters': (p) =>
    `the text holds ${p.detail?.['count'] ?? 'some'} invisible or direction-changing characters; a number that holds one is not read: look at it by eye.`,
  'file.unsupported': (p) => `${p.detail?.['format'] ?? 'this format'} cannot be read yet. Export the document to PDF, HTML or text.`,
  'read.timeout': (p) => `reading took longer than ${p.detail?.['seconds'] ?? 30} seconds and was stopped. Split the file.`,
  'read.memory': () => 'reading needed more memory than one document may use and was stopped. Split the file.',
  'read.crashed': () => 'the reader stopped on this file. The other files were read.',
  'ties.stopped': () =>
    'unchecked: setting its figures against each other takes too many comparisons, too long or too much memory. The figures are kept; relations between them are missing.',
  'number.absurd': (p) => `a number of ${p.detail?.['digits'] ?? 'very many'} digits was left unread.`,
  'input.invalid': (p) => String(p.detail?.['message'] ?? 'the value is not valid.'),
  'record.not-found': (p) => (p.detail?.['near'] === undefined ? 'there is no such record.' : `there is no such record. Did you mean ${p.detail['near']}?`),
  'store.unavailable': () => 'the store cannot be reached. Check DATABASE_URL, or stop the process that holds the data folder.',
  'store.newer': () =>
    'the library was written by a newer version of Tickmark, and this one would damage it. Update the program, or name another library with --data or DATABASE_URL.',
  'request.refused': (p) => String(p.detail?.['message'] ?? 'the request was refused.'),
  'workbook.unreadable': () => 'the file is no Excel workbook that can be read. Export the model again and change the copy.',
  'model.invalid': (p) => `line ${p.detail?.['line'] ?? '?'}, column ${p.detail?.['column'] ?? '?'}: ${p.detail?.['message'] ?? 'the model is not valid'}.`.replace(/\?\.$/, '?'),
  'valuation.invalid': (p) => `${p.detail?.['message'] ?? 'the value cannot be worked out'}.`,
  'valuation.missing': (p) =>
    `there is no ${p.detail?.['input'] ?? 'number'}${p.detail?.['searched'] === undefined ? '' : ` (looked for ${p.detail['searched']})`}, and without it there is no value.`,
};

/** What a person would have to give, `discount rate`; null where it is nothing that is given. Each surface says in its own way how. */
export const lackOf = ({ code, subject, detail }: Problem): string | null =>
  typeof detail?.['lacks'] === 'string' ? detail['lacks'] : code === 'valuation.missing' && subject === 'assumptions' ? String(detail?.['input']) : null;

/** The one place where a problem is put into words. */
export function explainProblem(problem: Problem): string {
  return visible(`${problem.subject}: ${sentences[problem.code](problem)}`);
}
