/** The program in one file, with the code that V8 made of it: both spare a cold start most of its time. */
import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import v8 from 'node:v8';
import vm from 'node:vm';

/** Rooms that the bundle holds; each has a file that is written anew when the room was compiled anew. */
const rooms = ['kernel', 'research', 'sources', 'operations', 'surfaces', 'main'];

export const bundleFile = (built) => fileURLToPath(new URL('direct.utf16', built));
export const codeFile = (built) => fileURLToPath(new URL('direct.code', built));

/** Whether no room was compiled after the bundle was made. */
function isFresh(built) {
  const changed = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Infinity;
  const made = changed(bundleFile(built));
  return made !== Infinity && rooms.every((room) => changed(new URL(`${room}.tsbuildinfo`, built)) <= made);
}

function readIfThere(file) {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** A text up to this size is read before more thorough compiling pays. */
const smallBytesMax = 256 * 1024;
/** Most patterns and functions are run a few times then: they are compiled quickly, not for many runs. */
const quickFlags = ['--no-regexp-optimization', '--no-regexp-peephole-optimization', '--interrupt-budget=1000000'];
/** V8 of Node 20 to 24, which know these flags. */
const knowsFlags = /^1[1-3]\./.test(process.versions.v8);

/** Whether a command line reads one small file and nothing else. */
export function isQuick([command, ...rest]) {
  const paths = rest.filter((word) => !word.startsWith('-'));
  if (!knowsFlags || (command !== 'read' && command !== 'check') || paths.length !== 1) return false;
  const file = statSync(paths[0], { throwIfNoEntry: false });
  return file !== undefined && file.isFile() && file.size <= smallBytesMax;
}

/** Runs the bundle; null where there is none that is as new as the rooms. Code of another V8 is left aside by V8 itself. */
export function loadBundle(built, { quick = false } = {}) {
  if (!isFresh(built)) return null;
  const filename = bundleFile(built);
  // two bytes a character, as V8 keeps it: nothing is decoded
  const script = new vm.Script(readFileSync(filename, 'utf16le'), { filename, cachedData: readIfThere(codeFile(built)) });
  // only now: V8 takes no code that was kept under other flags
  if (quick) for (const flag of quickFlags) v8.setFlagsFromString(flag);
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(filename), module, (id) => import(new URL(id, built).href));
  return { exports: module.exports, script };
}
