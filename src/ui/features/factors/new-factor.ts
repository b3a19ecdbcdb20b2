import { categoryKey, type Factor } from "../../../core";

/** A proposed factor with an id and a name that the model does not have yet. */
export function newFactor(proposed: Factor, factors: readonly Factor[]): Factor {
  return {
    ...proposed,
    id: unused(
      proposed.id,
      factors.map(({ id }) => id),
      (base, number) => `${base}-${number}`,
    ),
    name: unused(
      proposed.name,
      factors.map(({ name }) => name),
      (base, number) => `${base} (${number})`,
    ),
  };
}

function unused(
  wanted: string,
  taken: readonly string[],
  numbered: (base: string, number: number) => string,
): string {
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? wanted : numbered(wanted, number);
    if (!taken.some((each) => categoryKey(each) === categoryKey(candidate))) return candidate;
  }
}
