import type { ExceptionRule, ScoringModel } from "../model/types";

type Rename = (header: string) => string;

function renamedException(rule: ExceptionRule, rename: Rename): ExceptionRule {
  const { test } = rule;
  return {
    ...rule,
    test:
      test.kind === "gap"
        ? { ...test, last: rename(test.last), previous: rename(test.previous) }
        : { ...test, column: rename(test.column) },
  };
}

/** A model that reads other columns than it did; its key stays. */
export function withColumns(model: ScoringModel, rename: Rename): ScoringModel {
  const { classes, lossColumn, tieBreak, newCustomers, returningCustomers } = model;
  return {
    ...model,
    factors: model.factors.map((factor) => ({
      ...factor,
      column: rename(factor.column),
      ...(factor.estimated !== undefined && { estimated: rename(factor.estimated) }),
    })),
    classes:
      classes.rule?.kind === "cumulated"
        ? { ...classes, rule: { ...classes.rule, column: rename(classes.rule.column) } }
        : classes,
    ...(lossColumn !== undefined && { lossColumn: rename(lossColumn) }),
    ...(tieBreak && { tieBreak: { ...tieBreak, column: rename(tieBreak.column) } }),
    ...(newCustomers && { newCustomers: renamedException(newCustomers, rename) }),
    ...(returningCustomers && { returningCustomers: renamedException(returningCustomers, rename) }),
  };
}

/** Headers of all columns that a model reads, its key among them. */
export function columnsOfModel(model: ScoringModel): ReadonlySet<string> {
  const headers = new Set([model.key]);
  withColumns(model, (header) => {
    headers.add(header);
    return header;
  });
  headers.delete("");
  return headers;
}
