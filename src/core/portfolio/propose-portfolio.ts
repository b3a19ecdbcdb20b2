import { shareOut } from "../model/spread-weights";
import type { Factor } from "../model/types";
import { factorRating, proposableColumns } from "../proposal/proposable-columns";
import { proposeFactor } from "../proposal/propose-factor";
import { moneyColumn } from "../concentration/propose-concentration";
import { isMoney, topicOf, yearOf } from "../proposal/topics";
import type { Column, Table } from "../table/types";
import { axisPositions } from "./axis-positions";
import { proposeBorders } from "./propose-borders";
import { proposeGrowth } from "./propose-growth";
import type {
  AxisPart,
  AxisTopic,
  PortfolioInput,
  PortfolioProposal,
  PortfolioSize,
  ProposedAxis,
} from "./types";

const FULL = 100;
/** Rating from which a column that no factor uses says something about a customer. */
const PROMISING = 100;

/** Our part of what a customer buys: the less it is, the more there is to gain. */
const SHARE_OF_WALLET = /lieferanteil|lieferantenanteil|share[ _-]?of[ _-]?wallet|wallet[ _-]?share/i;

interface AxisDraft {
  readonly topic: AxisTopic;
  readonly parts: readonly AxisPart[];
}

/**
 * A matrix that makes sense of scored customers without a question asked: today's value across, what may become of it
 * upwards.
 *
 * Potential is what the model itself judges as such (its other factors are then today's value), else a column about it
 * that no factor uses, else growth from one year to the next, else another promising column, else the model's factors
 * beside money. Bubbles stand for revenue, else for contribution.
 *
 * @param size Fields along an axis.
 */
export function proposePortfolio(input: PortfolioInput, size: PortfolioSize = 2): PortfolioProposal {
  const [x, y] = proposeAxes(input);
  return {
    x: withBorders(x, input, size),
    y: withBorders(y, input, size),
    bubble: moneyColumn(input.table, "revenue") ?? moneyColumn(input.table, "margin") ?? "",
  };
}

const withBorders = (draft: AxisDraft, input: PortfolioInput, size: PortfolioSize): ProposedAxis => ({
  ...draft,
  ...proposeBorders(axisPositions(draft, input), size),
});

const SCORE: AxisDraft = { topic: "score", parts: [{ value: { kind: "score" }, weight: FULL }] };

function proposeAxes({ table, model }: PortfolioInput): readonly [AxisDraft, AxisDraft] {
  const isPotential = ({ column }: Factor) => topicOf(column) === "potential";
  const weighty = model.factors.filter(({ weight }) => weight > 0);
  const judged = weighty.filter(isPotential);
  if (judged.length > 0) {
    const others = weighty.filter((factor) => !isPotential(factor));
    return [
      others.length > 0 ? { topic: "value", parts: factorParts(others) } : SCORE,
      { topic: "potential", parts: factorParts(judged) },
    ];
  }
  const y = unusedPotential(table, model) ?? growth(table) ?? promising(table, model);
  if (y !== undefined) return [SCORE, y];
  const money = weighty.filter(({ column }) => isMoney(topicOf(column)));
  const others = weighty.filter((factor) => !money.includes(factor));
  if (money.length === 0 || others.length === 0) return [SCORE, SCORE];
  const isRevenue = money.every(({ column }) => topicOf(column) === "revenue");
  return [
    { topic: isRevenue ? "revenue" : "contribution", parts: factorParts(money) },
    { topic: "column", parts: factorParts(others) },
  ];
}

/** Factors of the model in the proportions that they have there. */
function factorParts(factors: readonly Factor[]): readonly AxisPart[] {
  const weights = shareOut(
    FULL,
    factors.map(({ weight }) => weight),
  );
  return factors.map(({ id }, at) => ({ value: { kind: "factor", factor: id }, weight: weights[at]! }));
}

function unusedPotential(table: Table, model: PortfolioInput["model"]): AxisDraft | undefined {
  const column = proposableColumns(table, model).find(
    (each) => topicOf(each.name) === "potential" && factorRating(each) >= PROMISING,
  );
  return column && { topic: "potential", parts: [columnPart(table, column)] };
}

function growth(table: Table): AxisDraft | undefined {
  const value = proposeGrowth(table);
  return value && { topic: "growth", parts: [{ value, weight: FULL }] };
}

function promising(table: Table, model: PortfolioInput["model"]): AxisDraft | undefined {
  const column = proposableColumns(table, model).find(
    (each) =>
      factorRating(each) >= PROMISING && yearOf(each.name) === undefined && !isMoney(topicOf(each.name)),
  );
  return column && { topic: "column", parts: [columnPart(table, column)] };
}

/** A scale of its own on a column; who has no value there gets no position rather than a bad one. */
export function columnPart(table: Table, column: Column): AxisPart {
  const proposed = proposeFactor(table, column.name, "de", FULL);
  const { scale } = proposed;
  const isTurned = scale.kind === "linear" && SHARE_OF_WALLET.test(column.name);
  const factor: Factor = {
    ...proposed,
    missing: "stretch",
    scale: isTurned ? { ...scale, worst: scale.best, best: scale.worst } : scale,
  };
  return { value: { kind: "column", factor }, weight: FULL };
}
