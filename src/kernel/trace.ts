const framesMax = 6;
const kind = /^[A-Za-z]{1,40}$/;

/**
 * Where a mistake of this program happened, for whoever mends it: the kind of error and the functions with their lines.
 *
 * The words of an error are left out, since they may quote the document; so are folders, which name people.
 * An error of another context or thread is known by its stack, not by its class.
 */
export function traceOf(error: unknown): string {
  const { name, message, stack } = (typeof error === 'object' && error !== null ? error : {}) as Readonly<Record<string, unknown>>;
  // the words may look like frames
  const frames = (typeof stack === 'string' ? (typeof message === 'string' ? stack.replace(message, '') : stack) : '').split('\n').flatMap((line) => {
    const found = /^\s+at (?:(?:async |new )?([\w$.#<>]+)[^(]*\()?.*?([\w.-]+\.[cm]?[jt]s):(\d+):\d+\)?$/.exec(line);
    return found === null ? [] : [`${found[1] ?? 'top'} ${found[2]}:${found[3]}`];
  });
  return [typeof name === 'string' && kind.test(name) ? name : 'Error', ...frames.slice(0, framesMax)].join(' < ');
}
