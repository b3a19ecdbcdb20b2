import { useMemo } from "react";
import { useBudget } from "../../../budget";
import { moneyOf } from "../../../budget/money";
import type { BudgetVoice } from "../../../budget/sentences";
import { useFormat, useText } from "../../../i18n";
import { useSession } from "../../../session";

/** What is said about the budget is said with, money as the column of contributions has it. */
export function useBudgetVoice(): BudgetVoice {
  const say = useText("budget");
  const format = useFormat();
  const table = useBudget((budget) => budget.scored?.table);
  const amount = useBudget((budget) => budget.study?.amount) ?? "";
  const formats = useSession((session) => session.columnFormats);
  const money = useMemo(() => moneyOf(table, amount, formats, format), [table, amount, formats, format]);
  return { say, format, money };
}
