import { useMemo } from "react";
import { type Factor, plainFactor, type PlainFactor, type Table } from "../../../core";
import { useSession } from "../../session";

/** What a factor judges in the end: its bands as a table of points, dates as the time that has passed. */
export function usePlainFactor({ column, scale }: Factor, table: Table): PlainFactor | undefined {
  const referenceDate = useSession((state) => state.model?.referenceDate ?? "");
  return useMemo(
    () => plainFactor({ column, scale }, { referenceDate }, table),
    [column, scale, referenceDate, table],
  );
}
