import { proposeChannelColumns } from "../../channels/propose-columns";
import type { ScoringModel } from "../../model/types";
import { exceptionRule, shownPlaces } from "../../scoring/exceptions";
import { Exception, type Scores } from "../../scoring/types";
import { findColumn } from "../../table/find-column";
import type { Table } from "../../table/types";
import { budgetCurve, type BudgetCurve } from "./budget-curve";
import { classFigures, type ClassFigures } from "./class-figures";
import { lossCustomers, type LossCustomers } from "./loss-customers";
import { proposeTerms, proposeTotal } from "./propose-budget";
import { proposeAmountColumn } from "./propose-column";
import { responseOf } from "./response";
import type { BudgetPeriod, BudgetSetup, ClassTerms, Prospects } from "./setup";
import { type BudgetIssue, shareBudget } from "./share-budget";
import { splitBudget } from "./simple-split";
import type { BudgetClass, BudgetPlan, BudgetShares } from "./types";

/** The customers that a budget is for, as they are scored. */
export interface BudgetCustomers {
  readonly table: Table;
  readonly model: ScoringModel;
  readonly scores: Pick<Scores, "classIndex" | "exception">;
}

/** A budget with everything that follows from it; entries of `figures`, `terms` and shares are in step with `classes`. */
export interface BudgetStudy {
  /** Header of the column with contributions; "" where the list has none. */
  readonly amount: string;
  readonly period: BudgetPeriod;
  readonly total: number;
  readonly hurdle: number;
  /** Best first; new and returning customers behind them where they form classes. */
  readonly classes: readonly { readonly name: string; readonly color: string }[];
  readonly figures: ClassFigures;
  readonly terms: readonly ClassTerms[];
  /** Undefined while there are issues. */
  readonly plan: BudgetPlan | undefined;
  readonly issues: readonly BudgetIssue[];
  /** The same budget shared out without regard to what it brings; undefined like `plan`. */
  readonly simple: { readonly byHead: BudgetShares; readonly byContribution: BudgetShares } | undefined;
  readonly curve: BudgetCurve | undefined;
  readonly prospects: Prospects;
  readonly losses: LossCustomers;
}

/** The curve goes on to so many times what is or would be spent. */
const CURVE_REACH = 2;
const CURVE_POINTS = 61;
/** Money elsewhere brings back itself. */
const USUAL_HURDLE = 1;

/**
 * Shares a budget out to the classes of scored customers, by terms that are decided or, where they are not, proposed.
 *
 * @param classProspects What a customer of each class of the model is expected to bring later; undefined while that is
 *   not known.
 */
export function studyBudget(
  { table, model, scores }: BudgetCustomers,
  setup: BudgetSetup,
  classProspects?: readonly number[],
): BudgetStudy {
  const column =
    findColumn(table, setup.amount ?? "") ?? findColumn(table, proposeAmountColumn(table, model));
  const amounts = column?.numbers ?? new Float64Array(table.rowCount).fill(NaN);
  const { classes, places } = shownClasses(model, scores);
  const figures = classFigures(places, amounts, classes.length);
  const proposed = proposeTerms(figures);
  const terms = classes.map(({ name }, at) => setup.classes?.[name] ?? proposed[at]!);
  const total = setup.total ?? proposeTotal(figures);
  const hurdle = setup.hurdle ?? USUAL_HURDLE;
  const prospects = setup.prospects ?? proposeProspects(table);
  const asked = terms.map((each, at): BudgetClass => ({
    customers: figures.customers[at]!,
    response: responseOf(each),
    least: each.least,
    most: each.most ?? Infinity,
  }));
  const plan = shareBudget(asked, total, hurdle);
  const split = (weights: ArrayLike<number>) => splitBudget(asked, weights, total);
  return {
    amount: column?.name ?? "",
    period: setup.period ?? "year",
    total,
    hurdle,
    classes,
    figures,
    terms,
    plan: plan.ok ? plan.value : undefined,
    issues: plan.ok ? [] : plan.issues,
    simple: plan.ok
      ? { byHead: split(classes.map(() => 1)), byContribution: split(figures.mean) }
      : undefined,
    curve: plan.ok ? budgetCurve(asked, CURVE_REACH * (total || plan.value.spent), CURVE_POINTS) : undefined,
    prospects,
    losses: lossCustomers({
      contribution: amounts,
      prospects: prospectsOf(prospects, table, scores.classIndex, classProspects),
    }),
  };
}

/** The classes of the model and those that exceptions form, and the place of every customer among them. */
function shownClasses(model: ScoringModel, { classIndex, exception }: BudgetCustomers["scores"]) {
  const shown = shownPlaces(model, classIndex, exception);
  const all = [
    ...model.classes.list,
    ...[Exception.newCustomer, Exception.returningCustomer].map((kind) => {
      const rule = exceptionRule(model, kind);
      return rule?.shown === "class" ? rule : undefined;
    }),
  ];
  const classes = all.filter((each) => each !== undefined);
  const newPlaces = all.map((each) => (each === undefined ? -1 : classes.indexOf(each)));
  return {
    classes: classes.map(({ name, color }) => ({ name, color })),
    places: shown.map((place) => newPlaces[place] ?? -1),
  };
}

function proposeProspects(table: Table): Prospects {
  const { value } = proposeChannelColumns(table);
  return value === "" ? { kind: "none" } : { kind: "column", column: value };
}

function prospectsOf(
  prospects: Prospects,
  table: Table,
  classIndex: Int8Array,
  classProspects: readonly number[] | undefined,
): Float64Array | undefined {
  if (prospects.kind === "column") return findColumn(table, prospects.column)?.numbers;
  if (prospects.kind === "none" || classProspects === undefined) return undefined;
  return Float64Array.from(classIndex, (place) => classProspects[place] ?? NaN);
}
