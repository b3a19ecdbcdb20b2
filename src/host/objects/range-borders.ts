import { type Area, area, endColumn, endRow } from "../area";
import { restyle } from "../book/cells";
import type { Sheet } from "../book/sheet";
import type { Style } from "../book/univer";
import { invalidArgument } from "../host-error";
import { color } from "./color";
import { areaOf, requireAllowed } from "./range-cells";
import { type Host, type RangeSelf, type Selves, define, ref } from "./types";

const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
];
type Edge = "t" | "b" | "l" | "r";
type Border = { s: number; cl: { rgb?: string } };

/** Univer's line types by Excel's style and weight. */
const LINES: Readonly<Record<string, number>> = {
  Continuous: 1,
  Dot: 3,
  Dash: 4,
  DashDot: 5,
  DashDotDot: 6,
  Double: 7,
};
const NAMES: Readonly<Record<number, string>> = Object.fromEntries(
  Object.entries(LINES).map(([name, line]) => [line, name]),
);
const MEDIUM = 8;
const THICK = 13;

/** The strips of cells, and their edges, that a side of a range is drawn on. */
function strips(a: Area, side: string): readonly [Area, Edge][] {
  const top = area(a.row, a.column, 1, a.columnCount);
  const left = area(a.row, a.column, a.rowCount, 1);
  switch (side) {
    case "EdgeTop":
      return [[top, "t"]];
    case "EdgeBottom":
      return [[{ ...top, row: endRow(a) }, "b"]];
    case "EdgeLeft":
      return [[left, "l"]];
    case "EdgeRight":
      return [[{ ...left, column: endColumn(a) }, "r"]];
    case "InsideHorizontal":
      return a.rowCount < 2 ? [] : [[{ ...a, rowCount: a.rowCount - 1 }, "b"]];
    case "InsideVertical":
      return a.columnCount < 2 ? [] : [[{ ...a, columnCount: a.columnCount - 1 }, "r"]];
    default:
      return [];
  }
}

type Self = Selves["RangeBorder"];

function current({ range, side }: Self): Border | undefined {
  const [strip] = strips(areaOf(range), side);
  if (!strip) return undefined;
  const [cells, edge] = strip;
  const border = range.sheet.style(cells.row, cells.column)?.bd?.[edge];
  return border ? { s: border.s, cl: { ...(border.cl?.rgb && { rgb: border.cl.rgb }) } } : undefined;
}

function draw({ range, side }: Self, host: Host, border: Border | null): void {
  requireAllowed(range.sheet, "allowFormatCells");
  host.book.own(() => {
    for (const [cells, edge] of strips(areaOf(range), side))
      drawStrip(host, range.sheet, cells, edge, border);
  });
  host.book.events.emit({
    kind: "format-changed",
    sheet: range.sheet,
    area: areaOf(range),
    origin: "client",
  });
}

function drawStrip(host: Host, sheet: Sheet, cells: Area, edge: Edge, border: Border | null): void {
  for (let row = cells.row; row <= endRow(cells); row++) {
    for (let column = cells.column; column <= endColumn(cells); column++) {
      const bd = { ...sheet.style(row, column)?.bd, [edge]: border };
      restyle(host.book, sheet, area(row, column), { bd } as Style);
    }
  }
}

const black = (border: Border | undefined) => color(border?.cl.rgb) ?? "#000000";

export const rangeBorder = define<Self>({
  id: ({ side }) => side,
  get: {
    SideIndex: ({ side }) => side,
    Style: (self) => {
      const line = current(self)?.s;
      return line ? (NAMES[line] ?? "Continuous") : "None";
    },
    Weight: (self) => {
      const line = current(self)?.s;
      return line === MEDIUM ? "Medium" : line === THICK ? "Thick" : "Thin";
    },
    Color: (self) => black(current(self)),
  },
  set: {
    Style: (self, style: string, host) => {
      const line = LINES[style];
      if (style !== "None" && line === undefined) throw invalidArgument();
      draw(self, host, line === undefined ? null : { s: line, cl: { rgb: black(current(self)) } });
    },
    Weight: (self, weight: string, host) => {
      const line = weight === "Medium" ? MEDIUM : weight === "Thick" ? THICK : 1;
      draw(self, host, { s: line, cl: { rgb: black(current(self)) } });
    },
    Color: (self, value: string, host) =>
      draw(self, host, { s: current(self)?.s ?? 1, cl: { rgb: color(value) ?? value } }),
  },
});

export const rangeBorderCollection = define<RangeSelf>({
  get: { Count: () => SIDES.length },
  items: (range) => SIDES.map((side) => ref("RangeBorder", { range, side })),
  item: (range, side: string) => {
    if (!SIDES.includes(side)) throw invalidArgument();
    return ref("RangeBorder", { range, side });
  },
  call: {
    GetItemAt: (range, [index]: [number]) => ref("RangeBorder", { range, side: SIDES[index] ?? "EdgeTop" }),
  },
});
