import type { NumberArgument } from "./number-argument";
import type { Speaker } from "./speak";

/** Rows and columns of a block. */
export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/**
 * The rows and columns of a result: those of the largest argument. A single row or column serves for all.
 *
 * @throws {CustomFunctions.Error} if two arguments have different lengths.
 */
export function commonShape(args: readonly NumberArgument[], speak: Speaker<never>): Shape {
  const longest = (side: "rows" | "columns") => {
    const most = args.reduce((best, each) => (each[side] > best[side] ? each : best));
    const unequal = args.find((each) => each[side] !== 1 && each[side] !== most[side]);
    if (!unequal) return most[side];
    throw speak({
      kind: "lengths-differ",
      argument: unequal.name,
      length: unequal[side],
      other: most.name,
      otherLength: most[side],
    });
  };
  return { rows: longest("rows"), columns: longest("columns") };
}

/** Finds each argument's cell for an element of the result; a single row or column serves for all. */
export class Places {
  readonly at: Int32Array;
  private readonly rowSteps: readonly number[];
  private readonly columnSteps: readonly number[];

  constructor(args: readonly NumberArgument[]) {
    this.at = new Int32Array(args.length);
    this.rowSteps = args.map((each) => (each.rows === 1 ? 0 : each.columns));
    this.columnSteps = args.map((each) => (each.columns === 1 ? 0 : 1));
  }

  /** Sets `at` to the positions for an element. */
  moveTo(row: number, column: number): void {
    for (let i = 0; i < this.at.length; i++) {
      this.at[i] = row * this.rowSteps[i]! + column * this.columnSteps[i]!;
    }
  }
}
