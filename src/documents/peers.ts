/** Packages that only some types of documents need: loaded when such a document comes. */
import { DocumentError } from './types.ts';

/** Loads a package. @throws DocumentError that says how to install it */
export async function loadPeer<T>(packages: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch {
    throw new DocumentError('missing', packages);
  }
}

/** The default export where a CommonJS module has been imported, else the module. */
export function defaultOf<T extends object>(module: T): T {
  return 'default' in module ? (module.default as T) : module;
}
