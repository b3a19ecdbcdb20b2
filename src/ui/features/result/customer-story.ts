import {
  cellAddress,
  classReach,
  type ClassReach,
  type Column,
  type CustomerClass,
  type CustomerExplanation,
  estimateTest,
  explainCustomer,
  type FactorChange,
  findColumn,
  type Scores,
  type ScoringModel,
  type ShownClass,
  shownClass,
  type Table,
} from "../../../core";
import { type CustomerNames, fixedFactors } from "../../../app";
import { type ChangedFactor, valueUnit } from "../../i18n";
import { type CustomerMarks } from "./customer-marks";

/** A class that the customer could come to, with every factor's part in it. */
export interface NextClass {
  readonly name: string;
  readonly reach: ClassReach;
  /** The smallest change of each factor that is enough alone, the easiest first. */
  readonly changes: readonly FactorChange[];
  /** Factors that are not enough alone. */
  readonly others: readonly OtherFactor[];
}

export interface OtherFactor {
  readonly factorIndex: number;
  /** `past`: it cannot change. `end`: it has nothing more to give or to lose. `short`: it ends at `utmostScore`. */
  readonly kind: "past" | "end" | "short";
  readonly utmostScore: number;
}

/** Everything that can be told about one customer, before it is put into words. */
export interface CustomerStory {
  readonly row: number;
  /** "" where neither name nor key is known. */
  readonly name: string;
  readonly key: string;
  readonly explanation: CustomerExplanation;
  /** Addresses of the rows that this customer is made of; empty where it is one row. */
  readonly memberCells: readonly string[];
  /** The class as shown; undefined without a score. */
  readonly shown: ShownClass | undefined;
  /** The class that the points come to; undefined without a score. */
  readonly byPoints: CustomerClass | undefined;
  readonly changed: readonly ChangedFactor[];
  /** By factor the number format of its column, where it is known. */
  readonly numberFormats: readonly (string | undefined)[];
  readonly up: NextClass | undefined;
  readonly down: NextClass | undefined;
  readonly isNear: boolean;
  /** Points that rest on estimates; undefined where nothing is estimated. */
  readonly estimatedPoints: number | undefined;
  readonly isUnstable: boolean;
  /** By factor: true where its value is a guess. */
  readonly isEstimate: readonly boolean[];
  /** True where the borders follow from all customers. */
  readonly isRelative: boolean;
}

export interface StoryContext {
  readonly model: ScoringModel;
  readonly table: Table;
  readonly scores: Scores;
  readonly names: CustomerNames;
  readonly marks: CustomerMarks;
  readonly columnFormats: readonly (string | undefined)[];
}

function nextClass(
  reach: ClassReach | undefined,
  explanation: CustomerExplanation,
  scores: Scores,
  isFixed: (factorIndex: number) => boolean,
): NextClass | undefined {
  if (reach === undefined) return undefined;
  return {
    name: scores.classes.list[reach.target]?.name ?? "",
    reach,
    changes: reach.factors
      .flatMap(({ change }) => (change === undefined ? [] : [change]))
      .sort((a, b) => a.effort - b.effort),
    others: reach.factors
      .filter(({ change }) => change === undefined)
      .map(({ factorIndex, utmostScore }) => ({
        factorIndex,
        utmostScore,
        kind: isFixed(factorIndex) ? "past" : utmostScore === explanation.score ? "end" : "short",
      })),
  };
}

function memberCells({ members, origin }: Table, row: number): readonly string[] {
  if (members === undefined) return [];
  const rows = members.sourceRows.slice(members.starts[row], members.starts[row + 1]);
  return rows.length < 2
    ? []
    : Array.from(rows, (sourceRow) => cellAddress(origin, sourceRow, members.column));
}

/** Tells the story of a table row. What all customers have in common is looked up once, for the first story. */
export function customerStories(context: StoryContext): (row: number) => CustomerStory {
  let tell: ((row: number) => CustomerStory) | undefined;
  return (row) => (tell ??= storyTeller(context))(row);
}

function storyTeller(context: StoryContext): (row: number) => CustomerStory {
  const { model, table, scores, names, marks, columnFormats } = context;
  const isFixed = fixedFactors(model, table);
  const reachOf = classReach(model, table, scores, isFixed);
  const formatOf = (column: Column | undefined) => column && columnFormats[column.index];
  const changed = model.factors.map((factor): ChangedFactor => {
    const column = findColumn(table, factor.column);
    return { factor, kind: column?.kind ?? "empty", unit: valueUnit(formatOf(column)) };
  });
  const estimateTests = model.factors.map((factor) => estimateTest(factor, table));
  const numberFormats = model.factors.map(({ column }) => formatOf(findColumn(table, column)));
  return (row) => {
    const explanation = explainCustomer(model, table, scores, row);
    const { classIndex } = explanation;
    const next = (target: number, rises: boolean) =>
      nextClass(reachOf(row, target), explanation, scores, (index) => isFixed(index, rises));
    return {
      row,
      name: names.nameOf(row),
      key: names.keyOf(row),
      explanation,
      memberCells: memberCells(table, row),
      shown: shownClass(model, classIndex, explanation.exception),
      byPoints: model.classes.list[classIndex],
      changed,
      numberFormats,
      up: next(classIndex - 1, true),
      down: next(classIndex + 1, false),
      isNear: marks.near[row] === 1,
      estimatedPoints: marks.estimated[row] === 1 ? marks.estimatedPoints[row] : undefined,
      isUnstable: marks.unstable[row] === 1,
      isEstimate: estimateTests.map((test) => test(row)),
      isRelative:
        model.classes.rule !== undefined || model.factors.some(({ scale }) => scale.kind === "quantiles"),
    };
  };
}
