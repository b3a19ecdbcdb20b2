import { cellAddress } from "../table/address";
import { findColumn } from "../table/find-column";
import { CellStatus, type Column, type Table } from "../table/types";
import { freeHeader, headersOf } from "./free-header";
import { missingColumn } from "./look-up-columns";
import type { AmountColumn, JoinFinding, ShareForm } from "./types";

export interface WithAmount {
  readonly table: Table;
  /** Header that the column got. */
  readonly name: string;
  /** How the shares off were read, where there are any. */
  readonly discountForm?: ShareForm;
  readonly findings: readonly JoinFinding[];
}

/** Decimals up to which a column counts as written by people; prices of raw materials have four. */
const MOST_DECIMALS = 6;

/** Relative error that a decimal fraction may have got in binary. */
const BINARY_NOISE = 1e-14;

/** A cell that could not be used goes before a blank one, that before a guess. */
const worstFirst: readonly number[] = [
  CellStatus.error,
  CellStatus.unreadable,
  CellStatus.blank,
  CellStatus.estimate,
  CellStatus.value,
];

const PERCENT_HEADER = /%|prozent|percent|pct/i;

/**
 * How the shares off of a column are meant: as per cent where the header says so or a value lies above 1, else as
 * shares.
 */
export function discountFormOf(column: Column): ShareForm {
  return PERCENT_HEADER.test(column.name) || column.numbers.some((value) => Math.abs(value) > 1)
    ? "percent"
    : "share";
}

/**
 * Adds a column with the product of others, less a share off, row by row. The product is that of the decimal numbers
 * as typed: 14.40 × 3 × (1 − 0.15) is 36.72, without the noise of binary fractions. It is not rounded to cents.
 *
 * A row without a factor has no amount, and takes the mark of its worst cell; a guess makes the amount a guess. A blank
 * share off is nothing off, with a finding.
 *
 * @param id Id of `table` in findings.
 * @returns A finding instead, where a column is missing.
 */
export function amountColumn(table: Table, id: string, amount: AmountColumn): WithAmount | JoinFinding {
  const factors: Column[] = [];
  for (const header of amount.factors) {
    const column = findColumn(table, header);
    if (column === undefined) return missingColumn(id, header);
    factors.push(column);
  }
  const discount = amount.discount === undefined ? undefined : findColumn(table, amount.discount);
  if (amount.discount !== undefined && discount === undefined) return missingColumn(id, amount.discount);

  const numbers = new Float64Array(table.rowCount).fill(1);
  const status = new Uint8Array(table.rowCount);
  let scale = 1;
  for (const factor of factors) {
    const { values, scale: own } = wholeNumbers(factor.numbers);
    scale *= own;
    multiply(numbers, values);
    takeMarks(status, factor.status);
  }
  const form = discount === undefined ? undefined : (amount.discountForm ?? discountFormOf(discount));
  if (discount !== undefined) {
    const { values, scale: own } = wholeNumbers(discount.numbers);
    const all = form === "percent" ? 100 * own : own;
    scale *= all;
    multiply(
      numbers,
      values.map((value, row) => (isBlank(discount, row) ? all : all - value)),
    );
    takeMarks(
      status,
      discount.status.map((each) => (each === CellStatus.blank ? CellStatus.value : each)),
    );
  }
  numbers.forEach((value, row) => {
    numbers[row] = value / scale;
  });

  const name = freeHeader(amount.name, headersOf(table.columns));
  const column: Column = {
    name,
    index: -1,
    kind: "number",
    numbers,
    codes: new Int32Array(table.rowCount).fill(-1),
    dictionary: [],
    status,
    locale: factors[0]?.locale ?? "de",
    localeAmbiguous: false,
  };
  return {
    table: { ...table, columns: [...table.columns, column] },
    name,
    ...(form !== undefined && { discountForm: form }),
    findings:
      discount === undefined ? [] : discountFindings(table, id, discount, form === "percent" ? 100 : 1),
  };
}

/** Numbers times the power of ten that makes all of them whole; as they are where no usual number of decimals does. */
function wholeNumbers(numbers: Float64Array): { readonly values: Float64Array; readonly scale: number } {
  let decimals = 0;
  for (const value of numbers) {
    while (!isWhole(value * 10 ** decimals)) {
      decimals += 1;
      if (decimals > MOST_DECIMALS) return { values: numbers, scale: 1 };
    }
  }
  const scale = 10 ** decimals;
  return { values: numbers.map((value) => Math.round(value * scale)), scale };
}

const isWhole = (value: number): boolean =>
  !Number.isFinite(value) || Math.abs(value - Math.round(value)) <= Math.abs(value) * BINARY_NOISE;

function multiply(numbers: Float64Array, values: Float64Array): void {
  values.forEach((value, row) => {
    numbers[row]! *= value;
  });
}

/** The worst mark of a row's cells is the row's. */
function takeMarks(status: Uint8Array, marks: Uint8Array): void {
  marks.forEach((mark, row) => {
    if (mark === CellStatus.value || mark === status[row]) return;
    if (worstFirst.indexOf(mark) < worstFirst.indexOf(status[row]!)) status[row] = mark;
  });
}

const isBlank = ({ status }: Column, row: number): boolean => status[row] === CellStatus.blank;

function discountFindings(table: Table, id: string, discount: Column, all: number): readonly JoinFinding[] {
  const found = (kind: "discount-blank" | "discount-out-of-range", isFound: (row: number) => boolean) => {
    let first = -1;
    let count = 0;
    for (let row = 0; row < table.rowCount; row += 1) {
      if (!isFound(row)) continue;
      if (count === 0) first = row;
      count += 1;
    }
    return count === 0
      ? []
      : [
          {
            kind,
            severity: kind === "discount-blank" ? ("info" as const) : ("warning" as const),
            table: id,
            column: discount.name,
            ...(discount.index >= 0 && {
              address: cellAddress(table.origin, table.sourceRows[first]!, discount.index),
            }),
            count,
            ...(kind === "discount-out-of-range" && { values: { value: discount.numbers[first]! } }),
          },
        ];
  };
  return [
    ...found("discount-out-of-range", (row) => discount.numbers[row]! < 0 || discount.numbers[row]! > all),
    ...found("discount-blank", (row) => isBlank(discount, row)),
  ];
}
