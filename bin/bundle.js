/** The program in one file, with the code that V8 made of it: both spare a cold start most of its time. */
import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
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

/** Runs the bundle; null where there is none that is as new as the rooms. Code of another V8 is left aside by V8 itself. */
export function loadBundle(built) {
  if (!isFresh(built)) return null;
  const filename = bundleFile(built);
  // two bytes a character, as V8 keeps it: nothing is decoded
  const script = new vm.Script(readFileSync(filename, 'utf16le'), { filename, cachedData: readIfThere(codeFile(built)) });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(filename), module, (id) => import(new URL(id, built).href));
  return { exports: module.exports, script };
}
