/** Keeps what was made last under its key, so that it is not made again; the key holds everything that it is made of. */
export function remembered<T>(most: number): (key: string, make: () => T) => T {
  const kept = new Map<string, T>();
  return (key, make) => {
    const found = kept.has(key) ? kept.get(key)! : make();
    // what was asked for last goes last
    kept.delete(key);
    kept.set(key, found);
    for (const oldest of kept.keys()) {
      if (kept.size <= most) break;
      kept.delete(oldest);
    }
    return found;
  };
}
