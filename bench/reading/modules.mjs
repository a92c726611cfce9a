/** The built program's own modules. */
import { pathToFileURL } from 'node:url';
import path from 'node:path';

export const top = path.resolve(import.meta.dirname, '../..');
export const built = (file) => import(pathToFileURL(path.join(top, 'dist', file)).href);
