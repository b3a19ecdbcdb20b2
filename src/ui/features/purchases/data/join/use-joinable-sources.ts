import { useEffect, useState } from "react";
import { usePurchases } from "../../../../purchases";
import type { SourceInfo } from "../../../../../workbook/workbook";

/** The tables of the workbook that may be joined; none until they are known. */
export function useJoinableSources(): readonly SourceInfo[] {
  const sources = usePurchases((purchases) => purchases.sources);
  const source = usePurchases((purchases) => purchases.source);
  const joinableSources = usePurchases((purchases) => purchases.joinableSources);
  const [joinable, setJoinable] = useState<readonly SourceInfo[]>([]);
  useEffect(() => {
    let isShown = true;
    void joinableSources().then((found) => isShown && setJoinable(found));
    return () => {
      isShown = false;
    };
  }, [joinableSources, sources, source]);
  return joinable;
}
