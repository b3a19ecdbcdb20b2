import * as v from "valibot";
import type { WeightStatement } from "./statement";
import { StatementSchema } from "./workshop/schema";

/**
 * Reads a statement as it was saved.
 *
 * @param input The statement as an object; what this version does not know in it is left out.
 * @returns undefined when it is no statement. Whether it fits the factors is told by `sharesOfStatement`.
 */
export function parseWeightStatement(input: unknown): WeightStatement | undefined {
  const parsed = v.safeParse(StatementSchema, input);
  return parsed.success ? parsed.output : undefined;
}
