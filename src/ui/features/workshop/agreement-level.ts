export type AgreementLevel = "veryHigh" | "high" | "fair" | "low" | "veryLow";

const levelOf = (value: number, bounds: readonly [number, number, number, number]): AgreementLevel => {
  const [veryHigh, high, fair, low] = bounds;
  if (value > veryHigh) return "veryHigh";
  if (value > high) return "high";
  if (value > fair) return "fair";
  return value > low ? "low" : "veryLow";
};

/** The consensus figure in words (Goepel 2018, International Journal of the Analytic Hierarchy Process 10(3)). */
export const consensusLevel = (consensus: number): AgreementLevel =>
  levelOf(consensus, [0.85, 0.75, 0.65, 0.5]);

/** Kendall's W in words (Schmidt 1997, Decision Sciences 28(3)): bounds halfway between his landmarks 0.9, 0.7, 0.5, 0.3 and 0.1. */
export const rankLevel = (agreement: number): AgreementLevel => levelOf(agreement, [0.8, 0.6, 0.4, 0.2]);
