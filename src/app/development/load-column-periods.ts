import {
  alignPeriods,
  columnsOfModel,
  type ColumnPeriods,
  customersOfColumns,
  type DevelopmentSetup,
  earlierHeader,
  fail,
  findColumn,
  fixedYardstick,
  headersOfPeriod,
  holdLaterDates,
  lastColumnPeriod,
  markedRows,
  modelOfPeriod,
  ok,
  partOfTable,
  type PeriodNote,
  type Result,
  type ScoringModel,
  type Table,
} from "../../core";
import { nameColumn } from "../name-column";
import { loadedPeriod } from "./period-values";
import type {
  DevelopmentIssue,
  LoadedDevelopment,
  LoadedPeriod,
  PeriodScoring,
  ScoredTable,
} from "./periods";

const columnsOf = (table: Table, headers: Iterable<string>) =>
  [...headers].map((header) => findColumn(table, header)).filter((column) => column !== undefined);

/** What customers of a list that is its own history are called by: the key as shown, else the number of the row. */
function keysOf(table: Table, key: string): readonly string[] {
  const column = findColumn(table, key);
  return Array.from(
    { length: table.rowCount },
    (_, row) => column?.dictionary[column.codes[row] ?? -1] ?? String(row + 1),
  );
}

/** Periods that are columns of the open list; the last one is the list as it is scored. */
export async function loadColumnPeriods(
  source: ColumnPeriods,
  setup: DevelopmentSetup,
  open: ScoredTable,
  { scoreApart, onProgress }: PeriodScoring,
): Promise<Result<LoadedDevelopment, DevelopmentIssue>> {
  const { table, model, scores } = open;
  const last = lastColumnPeriod(source, model);
  if (last < 0) return fail({ kind: "no-factor" });
  if (last === 0) return fail({ kind: "one-period" });

  const yardstick = setup.yardstick === "last" ? fixedYardstick(model, table, scores) : model;
  const rowsOf = (at: number) =>
    markedRows(
      customersOfColumns(columnsOf(table, headersOfPeriod(source, at)), table.rowCount, setup.zeroIsAbsent),
    );
  const scoreEarlier = async (at: number, rows: Int32Array): Promise<LoadedPeriod> => {
    const label = source.labels[at]!;
    const { model: earlier, held } = modelOfPeriod(yardstick, source, last, at);
    const amountHeader = earlierHeader(source, setup.amount, last - at) ?? "";
    const names = nameColumn(table, model.key)?.name ?? "";
    const columns = columnsOf(table, new Set([...columnsOfModel(earlier), amountHeader, names]));
    const part = partOfTable(table, columns, rows);
    const dated = holdLaterDates(earlier, part, model.referenceDate, held);
    const list: ScoredTable = {
      model: dated.model,
      table: dated.table,
      scores: await scoreApart(dated.model, dated.table),
    };
    const notes = heldNotes(label, yardstick, held, dated.later);
    return loadedPeriod(list, { label, amount: setup.amount, amountHeader, notes });
  };

  const rows = Array.from({ length: last + 1 }, (_, at) => rowsOf(at));
  const loaded: LoadedPeriod[] = [];
  for (let at = 0; at < last; at += 1) {
    onProgress(at / last);
    loaded.push(await scoreEarlier(at, rows[at]!));
  }
  const present = { label: source.labels[last]!, amount: setup.amount };
  const borders = setup.yardstick === "last" ? { borders: yardstick.classes } : {};
  loaded.push(loadedPeriod(open, { ...present, ...borders }));
  const customerOfRow = rows.map((each, at) => (at < last ? each : maskedRows(each, table.rowCount)));
  return ok({
    development: alignPeriods(
      model.classes.list,
      { keys: keysOf(table, model.key), customerOfRow },
      loaded.map(({ values }) => values),
    ),
    tables: loaded.map(({ list }) => list),
    notes: loaded.flatMap(({ notes }) => notes),
    findRenamed: () => [],
  });
}

/** Every row of the open list is its own customer; who is none in the last period is left out. */
function maskedRows(rows: Int32Array, rowCount: number): Int32Array {
  const customers = new Int32Array(rowCount).fill(-1);
  for (const row of rows) customers[row] = row;
  return customers;
}

function heldNotes(
  period: string,
  { factors, referenceDate }: ScoringModel,
  held: readonly string[],
  later: ReturnType<typeof holdLaterDates>["later"],
): readonly PeriodNote[] {
  return factors
    .filter(({ id }) => held.includes(id))
    .flatMap(({ id, name, column, scale }): readonly PeriodNote[] => {
      const dates = later.find(({ factor }) => factor.id === id);
      if (dates !== undefined)
        return [{ kind: "dates-later", period, factor: name, column, count: dates.count }];
      const movesBack = "elapsed" in scale && referenceDate !== "";
      return movesBack ? [] : [{ kind: "factor-held", period, factor: name, column }];
    });
}
