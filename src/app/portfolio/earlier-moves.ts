import {
  type AxisPart,
  type Development,
  earlierHeader,
  findColumn,
  headerInList,
  partOfTable,
  type PeriodSource,
  type PortfolioAxis,
  type PortfolioInput,
  type PortfolioMoves,
  portfolioOf,
  type PortfolioSetup,
  type PortfolioWays,
  portfolioWays,
  type Positions,
  type Table,
} from "../../core";

/** Periods with the lists that they were made from; the last one is the open list. */
export interface KnownPeriods {
  readonly source: PeriodSource;
  readonly development: Development;
  /** By period; undefined for results that were kept without their list. */
  readonly tables: readonly (PortfolioInput | undefined)[];
}

/** Moves since the period before, with what that period is called. */
export interface EarlierMoves {
  readonly label: string;
  readonly moves: PortfolioMoves;
}

/** Ways since the period before, with what that period is called. */
export interface EarlierWays {
  readonly label: string;
  readonly ways: PortfolioWays;
}

/**
 * How far customers have come in the matrix since the period before the open list's. Columns are taken from that period; one
 * that tells of no period counts as it is now.
 *
 * @returns undefined where the period before has no list, or says nothing of an axis.
 */
export function earlierWays(
  setup: PortfolioSetup,
  now: Positions,
  open: PortfolioInput,
  { source, development, tables }: KnownPeriods,
): EarlierWays | undefined {
  const at = development.periods.length - 2;
  const before = tables[at];
  const last = tables[at + 1];
  const periods = [development.periods[at], development.periods[at + 1]] as const;
  if (before === undefined || last?.table !== open.table || !periods[0] || !periods[1]) return undefined;
  const rowBefore = new Int32Array(open.table.rowCount).fill(-1);
  periods[1].rows.forEach((row, customer) => {
    if (row >= 0) rowBefore[row] = periods[0]!.rows[customer]!;
  });
  const rename = renaming(source, before.table, periods[0].label);
  const earlier: PortfolioSetup = {
    ...setup,
    x: withColumns(setup.x, rename),
    y: withColumns(setup.y, rename),
    bubble: "",
  };
  const table = source.kind === "columns" ? withOpenColumns(before.table, open.table) : before.table;
  const placed = portfolioOf(earlier, { ...before, table });
  if (!placed.ok) return undefined;
  const ways = portfolioWays(now, placed.value, rowBefore);
  return ways.compared > 0 ? { label: periods[0].label, ways } : undefined;
}

/** What a column of the open list is called in the period before; undefined where a rate of growth has none there. */
type Rename = (header: string) => string | undefined;

function renaming(source: PeriodSource, table: Table, label: string): Rename {
  switch (source.kind) {
    case "columns":
      return (header) => earlierHeader(source, header, 1);
    case "lists":
      return (header) => headerInList(table, header, label);
    case "history":
      return () => undefined;
  }
}

function withColumns(axis: PortfolioAxis, rename: Rename): PortfolioAxis {
  const renamed = ({ value, weight }: AxisPart): AxisPart => {
    switch (value.kind) {
      case "column": {
        const { factor } = value;
        return {
          weight,
          value: { ...value, factor: { ...factor, column: rename(factor.column) ?? factor.column } },
        };
      }
      case "growth":
        // Without both columns the check refuses the axis: growth of another period would be no growth of this one.
        return { weight, value: { ...value, from: rename(value.from) ?? "", to: rename(value.to) ?? "" } };
      default:
        return { weight, value };
    }
  };
  return { ...axis, parts: axis.parts.map(renamed) };
}

/** The customers of a period that is told by columns, with all columns of the open list. */
function withOpenColumns(before: Table, open: Table): Table {
  const openRow = new Map(Array.from(open.sourceRows, (blockRow, row) => [blockRow, row]));
  const rows = Int32Array.from(before.sourceRows, (blockRow) => openRow.get(blockRow)!);
  const others = open.columns.filter(({ name }) => findColumn(before, name) === undefined);
  return { ...before, columns: [...before.columns, ...partOfTable(open, others, rows).columns] };
}
