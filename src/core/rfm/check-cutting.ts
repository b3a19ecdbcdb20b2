import type { CutRule, Cutting, RfmIssue } from "./types";

export const FEWEST_BANDS = 2;
/** More would not fit into a code of one figure each. */
export const MOST_BANDS = 9;

/** What is wrong with the bands and their cuts. */
export function checkCutting(bands: number, { cuts }: Cutting): readonly RfmIssue[] {
  if (!(Number.isInteger(bands) && bands >= FEWEST_BANDS && bands <= MOST_BANDS))
    return [
      {
        kind: "bands-out-of-range",
        path: ["bands"],
        values: { value: bands, least: FEWEST_BANDS, most: MOST_BANDS },
      },
    ];
  return Object.entries(cuts).flatMap(([column, rule]) => checkRule(rule, bands, ["cuts", column]));
}

function checkRule(rule: CutRule, bands: number, path: readonly string[]): readonly RfmIssue[] {
  if (rule.kind === "quantiles") return [];
  const { cuts } = rule;
  if (cuts.length !== bands - 1)
    return [{ kind: "cuts-count", path, values: { given: cuts.length, needed: bands - 1 } }];
  return cuts.flatMap((cut, at): RfmIssue[] => {
    const here = [...path, "cuts", at];
    if (!Number.isFinite(cut)) return [{ kind: "cut-not-a-number", path: here }];
    const previous = cuts[at - 1];
    return previous !== undefined && cut < previous
      ? [{ kind: "cuts-not-ascending", path: here, values: { cut, previous } }]
      : [];
  });
}
