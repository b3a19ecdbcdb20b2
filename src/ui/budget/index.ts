export { BudgetProvider, useBudget } from "./BudgetProvider";
