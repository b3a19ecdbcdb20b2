import { budgetPage, customerNames } from "../../app";
import { findColumn, type Language } from "../../core";
import type { Page } from "../../workbook/workbook";
import type { BudgetStore } from "../budget/types";
import { budgetWords } from "../budget/budget-words";
import { moneyOf } from "../budget/money";
import { formatOf } from "../i18n";

/** The budget as a page; undefined while there is no plan. */
export function budgetPart(
  budget: BudgetStore,
  columnFormats: readonly (string | undefined)[],
  language: Language,
  today: string,
): Page | undefined {
  const { study, scored } = budget.getState();
  if (study?.plan === undefined || scored === undefined) return undefined;
  const { table, model } = scored;
  const amounts = findColumn(table, study.amount)?.numbers;
  const money = moneyOf(table, study.amount, columnFormats, formatOf(language));
  return budgetPage({
    study,
    words: budgetWords(study, { language, model: model.name, today, money }),
    moneyFormat: money.format,
    nameOf: customerNames(table, model.key).nameOf,
    contributionOf: (row) => amounts?.[row] ?? NaN,
  });
}
