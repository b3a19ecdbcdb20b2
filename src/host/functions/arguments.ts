import { type EngineError, type EngineValue, isEngineError } from "../engine-functions";
import type { FunctionMetadata } from "./metadata";

/** What a cell shows while its function is being computed elsewhere. */
export const BUSY = "#BUSY!";

/**
 * Arguments in the shape that the function declares: a block for a matrix, a single value for anything else. Blank
 * cells are "" in a block; alone they are what an argument that was left out is, null, where the parameter is optional.
 * @returns undefined when there are too few or too many
 */
export function fitArguments(
  { parameters = [] }: FunctionMetadata,
  given: readonly EngineValue[],
): unknown[] | undefined {
  const required = parameters.filter(({ optional, repeating }) => !optional && !repeating).length;
  const repeats = parameters.at(-1)?.repeating ?? false;
  if (given.length < required || (!repeats && given.length > parameters.length)) return undefined;
  const values: unknown[] = given.map((value, i) => {
    const { dimensionality, optional, type } = parameters[Math.min(i, parameters.length - 1)]!;
    if (optional && value === null) return null;
    if (dimensionality === "matrix") return (Array.isArray(value) ? value : [[value]]).map(withoutNulls);
    const single: unknown = Array.isArray(value) ? value[0]?.[0] : value;
    if (single !== null && single !== undefined) return single;
    if (optional) return null;
    return type === "number" ? 0 : "";
  });
  while (!repeats && values.length < parameters.length) values.push(null);
  return values;
}

const withoutNulls = (row: readonly unknown[]): unknown[] => Array.from(row, (value) => value ?? "");

function* cellsOf(args: readonly unknown[]): Generator<unknown> {
  for (const value of args) {
    if (!Array.isArray(value)) yield value;
    else for (const row of value as unknown[][]) yield* row;
  }
}

/** True when an argument is still being computed. */
export function isWaiting(args: readonly unknown[]): boolean {
  for (const value of cellsOf(args))
    if (value === BUSY || (isEngineError(value) && value.code === BUSY)) return true;
  return false;
}

/**
 * The error that Excel shows instead of calling the function.
 * @param allowsErrors the function takes errors in parameters that may hold anything
 */
export function firstError(
  { parameters = [] }: FunctionMetadata,
  args: readonly unknown[],
  allowsErrors: boolean,
): EngineError | undefined {
  const refused = args.filter((_, i) => {
    const type = parameters[Math.min(i, parameters.length - 1)]?.type;
    return !allowsErrors || (type !== undefined && type !== "any");
  });
  for (const value of cellsOf(refused)) if (isEngineError(value)) return value;
  return undefined;
}
