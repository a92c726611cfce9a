import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { failed, ok, type Problem, type Result } from '../kernel/problem.ts';
import { visible } from '../kernel/visible.ts';

/** Names by which a folder's files are taken; a file that is named itself is always tried, whatever its name. */
const documentName = /\.(txt|text|md|markdown|html?|xhtml|pdf)$/i;
const patternSign = /[*?]/;

const missing = (subject: string): Problem => ({ code: 'file.missing', subject: path.basename(subject) || subject, severity: 'error' });

/** `*` and `?` stay within one folder, `**` crosses folders. */
function patternToRegExp(pattern: string): RegExp {
  const source = pattern.replace(/\*\*\/|\*\*|[*?]|[^*?]+/g, (part) => {
    if (part === '**/') return '(?:[^/]+/)*';
    if (part === '**') return '.*';
    if (part === '*') return '[^/]*';
    if (part === '?') return '[^/]';
    return part.replace(/[\\^$+.()|{}[\]]/g, '\\$&');
  });
  return new RegExp(`^${source}$`, 'u');
}

async function filesUnder(folder: string): Promise<readonly string[]> {
  const found: string[] = [];
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await filesUnder(full)));
    else if (entry.isFile()) found.push(full);
  }
  return found;
}

async function matches(pattern: string): Promise<readonly string[]> {
  const fixed = pattern.split('/').slice(
    0,
    pattern.split('/').findIndex((part) => patternSign.test(part)),
  );
  const base = fixed.join('/') || (pattern.startsWith('/') ? '/' : '.');
  const whole = patternToRegExp(path.normalize(pattern));
  const files = await filesUnder(base).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT' || cause.code === 'ENOTDIR' || cause.code === 'EACCES') return [];
    throw cause;
  });
  return files.filter((file) => whole.test(file));
}

/**
 * The files that paths, folders and quoted patterns stand for: each once, folders in the order of their names.
 *
 * A dash is standard input. A folder gives the text, Markdown, HTML and PDF files in and below it; hidden files are passed over.
 * Returns one result for each file, and a `file.missing` problem for each path that gives none.
 */
export async function expandPaths(paths: readonly string[]): Promise<readonly Result<string>[]> {
  const results: Result<string>[] = [];
  const seen = new Set<string>();
  const take = (file: string): void => {
    const full = path.resolve(file);
    if (seen.has(full)) return;
    seen.add(full);
    results.push(ok(file));
  };
  for (const given of paths) {
    const status = await stat(given).catch(() => null);
    if (status?.isDirectory()) {
      const files = (await filesUnder(given)).filter((file) => documentName.test(file));
      if (files.length === 0) results.push(failed(missing(given)));
      files.forEach(take);
    } else if (status !== null || !patternSign.test(given)) {
      // a file that is not there is reported by the reader, in its own words
      take(given);
    } else {
      const files = await matches(given);
      if (files.length === 0) results.push(failed(missing(given)));
      files.forEach(take);
    }
  }
  return results;
}

/** Short names by which the files of one call differ: the file name, or with as many folders as it takes. */
export function distinctNames(files: readonly string[]): readonly string[] {
  const parts = files.map((file) => path.resolve(file).split(path.sep));
  const names = parts.map((own, index) => (files[index] === '-' ? 'standard input' : visible(own.at(-1) ?? '')));
  for (let depth = 2; ; depth++) {
    const counts = new Map<string, number>();
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
    const shared = names.flatMap((name, index) => ((counts.get(name) ?? 0) > 1 ? [index] : []));
    if (shared.length === 0 || parts.every((own) => own.length < depth)) return names;
    for (const index of shared) names[index] = visible(parts[index]?.slice(-depth).join('/') ?? '');
  }
}
