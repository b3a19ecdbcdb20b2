import type { Cell } from "../../core";
import type {
  ClassColor,
  ColumnValidation,
  ListRequest,
  PageRow,
  RangeRef,
  SourceInfo,
  WriteRequest,
} from "../workbook";
import { describeTable } from "./locate";
import { findMarks, LIST_MARK, markName, SHEET_MARK } from "./marks";
import type { Marked } from "./marks";
import { contains, endColumn, endRow, loadPlace, rangeRef } from "./ranges";

/** A column for a table of ours. */
export interface OwnColumn {
  readonly id: string;
  readonly header: string;
  readonly values: ArrayLike<Cell>;
  readonly numberFormat: string;
  /** Number formats of single rows in place of that of the column. */
  readonly formats?: ArrayLike<string | undefined>;
  /** 1 for rows whose cell is left as it stands. */
  readonly left?: ArrayLike<number>;
  readonly validation?: ColumnValidation;
  readonly width?: number;
}

/** What is to stand on a sheet of our own: an Excel table, and perhaps lines above it. */
export interface OwnTable {
  readonly id: string;
  /** A list can be scored, a table of results cannot. */
  readonly kind: typeof SHEET_MARK | typeof LIST_MARK;
  /** Wanted name of a new sheet. */
  readonly sheet: string;
  /** Wanted name of a new table. */
  readonly table: string;
  readonly columns: readonly OwnColumn[];
  readonly rowCount: number;
  /** The column by which rows are found again. */
  readonly key: string;
  /** For each row its row in the standing table, -1 for a new one; without it rows are found by the key. */
  readonly standsAt?: ArrayLike<number> | undefined;
  /** Columns that stay filled in rows that are kept for what others have put beside them. */
  readonly staying: readonly string[];
  readonly head: readonly PageRow[];
  /** Colours for the column "class". */
  readonly classColors: readonly ClassColor[];
  readonly activate: boolean;
}

export function tableOfResults(request: WriteRequest, sheet: string): OwnTable {
  return {
    id: request.resultId,
    kind: SHEET_MARK,
    sheet,
    table: `Kundenwert_${request.resultId}`,
    columns: [...(request.carried ?? []), ...request.columns],
    rowCount: request.sourceRows.length,
    key: "key",
    staying: ["key", "name"],
    head: [[request.note]],
    classColors: request.classColors,
    activate: false,
  };
}

export function tableOfList(request: ListRequest): OwnTable {
  const { id, sheet, table, columns, key, standsAt, names = [], head = [], activate = false } = request;
  return {
    id,
    kind: LIST_MARK,
    sheet,
    table,
    columns,
    rowCount: Math.max(0, ...columns.map(({ values }) => values.length)),
    key,
    standsAt,
    staying: [key, ...names],
    head,
    classColors: [],
    activate,
  };
}

type Identity = Pick<OwnTable, "id" | "kind">;

export const blockMark = ({ id, kind }: Identity): string => markName(id, kind);

export const headMark = ({ id, kind }: Identity): string => markName(id, `${kind}:`);

/** Columns of results are marked as those beside a list are; those of a list are told apart: they are data. */
export const columnMark = ({ id, kind }: Identity, columnId: string): string =>
  markName(id, kind === LIST_MARK ? `${kind}:${columnId}` : columnId);

/** A table of ours that an earlier run has left. */
export interface StandingTable {
  readonly sheetId: string;
  readonly sheet: string;
  readonly tableId: string;
  /** Header and body. */
  readonly block: RangeRef;
  readonly totalsRow: RangeRef | undefined;
  /** Own columns by mark, with their column on the sheet. */
  readonly own: ReadonlyMap<string, number>;
  /** The lines above the table. */
  readonly head: RangeRef | undefined;
}

/** Finds a table of ours by its mark, wherever it is and whatever it is called. */
export async function findOwnTable(
  context: Excel.RequestContext,
  identity: Identity,
): Promise<StandingTable | undefined> {
  const marks = await findMarks(context);
  const mark = marks.get(blockMark(identity));
  if (!mark) return undefined;
  const { tables } = context.workbook.worksheets.getItem(mark.sheetId);
  tables.load("items/id,items/showTotals");
  await context.sync();
  const places = tables.items.map((table) => ({ table, range: loadPlace(table.getRange()) }));
  await context.sync();
  const found = places
    .map(({ table, range }) => ({ table, range: rangeRef(mark.range.sheet, range) }))
    .find(({ range }) => range.row === mark.range.row && range.column === mark.range.column);
  if (!found) return undefined;
  const { table, range } = found;
  const block = table.showTotals ? { ...range, rowCount: range.rowCount - 1 } : range;
  return {
    sheetId: mark.sheetId,
    sheet: mark.range.sheet,
    tableId: table.id,
    block,
    totalsRow: table.showTotals ? { ...range, row: endRow(block), rowCount: 1 } : undefined,
    own: ownColumns(identity, marks, mark, block),
    head: standingHead(identity, marks, block),
  };
}

function ownColumns(
  identity: Identity,
  marks: ReadonlyMap<string, Marked>,
  { sheetId }: Marked,
  block: RangeRef,
): ReadonlyMap<string, number> {
  const prefix = columnMark(identity, "");
  const others = [blockMark(identity), headMark(identity)];
  const own = [...marks.values()].filter(
    ({ name, range, ...mark }) =>
      name.startsWith(prefix) &&
      !others.includes(name) &&
      mark.sheetId === sheetId &&
      range.column >= block.column &&
      range.column < endColumn(block),
  );
  return new Map(own.map(({ name, range }) => [name, range.column]));
}

/** Tables of results that were written before heads were marked have theirs in the first cell over their first column. */
function standingHead(
  identity: Identity,
  marks: ReadonlyMap<string, Marked>,
  block: RangeRef,
): RangeRef | undefined {
  const marked = marks.get(headMark(identity))?.range;
  const first = { ...block, row: 0, rowCount: 1, columnCount: 1 };
  const head = marked ?? (identity.kind === SHEET_MARK ? first : undefined);
  const above = { ...block, row: 0, rowCount: block.row, columnCount: Number.MAX_SAFE_INTEGER };
  return head && contains({ ...above, column: 0 }, head) ? head : undefined;
}

/** A table of ours as it is read. */
export async function findSource(
  context: Excel.RequestContext,
  identity: Identity,
): Promise<SourceInfo | undefined> {
  const standing = await findOwnTable(context, identity);
  if (!standing) return undefined;
  const table = context.workbook.tables.getItem(standing.tableId);
  table.load("id,name,showTotals,showHeaders");
  await context.sync();
  const { info } = await describeTable(context, table);
  return info;
}
