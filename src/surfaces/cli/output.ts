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

/** Nothing out of a document may command the terminal: of control characters only line breaks, tabs and our own colours go out. JSON has none. */
// oxlint-disable-next-line no-control-regex
const harmless = (text: string): string => text.replace(/(\u001b\[[0-9;]*m)|[\u0000-\u0008\u000b-\u001f\u007f]/g, '$1');

function writer(stream: NodeJS.WriteStream): (text: string) => Promise<void> {
  // a reader that closes early (`| head`) is no failure
  stream.on('error', (cause: NodeJS.ErrnoException) => {
    if (cause.code !== 'EPIPE') throw cause;
    process.exit(0);
  });
  return (text) => new Promise((resolve) => (stream.write(harmless(text)) ? resolve() : stream.once('drain', resolve)));
}

export function processOutput(): Output {
  const interactive = process.stdout.isTTY === true;
  return {
    write: writer(process.stdout),
    writeError: writer(process.stderr),
    interactive,
    colour: interactive && (process.env['NO_COLOR'] ?? '') === '' && process.env['TERM'] !== 'dumb',
    columns: process.stdout.columns ?? 120,
  };
}

/** One JSON object a line. */
export const jsonLine = (line: Line | Readonly<Record<string, unknown>>): string => `${JSON.stringify(line)}\n`;
