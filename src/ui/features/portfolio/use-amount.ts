import { useMemo } from "react";
import { findColumn } from "../../../core";
import { showValue, useFormat, valueUnit } from "../../i18n";
import type { Scored } from "../../analysis/scored-host";
import { useSession } from "../../session";

/** Amounts from here on are said without decimals. */
const LARGE = 1000;

/** Says amounts of a column in its unit. */
export function useAmount({ table }: Scored, header: string): (amount: number) => string {
  const format = useFormat();
  const columnFormats = useSession((session) => session.columnFormats);
  const index = findColumn(table, header)?.index;
  const numberFormat = index === undefined ? undefined : columnFormats[index];
  return useMemo(() => {
    const unit = valueUnit(numberFormat);
    const whole = { ...unit, digits: 0 };
    return (amount) => showValue(format, amount, !unit.isPercent && Math.abs(amount) >= LARGE ? whole : unit);
  }, [format, numberFormat]);
}
