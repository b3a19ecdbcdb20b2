import type { HistoryUnit, PurchaseModelKind } from "../../../../core";
import { useFormat, useText } from "../../../i18n";

/** The line under a picture in the workbook that says what it was made from. */
export function useMadeFrom(kind: PurchaseModelKind, unit: HistoryUnit): (date: string) => string {
  const text = useText("lifetime");
  const units = useText("purchases");
  const format = useFormat();
  return (date) =>
    text("page.by", {
      model: text(`models.${kind}`),
      unit: units(`units.${unit}`),
      date: format.isoDate(date),
    });
}
