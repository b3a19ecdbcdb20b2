import type { UnitKind } from "../../../core";
import { useFormat, useText } from "../../i18n";

/** Says how many units of a kind there are: "120 Personen". */
export function useUnitCount(): (kind: UnitKind, count: number) => string {
  const text = useText("units");
  const format = useFormat();
  return (kind, count) => text(`count.${kind}`, { count, units: format.number(count) });
}
