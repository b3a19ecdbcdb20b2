import { fail, ok, type Issue, type Result } from "../../result";
import { readNumberText } from "../../table/number-text";
import type { Cell, CellGrid, NumberLocale } from "../../table/types";
import { MOST_RATIO, type PairJudgement } from "../pairwise/types";
import type { WeighedFactor } from "./types";

/** What a participant wrote into a form of pairs. */
export interface PairsForm {
  readonly name: string;
  /** Of the pairs with a number; none while the form is empty. */
  readonly judgements: readonly PairJudgement[];
}

/**
 * Why a form of pairs does not tell who judges how:
 * - `form-name-blank`
 * - `form-judgement`: no number from 1 to 9, or one on both sides: `first`, `second`, their names, and `text`
 */
export interface PairsFormIssue extends Issue {
  readonly kind: "form-name-blank" | "form-judgement";
}

const textOf = (cell: Cell | undefined): string => String(cell ?? "").trim();
const comparable = (cell: Cell | undefined): string =>
  textOf(cell).replace(/\s+/g, " ").toLocaleLowerCase("de");

/** The line of a form: two factors with room between them. */
interface PairLine {
  readonly first: WeighedFactor;
  readonly second: WeighedFactor;
  readonly left: Cell | undefined;
  readonly right: Cell | undefined;
}

function pairLines(grid: CellGrid, factors: readonly WeighedFactor[]): readonly PairLine[] {
  const factorIn = (cell: Cell | undefined) =>
    factors.find(({ name }) => comparable(name) === comparable(cell));
  return grid.flatMap(([one, left, right, other]) => {
    const first = factorIn(one);
    const second = factorIn(other);
    return first === undefined || second === undefined || first === second
      ? []
      : [{ first, second, left, right }];
  });
}

/** True where a line has a factor at either end, as `participantForm` writes it for comparing in pairs. */
export const isPairsForm = (grid: CellGrid, factors: readonly WeighedFactor[]): boolean =>
  pairLines(grid, factors).length > 0;

/**
 * Reads the form of one participant. The name stands beside the first cell. In every line the number from 1 to 9 on
 * the side of a factor says how much more important it is than the other; a line without one was not judged.
 *
 * @param locale How numbers are most likely written.
 */
export function readPairsForm(
  grid: CellGrid,
  factors: readonly WeighedFactor[],
  locale: NumberLocale,
): Result<PairsForm, PairsFormIssue> {
  const name = textOf(grid[0]?.[1]);
  const issues: PairsFormIssue[] = name === "" ? [{ kind: "form-name-blank" }] : [];
  const judgements = pairLines(grid, factors).flatMap<PairJudgement>(({ first, second, left, right }) => {
    const said = [textOf(left), textOf(right)].filter((text) => text !== "");
    if (said.length === 0) return [];
    const text = said.join(" / ");
    const size = readNumberText(text, locale) ?? NaN;
    if (!(size >= 1 && size <= MOST_RATIO)) {
      issues.push({ kind: "form-judgement", values: { first: first.name, second: second.name, text } });
    }
    return [{ first: first.id, second: second.id, ratio: textOf(left) === "" ? 1 / size : size }];
  });
  const [problem, ...others] = issues;
  return problem === undefined ? ok({ name, judgements }) : fail(problem, ...others);
}
