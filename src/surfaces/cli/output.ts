import type { Line } from '../../operations/lines.ts';

/** Where a command writes, and whether a person is watching. */
export interface Output {
  readonly write: (text: string) => Promise<void>;
  readonly writeError: (text: string) => Promise<void>;
  /** Colour and progress: on a terminal only, and never with NO_COLOR. */
  readonly colour: boolean;
  readonly interactive: boolean;
  readonly columns: number;
}

/** Nothing out of a document may command the terminal or turn its text around: of such characters only line breaks, tabs and, where there is colour, our own colours go out. */
export function harmless(text: string, colour: boolean): string {
  // oxlint-disable-next-line no-control-regex
  return text.replace(/(\u001b\[(?:1|2|22|31|32|33|39)m)|[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, (_, own: string | undefined) =>
    colour ? (own ?? '') : '',
  );
}

function writer(stream: NodeJS.WriteStream, colour: boolean): (text: string) => Promise<void> {
  // a reader that closes early (`| head`) is no failure
  stream.on('error', (cause: NodeJS.ErrnoException) => {
    if (cause.code !== 'EPIPE') throw cause;
    process.exit(0);
  });
  return (text) => new Promise((resolve) => (stream.write(harmless(text, colour)) ? resolve() : stream.once('drain', resolve)));
}

export function processOutput(): Output {
  const interactive = process.stdout.isTTY === true;
  const colour = interactive && (process.env['NO_COLOR'] ?? '') === '' && process.env['TERM'] !== 'dumb';
  return {
    write: writer(process.stdout, colour),
    writeError: writer(process.stderr, colour),
    interactive,
    colour,
    columns: process.stdout.columns ?? 120,
  };
}

/** One JSON object a line. */
export const jsonLine = (line: Line | Readonly<Record<string, unknown>>): string => `${JSON.stringify(line)}\n`;
