import * as v from "valibot";
import { type ConcentrationSetup, parsePortfolioSetup } from "../../core";
import { isRecord } from "../is-record";
import type { StoredPortfolio } from "./setup";

const percent = v.pipe(v.number(), v.gtValue(0), v.ltValue(100));

const concentrationSetup = v.object({
  amount: v.pipe(v.string(), v.minLength(1)),
  profit: v.string(),
  abc: v.pipe(
    v.array(percent),
    v.minLength(1),
    v.check((borders) => borders.every((border, at) => at === 0 || border > borders[at - 1]!)),
  ),
  leaving: v.pipe(v.number(), v.integer(), v.minValue(0)),
}) satisfies v.GenericSchema<unknown, ConcentrationSetup>;

/** @returns undefined where nothing is kept, or something that this version does not understand. */
export function parseStoredPortfolio(raw: unknown): StoredPortfolio | undefined {
  if (!isRecord(raw) || raw["version"] !== 1) return undefined;
  const matrix = parsePortfolioSetup(raw["matrix"]);
  if (!matrix.ok) return undefined;
  const concentration = v.safeParse(concentrationSetup, raw["concentration"]);
  return {
    version: 1,
    matrix: matrix.value,
    ...(concentration.success && { concentration: concentration.output }),
  };
}
