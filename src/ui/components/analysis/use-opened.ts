import { useEffect, useState } from "react";

/**
 * What is loaded with its first use; undefined until it is there.
 *
 * @param open Must stay the same function.
 */
export function useOpened<T extends object>(open: () => Promise<T>): T | undefined {
  const [opened, setOpened] = useState<T>();
  useEffect(() => {
    let isShown = true;
    void open().then((store) => isShown && setOpened(store));
    return () => {
      isShown = false;
    };
  }, [open]);
  return opened;
}
