import * as v from "valibot";
import { fail, ok, type Result } from "../result";
import { checkRfmSetup } from "./check-setup";
import type { RfmIssue, RfmSetup } from "./types";

const number = v.pipe(v.number(), v.finite());

const cutRule = v.variant("kind", [
  v.object({ kind: v.literal("quantiles") }),
  v.object({ kind: v.literal("own"), cuts: v.array(number) }),
]);

const perColumn = <S extends v.GenericSchema>(schema: S) =>
  v.object({ recency: schema, frequency: schema, monetary: schema });

const SetupSchema = v.object({
  bands: number,
  cuts: perColumn(cutRule),
  nested: v.boolean(),
  monetary: v.picklist(["total", "mean"]),
  weights: perColumn(number),
  map: v.object({
    axis: v.picklist(["frequency-monetary", "frequency", "monetary"]),
    segments: v.array(
      v.object({
        id: v.string(),
        name: v.exactOptional(v.string()),
        strategy: v.exactOptional(v.string()),
        color: v.string(),
      }),
    ),
    fields: v.array(v.string()),
  }),
});

/**
 * Reads a saved setup and checks everything in it. Fields that this version does not know are left out.
 *
 * @returns The setup, or all its issues, each with the path of the value at fault.
 */
export function parseRfmSetup(json: unknown): Result<RfmSetup, RfmIssue> {
  const parsed = v.safeParse(SetupSchema, json);
  const [first, ...others] = parsed.success ? checkRfmSetup(parsed.output) : parsed.issues.map(shapeIssue);
  return first === undefined ? ok(parsed.output as RfmSetup) : fail(first, ...others);
}

const shapeIssue = ({ path, received, expected, type }: v.BaseIssue<unknown>): RfmIssue => ({
  kind: received === "undefined" ? "field-missing" : "field-wrong",
  path: (path ?? []).map(({ key }) => (typeof key === "number" ? key : String(key))),
  values: { expected: expected ?? type, received },
});
