import { useEffect, useState } from "react";

/** The value as it was when it last stood still for `delay` ms; for live regions, which should not speak during a drag. */
export function useQuiet<T>(value: T, delay = 500): T {
  const [quiet, setQuiet] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setQuiet(value), delay);
    return () => clearTimeout(timer);
  }, [value, delay]);
  return quiet;
}
