import type { Cell } from "../core";

/** A formula that was put into a cell, with what the cell shows, and what is needed to take it back. */
export interface FormulaReceipt {
  /** The cell, e.g. "Kunden!L4". */
  readonly address: string;
  /** What the cell holds once it was calculated; errors as text such as "#VALUE!". */
  readonly value: Cell;
  /** `blocked`: the result needs cells that are not free. `busy`: Excel is still calculating. */
  readonly state: "value" | "error" | "blocked" | "busy";
  /** All cells of the result where they are more than one, e.g. "Kunden!L4:P5". */
  readonly spill?: string;
  /** Opaque to everyone but the workbook that made it; plain data. */
  readonly before: unknown;
}

/** A reason not to put a formula into the selected cell. */
export interface FormulaObstacle {
  readonly kind: "cell-occupied" | "cell-in-table" | "cell-in-spill" | "cell-merged" | "sheet-protected";
  /** `stop`: no formula can stand there. `ask`: the user may choose to replace what stands there. */
  readonly severity: "stop" | "ask";
  readonly address: string;
  readonly sheet: string;
  /** What stands in the cell, as shown, or the name of its table. */
  readonly value?: string;
}

export type FormulaOutcome =
  | { readonly ok: true; readonly receipt: FormulaReceipt }
  | { readonly ok: false; readonly obstacle: FormulaObstacle };
