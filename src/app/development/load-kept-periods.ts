import {
  classesOfScores,
  type DevelopmentSetup,
  fail,
  findColumn,
  fixedYardstick,
  ok,
  type PeriodNote,
  type PeriodSource,
  type Result,
  type Scores,
} from "../../core";
import type { KeptRun } from "../history/kept-run";
import { matchedByKey } from "./matched-by-key";
import { loadedPeriod } from "./period-values";
import type { DevelopmentIssue, LoadedDevelopment, LoadedPeriod, ScoredTable } from "./periods";

type KeptPeriods = Extract<PeriodSource, { kind: "history" }>;

/** Kept classes by the names that the model has now; where it has no such name, the class of the score. */
function classesByName(kept: KeptRun, now: Scores["classes"], period: string) {
  const places = new Map(now.list.map(({ name }, index) => [name, index]));
  const classIndex = classesOfScores(
    kept.run.classes.list.length === now.list.length ? kept.run.classes : now,
    kept.score,
  );
  let unknown = 0;
  kept.classNames.forEach((name, row) => {
    const place = places.get(name);
    if (place !== undefined) classIndex[row] = place;
    else if (name !== "") unknown += 1;
  });
  const notes: readonly PeriodNote[] = unknown > 0 ? [{ kind: "class-unknown", period, count: unknown }] : [];
  return { classIndex, notes };
}

function keptPeriod(kept: KeptRun, label: string, classes: Scores["classes"], isOwn: boolean): LoadedPeriod {
  const { score, amount, names, run } = kept;
  const { classIndex, notes } = isOwn
    ? classesByName(kept, classes, label)
    : { classIndex: classesOfScores(classes, score), notes: [] };
  const borders = isOwn && run.classes.list.length === classes.list.length ? run.classes : classes;
  return {
    values: { label, score, classIndex, amount, borders, nameOf: (row) => names[row] ?? "" },
    list: undefined,
    notes,
  };
}

/** The day, with a number for a further run of the same day. */
function labelOf({ run }: KeptRun, all: readonly KeptRun[]): string {
  const sameDay = all.filter((other) => other.run.date === run.date);
  const place = sameDay.findIndex((other) => other.run.id === run.id);
  return place > 0 ? `${run.date} (${String(place + 1)})` : run.date;
}

/** Periods that are kept results; the last one is the open list as it is scored. */
export function loadKeptPeriods(
  source: KeptPeriods,
  setup: DevelopmentSetup,
  open: ScoredTable,
  runs: readonly KeptRun[],
): Result<LoadedDevelopment, DevelopmentIssue> {
  const { table, model, scores } = open;
  const keys = findColumn(table, model.key);
  if (keys === undefined) return fail({ kind: "key-missing" });
  const missing = source.runs.find((id) => !runs.some(({ run }) => run.id === id));
  if (missing !== undefined) return fail({ kind: "run-missing", values: { name: missing } });
  const chosen = source.runs.map((id) => runs.find(({ run }) => run.id === id)!);
  if (chosen.length === 0) return fail({ kind: "one-period" });

  const isOwn = setup.yardstick === "own";
  const classes = isOwn ? scores.classes : fixedYardstick(model, table, scores).classes;
  const earlier = chosen.map((kept) => ({
    period: keptPeriod(kept, labelOf(kept, chosen), classes, isOwn),
    keys: kept.keys,
  }));
  const now = loadedPeriod(open, { label: source.label, amount: setup.amount, borders: classes });
  return ok(matchedByKey(model.classes.list, [...earlier, { period: now, keys }], setup.pairs));
}
