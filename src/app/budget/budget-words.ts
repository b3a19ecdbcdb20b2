/** The words of the sheet about the budget. */
export interface BudgetWords {
  readonly sheet: string;
  readonly title: string;
  /** What the sheet was made from, and what it says. */
  readonly notes: readonly string[];
  /** What stands in the way of a plan; empty where there is one. */
  readonly issues: readonly string[];
  readonly class: string;
  readonly customers: string;
  readonly mean: string;
  readonly spend: string;
  readonly gain: string;
  readonly ceiling: string;
  readonly least: string;
  readonly most: string;
  readonly each: string;
  readonly all: string;
  readonly brings: string;
  readonly next: string;
  readonly sum: string;
  readonly compare: string;
  readonly way: string;
  readonly spent: string;
  readonly net: string;
  readonly ways: { readonly best: string; readonly byHead: string; readonly byContribution: string };
  readonly curve: string;
  readonly curveElsewhere: string;
  /** Of the curve's axes, with their unit. */
  readonly budgetAxis: string;
  readonly gainAxis: string;
  readonly allocation: string;
  readonly points: string;
  readonly losses: string;
  readonly lossNote: string;
  readonly customer: string;
  readonly contribution: string;
  readonly needed: string;
  readonly bearable: string;
  readonly neededWith: string;
  readonly more: (count: number) => string;
}
