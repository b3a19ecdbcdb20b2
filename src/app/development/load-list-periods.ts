import {
  columnsOfModel,
  type DevelopmentSetup,
  fail,
  findColumn,
  fixedYardstick,
  headerInList,
  type ListPeriods,
  monthsBefore,
  monthsBetween,
  ok,
  type PeriodNote,
  type Result,
  rollUp,
  type Table,
  withColumns,
} from "../../core";
import { matchedByKey } from "./matched-by-key";
import { loadedPeriod } from "./period-values";
import type {
  DevelopmentIssue,
  LoadedDevelopment,
  LoadedPeriod,
  PeriodScoring,
  ScoredTable,
} from "./periods";

/**
 * Periods that are lists of their own; the last one is the open list as it is scored.
 *
 * @param lists The rows of the earlier lists as read, in the order of `source.lists`.
 */
export async function loadListPeriods(
  source: ListPeriods,
  setup: DevelopmentSetup,
  open: ScoredTable,
  lists: readonly Table[],
  { scoreApart, onProgress }: PeriodScoring,
): Promise<Result<LoadedDevelopment, DevelopmentIssue>> {
  const { table, model, scores } = open;
  if (model.key === "") return fail({ kind: "key-missing" });
  if (source.lists.length === 0) return fail({ kind: "one-period" });
  const keyless = source.lists.find((_, at) => findColumn(lists[at]!, model.key) === undefined);
  if (keyless !== undefined)
    return fail({ kind: "list-key-missing", values: { name: keyless.source.name, key: model.key } });

  const yardstick = setup.yardstick === "last" ? fixedYardstick(model, table, scores) : model;
  const scoreEarlier = async (at: number): Promise<LoadedPeriod> => {
    const { label, referenceDate } = source.lists[at]!;
    const rows = lists[at]!;
    const list = model.unit === undefined ? rows : rollUp(rows, model.key, model.unit);
    const header = (wanted: string) => headerInList(list, wanted, label);
    const months = monthsBetween(label, source.label, source.lists.length - at);
    const earlier = {
      ...withColumns(yardstick, header),
      referenceDate: referenceDate || monthsBefore(model.referenceDate, months),
    };
    return loadedPeriod(
      { table: list, model: earlier, scores: await scoreApart(earlier, list) },
      {
        label,
        amount: setup.amount,
        amountHeader: header(setup.amount),
        notes: missingColumns(label, columnsOfModel(earlier), list),
      },
    );
  };

  const loaded: LoadedPeriod[] = [];
  for (let at = 0; at < source.lists.length; at += 1) {
    onProgress(at / source.lists.length);
    loaded.push(await scoreEarlier(at));
  }
  const borders = setup.yardstick === "last" ? { borders: yardstick.classes } : {};
  loaded.push(loadedPeriod(open, { label: source.label, amount: setup.amount, ...borders }));

  return ok(
    matchedByKey(
      model.classes.list,
      loaded.map((period) => ({ period, keys: findColumn(period.list!.table, model.key)! })),
      setup.pairs,
    ),
  );
}

const missingColumns = (period: string, headers: Iterable<string>, table: Table): readonly PeriodNote[] =>
  [...headers]
    .filter((header) => findColumn(table, header) === undefined)
    .map((column) => ({ kind: "column-missing", period, column }));
