import * as v from "valibot";
import { fail, ok, type Result } from "../result";
import { serialOfIso } from "../table/date-text";
import { checkClass, checkClassList, checkClassRule } from "./class-rules";
import { checkExceptionRules } from "./exception-rules";
import { checkFactor, checkFactorList } from "./factor-rules";
import { issue, type ModelIssue, type Path } from "./issues";
import { ClassSchema, FactorSchema, HeadSchema } from "./schema";
import { isOfElapsedTime } from "./elapsed-scale";
import { checkTieBreak } from "./tie-break-rules";
import { checkUnit } from "./unit-rules";
import type { CustomerClass, Factor, ScoringModel } from "./types";

/** The version of the saved form that this program writes and reads. */
export const MODEL_VERSION = 1;

interface Part<T> {
  readonly value: T | undefined;
  readonly issues: readonly ModelIssue[];
}

function shapeIssue(found: v.BaseIssue<unknown>, path: Path): ModelIssue {
  const inner = (found.path ?? []).map(({ key }) => (typeof key === "number" ? key : String(key)));
  const { received } = found;
  const kind = received === "undefined" ? "field-missing" : "field-wrong";
  return issue(kind, [...path, ...inner], { expected: found.expected ?? found.type, received });
}

/** Checks the shape of one part, then the rules that it must keep on its own. */
function parsePart<S extends v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>>(
  schema: S,
  input: unknown,
  path: Path,
  rules: (value: v.InferOutput<S>) => readonly ModelIssue[],
): Part<v.InferOutput<S>> {
  const parsed = v.safeParse(schema, input);
  return parsed.success
    ? { value: parsed.output, issues: rules(parsed.output) }
    : { value: undefined, issues: parsed.issues.map((found) => shapeIssue(found, path)) };
}

function readJson(text: string): Result<unknown, ModelIssue> {
  try {
    return ok(JSON.parse(text) as unknown);
  } catch (error) {
    return fail(
      issue("json-unreadable", [], { message: error instanceof Error ? error.message : String(error) }),
    );
  }
}

function checkReferenceDate({ referenceDate }: { readonly referenceDate: string }): readonly ModelIssue[] {
  const isSound = referenceDate === "" || serialOfIso(referenceDate) !== undefined;
  return isSound ? [] : [issue("reference-date", ["referenceDate"], { date: referenceDate })];
}

function checkElapsed(
  factors: readonly (Factor | undefined)[],
  referenceDate: string | undefined,
): readonly ModelIssue[] {
  const counts = factors.some((factor) => factor !== undefined && isOfElapsedTime(factor.scale));
  return counts && referenceDate === "" ? [issue("reference-date-missing", ["referenceDate"])] : [];
}

const listAt = (value: unknown, ...keys: readonly string[]): readonly unknown[] => {
  const found = keys.reduce<unknown>(
    (inner, key) => (inner as Readonly<Record<string, unknown>> | null | undefined)?.[key],
    value,
  );
  return Array.isArray(found) ? found : [];
};

/**
 * Reads a saved scoring model and checks everything in it.
 *
 * Fields that this version does not know are left out. The parts are checked one by one, so that all that is
 * wrong is told at once; only an unknown version ends the check early, since its rules are not known here. A model
 * written by hand may leave out what has a plain meaning when absent: `key`, `referenceDate`, `missing` (zero),
 * `color`, `strategy` and `better` (more).
 *
 * @param json The model as an object or as JSON text.
 * @returns The model, or all its issues, each with the path of the value at fault.
 */
export function parseModel(json: unknown): Result<ScoringModel, ModelIssue> {
  const read = typeof json === "string" ? readJson(json) : ok(json);
  if (!read.ok) return read;
  const input = read.value;
  const version = (input as { readonly version?: unknown } | null | undefined)?.version;
  if (version !== undefined && version !== MODEL_VERSION) {
    return fail(issue("version-unknown", ["version"], { version: String(version) }));
  }

  const head = parsePart(HeadSchema, input, [], checkReferenceDate);
  const factorList = listAt(input, "factors");
  const classList = listAt(input, "classes", "list");
  const factors = factorList.map((factor, index) => {
    const path = ["factors", index];
    return parsePart(FactorSchema, factor, path, (value) => checkFactor(value, path));
  });
  const classes = classList.map((entry, index) => {
    const path = ["classes", "list", index];
    return parsePart(ClassSchema, entry, path, (value) => checkClass(value, path));
  });

  const hasFactors = !head.issues.some(({ path }) => path[0] === "factors" || path.length === 0);
  const hasClasses = !head.issues.some(({ path }) => path.join(".") === "classes.list" || path.length === 0);
  const [first, ...others] = [
    ...head.issues,
    ...factors.flatMap(({ issues }) => issues),
    ...(hasFactors ? checkFactorList(factorList) : []),
    ...classes.flatMap(({ issues }) => issues),
    ...(hasClasses
      ? checkClassList(
          classes.map(({ value }) => value),
          classList,
        )
      : []),
    ...checkClassRule(head.value?.classes.rule, classList.length),
    ...checkUnit(head.value),
    ...checkExceptionRules(head.value),
    ...checkTieBreak(head.value),
    ...checkElapsed(
      factors.map(({ value }) => value),
      head.value?.referenceDate,
    ),
  ];
  if (first !== undefined || head.value === undefined) {
    return fail(first ?? issue("field-wrong", []), ...others);
  }

  const { lossColumn, ...rest } = head.value;
  return ok({
    ...rest,
    ...(lossColumn !== undefined && { lossColumn }),
    factors: factors.map(({ value }) => value as Factor),
    classes: { ...rest.classes, list: classes.map(({ value }) => value as CustomerClass) },
  });
}

/** The model as JSON text for a file or the workbook; `parseModel` reads it back unchanged. */
export const serializeModel = (model: ScoringModel): string => JSON.stringify(model, undefined, 2);
