import {
  CellStatus,
  classReach,
  type ClassReach,
  type CustomerClass,
  type CustomerExplanation,
  explainCustomer,
  type FactorChange,
  findColumn,
  type Scores,
  type ScoringModel,
  type ShownClass,
  shownClass,
  type Table,
} from "../../../core";
import { type ChangedFactor, valueUnit, type ValueUnit } from "../../i18n";
import { type CustomerMarks } from "./customer-marks";
import type { CustomerNames } from "./customer-names";
import { fixedFactors } from "./fixed-factors";

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
  /** The class as shown; undefined without a score. */
  readonly shown: ShownClass | undefined;
  /** The class that the points come to; undefined without a score. */
  readonly byPoints: CustomerClass | undefined;
  readonly changed: readonly ChangedFactor[];
  readonly up: NextClass | undefined;
  readonly down: NextClass | undefined;
  readonly isNear: boolean;
  /** Points that rest on estimates; undefined where nothing is estimated. */
  readonly estimatedPoints: number | undefined;
  readonly isUnstable: boolean;
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

/** True where a value of a factor was typed as a guess. */
export const isEstimate = ({ status }: { readonly status: CellStatus | undefined }): boolean =>
  status === CellStatus.estimate;

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

/** Looks up once what all customers have in common, and tells the story of a table row. */
export function customerStories(context: StoryContext): (row: number) => CustomerStory {
  const { model, table, scores, names, marks, columnFormats } = context;
  const isFixed = fixedFactors(model, table);
  const reachOf = classReach(model, table, scores, isFixed);
  const changed = model.factors.map((factor): ChangedFactor => {
    const column = findColumn(table, factor.column);
    const unit: ValueUnit = valueUnit(column && columnFormats[column.index]);
    return { factor, kind: column?.kind ?? "empty", unit };
  });
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
      shown: shownClass(model, classIndex, explanation.exception),
      byPoints: model.classes.list[classIndex],
      changed,
      up: next(classIndex - 1, true),
      down: next(classIndex + 1, false),
      isNear: marks.near[row] === 1,
      estimatedPoints: marks.estimated[row] === 1 ? marks.estimatedPoints[row] : undefined,
      isUnstable: marks.unstable[row] === 1,
      isRelative:
        model.classes.rule !== undefined || model.factors.some(({ scale }) => scale.kind === "quantiles"),
    };
  };
}
