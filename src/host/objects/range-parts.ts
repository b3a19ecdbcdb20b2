import { formatAddress } from "../address";
import { cellCount } from "../area";
import { cellsOf, patterns } from "../book/cells";
import { displayText } from "../book/display";
import { typeOf, valueOf } from "../book/value";
import { areaOf, requireAllowed } from "./range-cells";
import { type SortField, sortRows } from "./sort-model";
import { type RangeSelf, type Selves, define, ref } from "./types";

type View = Selves["RangeView"];

const visible = ({ range, rows }: View) => rows.map((row) => ({ ...areaOf(range), row, rowCount: 1 }));

export const rangeView = define<View>({
  get: {
    RowCount: ({ rows }) => rows.length,
    ColumnCount: ({ range }) => areaOf(range).columnCount,
    Values: (view) => visible(view).map((row) => cellsOf(view.range.sheet, row, (cell) => valueOf(cell))[0]),
    ValueTypes: (view) =>
      visible(view).map((row) => cellsOf(view.range.sheet, row, (cell) => typeOf(cell))[0]),
    NumberFormat: (view) => visible(view).map((row) => patterns(view.range.sheet, row)[0]),
    Text: (view, { book }) =>
      visible(view).map((row) => {
        const formats = patterns(view.range.sheet, row)[0]!;
        return cellsOf(view.range.sheet, row, (cell, _, column) =>
          displayText(cell, formats[column - row.column]!, book.language, book.date1904),
        )[0];
      }),
    CellAddresses: (view) =>
      visible(view).map(
        (row) =>
          cellsOf(view.range.sheet, row, (_, r, column) =>
            formatAddress(view.range.sheet.name, { row: r, column, rowCount: 1, columnCount: 1 }),
          )[0],
      ),
    Index: () => 0,
  },
  call: { GetRange: ({ range }) => ref("Range", range) },
});

export const rangeSort = define<RangeSelf>({
  call: {
    Apply: (range, [fields, matchCase, hasHeaders]: [readonly SortField[], boolean?, boolean?], host) => {
      requireAllowed(range.sheet, "allowSort");
      const where = areaOf(range);
      const body = hasHeaders ? { ...where, row: where.row + 1, rowCount: where.rowCount - 1 } : where;
      sortRows(host, range.sheet, body, fields, matchCase ?? false);
    },
  },
});

type Areas = Selves["RangeAreas"];

const addresses = ({ ranges }: Areas) =>
  ranges.map((range) => formatAddress(range.sheet.name, areaOf(range))).join(",");

export const rangeAreas = define<Areas>({
  get: {
    Address: addresses,
    AddressLocal: addresses,
    AreaCount: ({ ranges }) => ranges.length,
    CellCount: ({ ranges }) => ranges.reduce((sum, range) => sum + cellCount(areaOf(range)), 0),
  },
  nav: {
    Areas: (areas) => ref("RangeCollection", areas),
    Worksheet: ({ ranges }) => (ranges[0] ? ref("Worksheet", ranges[0].sheet) : null),
  },
  call: { _KeepReference: () => undefined },
});

export const rangeCollection = define<Areas>({
  items: ({ ranges }) => ranges.map((range) => ref("Range", range)),
  call: {
    GetCount: ({ ranges }) => ranges.length,
    GetItemAt: ({ ranges }, [index]: [number]) => ref("Range", ranges[index]!),
  },
});
