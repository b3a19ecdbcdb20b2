import { useEffect, useState } from "react";

/** True once something has lasted for a time in milliseconds. */
export function useLasting(isOn: boolean, time: number): boolean {
  const [hasLasted, setLasted] = useState(false);
  useEffect(() => {
    if (!isOn) return undefined;
    const timer = setTimeout(() => setLasted(true), time);
    return () => {
      clearTimeout(timer);
      setLasted(false);
    };
  }, [isOn, time]);
  return hasLasted;
}
