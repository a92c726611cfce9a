/** A thing that is made once for everybody who asks. */
export interface Once<T> {
  get(): Promise<T>;
  /** What was made or is being made; null where nobody asked, or where the making failed. */
  made(): Promise<T> | null;
}

/** Makes a thing for the first who asks; where the making fails, the next who asks makes it anew. */
export function once<T>(make: () => Promise<T>): Once<T> {
  let made: Promise<T> | null = null;
  return {
    get: () => {
      if (made !== null) return made;
      const making = make();
      made = making;
      making.catch(() => {
        if (made === making) made = null;
      });
      return making;
    },
    made: () => made,
  };
}
