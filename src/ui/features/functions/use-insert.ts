import { useState } from "react";
import { type FormulaObstacle, type FormulaReceipt, WorkbookError } from "../../../workbook/workbook";
import type { FunctionServices } from "./function-services";

/** What became of putting a formula into the selected cell. */
export type Insertion =
  | { readonly kind: "none" }
  | { readonly kind: "working" }
  | { readonly kind: "obstacle"; readonly obstacle: FormulaObstacle }
  | { readonly kind: "inserted"; readonly receipt: FormulaReceipt }
  | { readonly kind: "undone"; readonly address: string }
  | { readonly kind: "failed"; readonly during: "insert" | "undo"; readonly error: WorkbookError };

/** Puts a formula into the selected cell, and takes it back. */
export function useInsert({ insertFormula, undoWrite }: FunctionServices, formula: string) {
  const [insertion, setInsertion] = useState<Insertion>({ kind: "none" });

  const attempt = async (during: "insert" | "undo", work: () => Promise<Insertion>) => {
    setInsertion({ kind: "working" });
    try {
      setInsertion(await work());
    } catch (error) {
      setInsertion(error instanceof WorkbookError ? { kind: "failed", during, error } : { kind: "none" });
      if (!(error instanceof WorkbookError)) throw error;
    }
  };

  return {
    insertion,
    insert: (options?: Parameters<FunctionServices["insertFormula"]>[1]) =>
      attempt("insert", async () => {
        const outcome = await insertFormula(formula, options);
        return outcome.ok
          ? { kind: "inserted", receipt: outcome.receipt }
          : { kind: "obstacle", obstacle: outcome.obstacle };
      }),
    undo: (receipt: FormulaReceipt) =>
      attempt("undo", async () => {
        await undoWrite(receipt);
        return { kind: "undone", address: receipt.address };
      }),
    dismiss: () => setInsertion({ kind: "none" }),
  };
}
