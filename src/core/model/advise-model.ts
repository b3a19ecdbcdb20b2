import type { Issue } from "../result";
import { checkScale } from "./check-scale";
import type { ScoringModel } from "./types";

/** How many factors are advised. */
export const ADVISED_FACTORS = { fewest: 3, most: 6 } as const;

/**
 * What could be better about a sound model; none of it keeps it from being used. `factors-few` and `factors-many`
 * carry `count`, and the advised number as `fewest` or `most`; the others are those of `checkScale`, with the path
 * from the model.
 */
export function adviseModel({ factors }: ScoringModel): readonly Issue[] {
  const count = factors.length;
  const { fewest, most } = ADVISED_FACTORS;
  return [
    ...(count < fewest ? [{ kind: "factors-few", path: ["factors"], values: { count, fewest } }] : []),
    ...(count > most ? [{ kind: "factors-many", path: ["factors"], values: { count, most } }] : []),
    ...factors.flatMap((factor, index) =>
      checkScale(factor).map((found) => ({ ...found, path: ["factors", index, ...found.path] })),
    ),
  ];
}
