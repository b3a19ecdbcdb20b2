import type { ScoringModel } from "../model/types";
import { isMoney, topicOf } from "../proposal/topics";
import { findColumn, headerKey } from "../table/find-column";
import type { Table } from "../table/types";
import type { DevelopmentSetup, PeriodSource } from "./setup";

/** The largest customers that are looked at, unless the user says otherwise. */
const LARGEST = 10;
/** Points beyond a border that make a change of class clear. */
const CLEAR_MARGIN = 3;
const FEW_CLASSES = 3;

const hasSeries = (source: PeriodSource, header: string): boolean =>
  source.kind !== "columns" ||
  source.series.some(({ headers }) => headers.some((each) => headerKey(each) === headerKey(header)));

/** The amount that is compared: money that the model judges, that its classes go by, or else any; "" for none. */
function proposeAmount(table: Table, model: ScoringModel, source: PeriodSource): string {
  const { rule } = model.classes;
  const judged = [...model.factors].sort((a, b) => b.weight - a.weight).map(({ column }) => column);
  const candidates = [
    ...judged,
    ...(rule?.kind === "cumulated" ? [rule.column] : []),
    model.lossColumn ?? "",
    ...table.columns.map(({ name }) => name),
  ].filter((header) => findColumn(table, header)?.kind === "number" && isMoney(topicOf(header)));
  return candidates.find((header) => hasSeries(source, header)) ?? candidates[0] ?? "";
}

const labelsOf = (source: PeriodSource): readonly string[] => {
  if (source.kind === "columns") return source.labels;
  return source.kind === "lists" ? [...source.lists.map(({ label }) => label), source.label] : [];
};

/** What is decided about periods at first; everything can be changed. */
export function proposeDevelopment(
  source: PeriodSource,
  { table, model }: { readonly table: Table; readonly model: ScoringModel },
): DevelopmentSetup {
  const [from = "", to = ""] = labelsOf(source).slice(-2);
  return {
    version: 1,
    source,
    yardstick: "last",
    zeroIsAbsent: true,
    amount: proposeAmount(table, model, source),
    pairs: [],
    compared: [from, to],
    top: { classes: model.classes.list.length > FEW_CLASSES ? 2 : 1, customers: LARGEST },
    steady: { kind: "either", margin: CLEAR_MARGIN },
    value: { discountRate: 0.1, horizon: 5, rewards: { kind: "mean" }, moves: "all" },
  };
}
