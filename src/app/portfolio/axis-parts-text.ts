import type { AxisValue, PortfolioAxis, ScoringModel } from "../../core";
import type { PortfolioWords } from "./portfolio-words";

/** What an axis is made of, in words: "60 % Deckungsbeitrag und 40 % Wachstum …". */
export function axisPartsText(
  { parts }: PortfolioAxis,
  model: ScoringModel,
  { say, list, number }: Pick<PortfolioWords, "say" | "list" | "number">,
): string {
  const nameOf = (value: AxisValue): string => {
    switch (value.kind) {
      case "score":
        return say("part.score");
      case "factor":
        return model.factors.find(({ id }) => id === value.factor)?.name ?? value.factor;
      case "column":
        return value.factor.name;
      case "growth":
        return say("part.growth", {
          from: value.from,
          to: value.to,
          worst: number(100 * value.worst),
          best: number(100 * value.best),
        });
    }
  };
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return nameOf(only.value);
  return list(parts.map(({ value, weight }) => say("part.weighed", { weight, part: nameOf(value) })));
}
