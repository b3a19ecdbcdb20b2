import type { Cell } from "../../core";
import type { StandingColumn, StandingList } from "../workbook";
import { isFormula } from "./cell-text";
import { LIST_MARK } from "./marks";
import { columnMark, findOwnTable, findSource } from "./own-table";
import { partOf, readGrid } from "./read-grid";
import type { ReadProgress } from "./read-grid";

/** Reads columns of a list of ours by their marks. */
export async function readList(
  context: Excel.RequestContext,
  id: string,
  columns: readonly string[],
  progress: ReadProgress = {},
): Promise<StandingList | undefined> {
  const identity = { id, kind: LIST_MARK } as const;
  const standing = await findOwnTable(context, identity);
  const source = standing && (await findSource(context, identity));
  if (!standing || !source) return undefined;
  const { block, own, sheetId } = standing;
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const values = await readGrid(context, sheet, block, "values", partOf(progress, 0, 1 / 3));
  const formulas = await readGrid(context, sheet, block, "formulas", partOf(progress, 1 / 3, 2 / 3));
  const formats = await readGrid(context, sheet, block, "numberFormat", partOf(progress, 2 / 3, 1));
  const grids = { values, formulas, formats };
  const found = columns.flatMap((column): [string, StandingColumn][] => {
    const at = own.get(columnMark(identity, column));
    return at === undefined ? [] : [[column, columnAt(at - block.column, grids)]];
  });
  return { source, rowCount: block.rowCount - 1, columns: new Map(found) };
}

type Grids = Readonly<Record<"values" | "formulas" | "formats", readonly Cell[][]>>;

function columnAt(at: number, { values, formulas, formats }: Grids): StandingColumn {
  const [header, ...cells] = values.map((row) => row[at] ?? "");
  const rows = cells.flatMap((value, row) => (isFormula(formulas[row + 1]?.[at] ?? "", value) ? [row] : []));
  return {
    header: String(header),
    values: cells,
    formats: formats.slice(1).map((row) => String(row[at] ?? "")),
    formulas: new Set(rows),
  };
}
