import { cellAddress } from "./address";
import { commonLocale } from "./column-profile";
import { blockWidth, cellAt, firstFilled } from "./block";
import { findBodyRows } from "./body-rows";
import { findHeader, type HeaderPlace } from "./find-header";
import { headerKey } from "./find-column";
import { nameColumns, type NamedColumn } from "./header-names";
import { readKeyColumn } from "./key-column";
import { type ColumnSurvey, readColumn, surveyColumn } from "./read-column";
import { isSumOfRowsAbove } from "./sum-row";
import type { CellGrid, Column, Finding, ReadTableOptions, Table } from "./types";

const NO_ORIGIN = { sheet: "", row: 0, column: 0 } as const;
const SEVERITY = { problem: 0, warning: 1, info: 2 } as const;

function headerPlace(cells: CellGrid, options: ReadTableOptions): HeaderPlace {
  if (options.headerRow !== undefined) {
    return { headerRow: options.headerRow, bodyStart: options.headerRow + 1 };
  }
  return options.isExcelTable ? { headerRow: 0, bodyStart: 1 } : findHeader(cells);
}

function headerFindings(
  cells: CellGrid,
  options: ReadTableOptions,
  { headerRow, bodyStart }: HeaderPlace,
  width: number,
): readonly Finding[] {
  const findings: Finding[] = [];
  const top = headerRow >= 0 ? headerRow : bodyStart;
  const titles = Array.from({ length: top }, (_, row) => row).filter(
    (row) => firstFilled(cells, row, width) >= 0,
  );
  const first = titles[0];
  if (first !== undefined) {
    const column = firstFilled(cells, first, width);
    findings.push({
      kind: "title-rows-skipped",
      severity: "info",
      address: cellAddress(options.origin, first, column),
      count: titles.length,
      values: { text: String(cellAt(cells, first, column)), headerRow: (options.origin?.row ?? 0) + top + 1 },
    });
  }
  if (headerRow < 0 && width > 0) {
    findings.push({
      kind: "header-missing",
      severity: "warning",
      address: cellAddress(options.origin, bodyStart, 0),
      count: 1,
    });
  }
  return findings;
}

interface Body {
  readonly columns: readonly Column[];
  readonly findings: readonly Finding[];
}

function* readBody(
  cells: CellGrid,
  rows: Int32Array,
  named: readonly NamedColumn[],
  options: ReadTableOptions,
): Generator<number, Body> {
  const noCodes = new Int32Array(rows.length).fill(-1);
  const key = headerKey(options.key ?? "");
  const shown = new Set((options.shown ?? []).map(headerKey));
  const findings: Finding[] = [];
  const surveys: ColumnSurvey[] = [];
  for (const entry of named) {
    surveys.push(surveyColumn(cells, rows, entry, options, noCodes));
    yield surveys.length / (2 * named.length);
  }
  const fallback = options.locale ?? commonLocale(surveys.map(({ profile }) => profile)) ?? "de";
  const columns: Column[] = [];
  for (const survey of surveys) {
    const share = (named.length + columns.length) / (2 * named.length);
    const reading = readColumn(survey, rows, fallback, options.origin, noCodes);
    findings.push(...reading.findings);
    yield share;
    const header = headerKey(survey.named.name);
    const isKey = key !== "" && header === key;
    if (!isKey && !shown.has(header)) {
      columns.push(reading.column);
      continue;
    }
    const steps = readKeyColumn(cells, rows, reading.column, options);
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) yield share;
    if (isKey) findings.push(...step.value.findings);
    columns.push(step.value.column);
  }
  return { columns, findings };
}

/**
 * Turns a block of cells into typed columns.
 *
 * Title rows above the header, blank rows and rows of totals are left out, each with a finding. Types and number
 * locale are decided per column from all its cells. Every cell that could not be used is in a finding with its
 * address; nothing is silently taken for 0.
 *
 * @param cells Row-major; rows may differ in length, missing cells are blank.
 * @param options All may be left out; then the header is looked for, and texts such as "1.234"
 *   in a column that decides nothing are read as most other columns are written, else as German.
 * @returns A table with no rows where the block holds none; never throws on account of the data.
 */
export function readTable(cells: CellGrid, options: ReadTableOptions = {}): Table {
  const steps = readTableSteps(cells, options);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** {@link readTable} in steps, between which other work can be done. Yields the share that is done, 0…1. */
export function* readTableSteps(cells: CellGrid, options: ReadTableOptions = {}): Generator<number, Table> {
  const width = blockWidth(cells);
  const place = headerPlace(cells, options);
  const looking = findBodyRows(cells, options, place.bodyStart, width);
  let looked = looking.next();
  for (; looked.done !== true; looked = looking.next()) yield 0;
  const body = looked.value;
  let { rows } = body;
  const isFilled = (column: number): boolean => {
    for (let row = 0; row < rows.length; row += 1) {
      if (cellAt(cells, rows[row]!, column) !== undefined) return true;
    }
    return false;
  };
  const named = nameColumns(cells, options, place.headerRow, width, isFilled);
  let content = yield* readBody(cells, rows, named.columns, options);
  const findings: Finding[] = [
    ...headerFindings(cells, options, place, width),
    ...body.findings,
    ...named.findings,
  ];

  if (!options.isExcelTable && isSumOfRowsAbove(content.columns, rows.length, options.key)) {
    const last = rows[rows.length - 1]!;
    findings.push({
      kind: "totals-row-skipped",
      severity: "info",
      address: cellAddress(options.origin, last, firstFilled(cells, last, width)),
      count: 1,
    });
    rows = rows.subarray(0, -1);
    content = yield* readBody(cells, rows, named.columns, options);
  }
  findings.push(...content.findings);

  return {
    columns: content.columns,
    rowCount: rows.length,
    sourceRows: rows.slice(),
    headerRow: place.headerRow,
    findings: findings.sort((a, b) => SEVERITY[a.severity] - SEVERITY[b.severity]),
    origin: options.origin ?? NO_ORIGIN,
  };
}
