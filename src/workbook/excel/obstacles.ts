import type { Cell } from "../../core";
import type { Obstacle, RangeRef, WriteRequest } from "../workbook";
import { normalised, sameKey } from "./cell-text";
import { locate } from "./locate";
import type { Located } from "./locate";
import { findMarks } from "./marks";
import { occupiedObstacle } from "./occupied-cells";
import { tableOfResults } from "./own-table";
import { adjoiningColumns, placeBeside } from "./placement";
import type { Placement } from "./placement";
import { fullAddress, quotedSheet, rangeOn } from "./ranges";
import { readGrid } from "./read-grid";
import { countHiddenRows, mergedAreas } from "./read-source";
import { findTableObstacles } from "./table-obstacles";

/** Every reason not to write, found by looking only. */
export function findObstacles(
  context: Excel.RequestContext,
  request: WriteRequest,
): Promise<readonly Obstacle[]> {
  return request.target.kind === "sheet"
    ? findTableObstacles(context, tableOfResults(request, request.target.sheet))
    : findBesideObstacles(context, request);
}

async function findBesideObstacles(
  context: Excel.RequestContext,
  request: WriteRequest,
): Promise<readonly Obstacle[]> {
  const { source } = request;
  const located = await locate(context, source);
  if (!located) {
    const kind = source.kind === "table" ? "table-missing" : "sheet-missing";
    return [{ kind, severity: "stop", sheet: source.range.sheet, value: source.name }];
  }
  const moved = movedObstacle(located, source.range);
  if (moved) return [moved];

  const placement = placeBeside(located, await findMarks(context), request);
  return [
    ...protection(located),
    ...(await hiddenRows(context, located)),
    ...(await changedHeaders(context, located, request)),
    ...(await changedKeys(context, located, request)),
    ...(await occupiedCells(context, located, placement)),
    ...(await mergedCells(context, located, placement)),
  ];
}

function movedObstacle({ info }: Located, before: RangeRef): Obstacle | undefined {
  const { range } = info;
  const place = { severity: "stop", sheet: range.sheet, address: fullAddress(range) } as const;
  if (range.row !== before.row || range.column !== before.column) return { kind: "source-moved", ...place };
  const rows = Math.abs(range.rowCount - before.rowCount);
  return rows === 0 ? undefined : { kind: "key-changed", ...place, count: rows };
}

function protection({ info }: Located): Obstacle[] {
  return info.protected ? [{ kind: "sheet-protected", severity: "stop", sheet: info.range.sheet }] : [];
}

async function hiddenRows(context: Excel.RequestContext, { info, sheet }: Located): Promise<Obstacle[]> {
  const count = await countHiddenRows(context, rangeOn(sheet, info.range), info.range.rowCount);
  if (count === 0 && !info.filtered) return [];
  const kind = info.filtered ? "rows-filtered" : "rows-hidden";
  return [{ kind, severity: "ask", sheet: info.range.sheet, address: fullAddress(info.range), count }];
}

async function changedHeaders(
  context: Excel.RequestContext,
  { info, sheet }: Located,
  { headers = [], headerRow }: WriteRequest,
): Promise<Obstacle[]> {
  if (headerRow < 0 || headers.length === 0) return [];
  const row = { ...info.range, row: info.range.row + headerRow, rowCount: 1 };
  const [cells = []] = await readGrid(context, sheet, row, "values");
  const changed = headers.filter(({ column, header }) => !isHeader(cells[column] ?? "", header));
  const [first] = changed;
  if (!first) return [];
  const address = fullAddress({ ...row, column: row.column + first.column, columnCount: 1 });
  return [
    {
      kind: "header-changed",
      severity: "stop",
      sheet: row.sheet,
      address,
      value: first.header,
      count: changed.length,
    },
  ];
}

/** Blank headers get a made-up name when they are read, repeated ones a number in brackets. */
function isHeader(cell: Cell, header: string): boolean {
  const text = normalised(String(cell ?? ""));
  return text === "" || text === normalised(header) || text === normalised(header.replace(/ \(\d+\)$/, ""));
}

async function changedKeys(
  context: Excel.RequestContext,
  located: Located,
  request: WriteRequest,
): Promise<Obstacle[]> {
  const changed = await findChangedKeys(context, located, request);
  const [first] = changed;
  if (first === undefined || !request.key) return [];
  const { range } = located.info;
  const cell = {
    sheet: range.sheet,
    row: range.row + request.sourceRows[first]!,
    column: range.column + request.key.column,
    rowCount: 1,
    columnCount: 1,
  };
  return [
    {
      kind: "key-changed",
      severity: "stop",
      sheet: range.sheet,
      address: fullAddress(cell),
      value: request.key.texts[first] ?? "",
      count: changed.length,
    },
  ];
}

/** Customers whose key is no longer the one that was read, by their position in the request. */
export async function findChangedKeys(
  context: Excel.RequestContext,
  { info, sheet }: Located,
  { key, sourceRows }: WriteRequest,
): Promise<readonly number[]> {
  if (!key) return [];
  const column = { ...info.range, column: info.range.column + key.column, columnCount: 1 };
  const shown = await readGrid(context, sheet, column, "text");
  const suspects = key.texts.flatMap((text, customer) =>
    sameKey(String(shown[sourceRows[customer]!]?.[0] ?? ""), text) ? [] : [customer],
  );
  if (suspects.length === 0) return [];
  // A key that was read without its shown form is known by its value.
  const values = await readGrid(context, sheet, column, "values");
  return suspects.filter(
    (customer) => !sameKey(String(values[sourceRows[customer]!]?.[0] ?? ""), key.texts[customer]!),
  );
}

async function occupiedCells(
  context: Excel.RequestContext,
  { sheet }: Located,
  { columns, rows }: Placement,
): Promise<Obstacle[]> {
  const obstacles: Obstacle[] = [];
  for (const group of adjoiningColumns(columns.filter(({ isNew }) => isNew))) {
    const area = { ...group[0]!.data, ...rows, columnCount: group.length };
    const obstacle = await occupiedObstacle(context, sheet, area);
    if (obstacle) obstacles.push(obstacle);
  }
  return obstacles;
}

async function mergedCells(
  context: Excel.RequestContext,
  { sheet }: Located,
  { columns, rows }: Placement,
): Promise<Obstacle[]> {
  const obstacles: Obstacle[] = [];
  for (const group of adjoiningColumns(columns)) {
    const area = { ...group[0]!.data, ...rows, columnCount: group.length };
    const [first] = await mergedAreas(context, rangeOn(sheet, area));
    if (first === undefined) continue;
    obstacles.push({
      kind: "merged-cells",
      severity: "stop",
      sheet: area.sheet,
      address: `${quotedSheet(area.sheet)}!${first}`,
    });
  }
  return obstacles;
}
