import type { Cell } from "../../../core";
import type { FormulaObstacle, FormulaReceipt, WorkbookError } from "../../../workbook/workbook";
import { useFormat, useText } from "../../i18n";
import { useSession } from "../../session";
import { localWord } from "./local-formula";
import type { Insertion } from "./use-insert";

const DECIMALS = 4;

/** Says what became of a formula. */
export function useInsertionText(): (insertion: Insertion, name: string) => string {
  const text = useText("functions");
  const sayError = useText("errors");
  const format = useFormat();
  const language = useSession((session) => session.language);

  const shown = (value: Cell) => {
    if (typeof value === "number") return format.number(value, DECIMALS);
    return localWord(String(value ?? ""), language);
  };

  const sayInserted = ({ address, value, state, spill }: FormulaReceipt, name: string) =>
    spill === undefined || state !== "value"
      ? text(`inserted.${state}`, { name, address, value: shown(value) })
      : text("inserted.spill", { name, address, range: spill.slice(spill.lastIndexOf("!") + 1) });

  const sayObstacle = ({ kind, address, sheet, value = "" }: FormulaObstacle) =>
    kind === "cell-occupied" && value.trim() === ""
      ? text("obstacle.cell-occupied-blank", { address })
      : text(`obstacle.${kind}`, { address, sheet, value });

  const sayFailed = (during: "insert" | "undo", { kind, detail }: WorkbookError) => {
    if (detail.code === "InvalidSelection") return text("noCell");
    if (during === "undo" && kind === "missing") return text("changed", { address: detail.address ?? "" });
    const what = text(during === "undo" ? "notUndone" : "notInserted");
    const code =
      kind === "failed" && detail.code !== undefined ? sayError("workbook.code", { code: detail.code }) : "";
    const place = sayError("place.sheet", { name: detail.sheet ?? "" });
    return `${what} ${sayError(`workbook.${kind}`, { place })} ${code}`.trim();
  };

  return (insertion, name) => {
    if (insertion.kind === "inserted") return sayInserted(insertion.receipt, name);
    if (insertion.kind === "obstacle") return sayObstacle(insertion.obstacle);
    if (insertion.kind === "undone") return text("undone", { address: insertion.address });
    return insertion.kind === "failed" ? sayFailed(insertion.during, insertion.error) : "";
  };
}
