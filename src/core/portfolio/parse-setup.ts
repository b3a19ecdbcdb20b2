import * as v from "valibot";
import { FactorSchema } from "../model/schema";
import { fail, ok, type Result } from "../result";
import type { PortfolioIssue, PortfolioSetup } from "./types";

const number = v.pipe(v.number(), v.finite());

const axisValue = v.variant("kind", [
  v.object({ kind: v.literal("score") }),
  v.object({ kind: v.literal("factor"), factor: v.string() }),
  v.object({ kind: v.literal("column"), factor: FactorSchema }),
  v.object({
    kind: v.literal("growth"),
    from: v.string(),
    to: v.string(),
    worst: number,
    best: number,
    missing: v.optional(v.picklist(["zero", "median", "stretch", "exclude"]), "stretch"),
  }),
]);

const axis = v.object({
  name: v.string(),
  parts: v.array(v.object({ value: axisValue, weight: number })),
  borders: v.array(number),
});

const SetupSchema = v.object({
  version: v.literal(1),
  x: axis,
  y: axis,
  size: v.picklist([2, 3]),
  fields: v.array(v.object({ name: v.string(), strategy: v.string() })),
  bubble: v.string(),
  labels: number,
  arrows: number,
});

/**
 * Reads a saved setup. Only its shape is looked at: whether it fits the customers is told by `checkPortfolio`, since a
 * column may come back.
 *
 * @returns The setup, or all that is wrong with its shape, each with the path of the value at fault.
 */
export function parsePortfolioSetup(json: unknown): Result<PortfolioSetup, PortfolioIssue> {
  const parsed = v.safeParse(SetupSchema, json);
  if (parsed.success) return ok(parsed.output);
  const [first, ...others] = parsed.issues;
  return fail(shapeIssue(first), ...others.map(shapeIssue));
}

const shapeIssue = ({ path, received, expected, type }: v.BaseIssue<unknown>): PortfolioIssue => ({
  kind: received === "undefined" ? "setup-missing" : "setup-wrong",
  path: (path ?? []).map(({ key }) => (typeof key === "number" ? key : String(key))),
  values: { expected: expected ?? type, received },
});
