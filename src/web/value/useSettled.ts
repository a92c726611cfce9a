import { useEffect, useState } from 'react';

const restMs = 250;

/** A value as it was when it last stood still for a moment, and was no longer waited for: what takes long is not asked with every key. */
export function useSettled<T extends object>(value: T, isWaiting = false): T {
  const [settled, setSettled] = useState(value);
  const words = JSON.stringify(value);
  useEffect(() => {
    if (isWaiting) return undefined;
    const timer = setTimeout(() => setSettled(JSON.parse(words) as T), restMs);
    return () => clearTimeout(timer);
  }, [words, isWaiting]);
  return settled;
}
