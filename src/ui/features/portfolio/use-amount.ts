import { useMemo } from "react";
import { findColumn } from "../../../core";
import { showValue, useFormat, valueUnit } from "../../i18n";
import type { Scored } from "../../analysis/scored-host";
import { useSession } from "../../session";

/** Says amounts of a column as the sheet shows them. */
export function useAmount({ table }: Scored, header: string): (amount: number) => string {
  const format = useFormat();
  const columnFormats = useSession((session) => session.columnFormats);
  const index = findColumn(table, header)?.index;
  const numberFormat = index === undefined ? undefined : columnFormats[index];
  return useMemo(() => {
    const unit = valueUnit(numberFormat);
    return (amount) => showValue(format, amount, unit);
  }, [format, numberFormat]);
}
