import { confidenceOf } from "../proposal/propose-key";
import { isLabel, isMoney, topicOf } from "../proposal/topics";
import { groupRows } from "../rollup/group-rows";
import { proposeAggregate } from "../rollup/propose-aggregate";
import { findColumn, headerKey } from "../table/find-column";
import type { Column, Table } from "../table/types";
import { freeHeader, headersOf } from "./free-header";
import type { AmountColumn, MeasureSource } from "./types";

const PRICE = /preis|price|einzelwert|einzelbetrag/i;
const AMOUNT = /menge|quantity|\bqty\b|stück|stueck|anzahl|\bunits\b/i;
const DISCOUNT = /rabatt|discount|nachlass/i;
const OTHER_DATE = /liefer|versand|fällig|faellig|soll|wunsch|geburt|ship|required|due|deliver|birth/i;

const MOST_MEASURES = 8;

/** Whole numbers of so few values, under a header that says nothing, are codes. */
const MOST_CODES = 10;

function isCode({ kind, numbers, name }: Column): boolean {
  if (kind !== "number" || topicOf(name) !== undefined) return false;
  const values = new Set<number>();
  for (const value of numbers) {
    if (Number.isNaN(value)) continue;
    values.add(value);
    if (!Number.isInteger(value) || values.size > MOST_CODES) return false;
  }
  return true;
}

const numbersOf = ({ columns }: Table): readonly Column[] => columns.filter(({ kind }) => kind === "number");

/** "Einzelpreis × Menge × (1 − Rabatt)", where a table has such columns and no amount of its own. */
export function proposeAmount(table: Table, name: string): AmountColumn | undefined {
  const numbers = numbersOf(table);
  if (numbers.some((column) => isMoney(topicOf(column.name)))) return undefined;
  const price = numbers.find((column) => PRICE.test(column.name));
  const amount = numbers.find((column) => AMOUNT.test(column.name));
  if (price === undefined || amount === undefined || price === amount) return undefined;
  const discount = numbers.find((column) => DISCOUNT.test(column.name));
  return {
    name: freeHeader(name, headersOf(table.columns)),
    factors: [price.name, amount.name],
    ...(discount !== undefined && { discount: discount.name }),
  };
}

/** The date of what a row stands for, rather than the day when it was due or sent. */
export const mainDate = ({ columns }: Table): Column | undefined => {
  const dates = columns.filter(({ kind }) => kind === "date");
  return dates.find(({ name }) => !OTHER_DATE.test(name)) ?? dates[0];
};

/**
 * Figures that a table most likely has to say of a customer: how many rows, the time since the newest, amounts added
 * up, shares of yes, judgements.
 *
 * @param table With its looked-up columns and its amount.
 * @param key Header of the customers' key.
 * @param keys Headers of further keys, which are no figures.
 * @param isCounted True where rows of another table stand for these, which are counted there.
 */
export function proposeMeasures(
  table: Table,
  key: string,
  {
    amount,
    keys,
    isCounted,
  }: {
    readonly amount: AmountColumn | undefined;
    readonly keys: readonly string[];
    readonly isCounted: boolean;
  },
): readonly MeasureSource[] {
  const customers = findColumn(table, key);
  if (customers === undefined) return [];
  const date = mainDate(table);
  const dated = date === undefined ? {} : { by: date.name };
  const groups = groupRows(customers);
  const used = new Set(
    [key, ...keys, ...(amount?.factors ?? []), amount?.discount ?? "", amount?.name ?? ""].map(headerKey),
  );
  const measures: MeasureSource[] = [];
  if (amount !== undefined) measures.push({ aggregate: "sum", column: amount.name, ...dated });
  if (!isCounted) measures.push({ aggregate: "count", ...dated });
  if (!isCounted && date !== undefined)
    measures.push({ aggregate: "since-last", column: date.name, unit: "days" });
  for (const column of table.columns) {
    const { name, kind } = column;
    const topic = topicOf(name);
    if (used.has(headerKey(name)) || isLabel(name) || kind === "date" || kind === "empty") continue;
    if (isCode(column)) continue;
    if (kind === "boolean") measures.push({ aggregate: "share", column: name, ...dated });
    else if (kind === "text" ? topic !== undefined : topic !== undefined || confidenceOf(name) === 0)
      measures.push({
        aggregate: proposeAggregate(column, groups, date !== undefined),
        column: name,
        ...dated,
      });
  }
  return measures.slice(0, MOST_MEASURES);
}
