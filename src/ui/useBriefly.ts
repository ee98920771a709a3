import { useEffect, useState } from 'react';

/** Something that is shown for so many wall milliseconds after it was set, and is null before and after. */
export function useBriefly<T>(wallMs: number): [T | null, (value: T) => void] {
  const [value, setValue] = useState<T | null>(null);
  useEffect(() => {
    if (value === null) return undefined;
    const timer = setTimeout(() => setValue(null), wallMs);
    return () => clearTimeout(timer);
  }, [value, wallMs]);
  return [value, setValue];
}
