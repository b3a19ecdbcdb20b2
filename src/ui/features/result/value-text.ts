import type { FactorExplanation } from "../../../core";
import { type ChangedFactor, type formatOf, showValue } from "../../i18n";

/** A value as the sheet shows it, with the unit of its column; undefined where it is missing. */
export function valueText(
  { value, kind }: Pick<FactorExplanation, "value" | "kind">,
  { unit }: ChangedFactor,
  format: ReturnType<typeof formatOf>,
): string | undefined {
  if (value === undefined || typeof value === "string") return value;
  return kind === "date" ? format.date(value) : showValue(format, value, unit);
}
