import type { Plan } from "./plan";

/** Present value of each payment net of its retention cost, in order, without the acquisition cost. */
export function* presentPayments(plan: Plan): Generator<number, void, undefined> {
  const { contribution, retentionRate, survival, retainedFirst, discountRate, growth } = plan;
  const factor = 1 / (1 + discountRate);
  let discount = factor ** plan.delay;
  let grown = 1;
  let present = 1;
  for (let k = 0; k < plan.periods; k++) {
    const rate = typeof retentionRate === "number" ? retentionRate : retentionRate[k]!;
    const stays = present * rate;
    const paying = survival?.[k] ?? (retainedFirst ? stays : present);
    const served = survival === undefined ? present : k === 0 ? 1 : survival[k - 1]!;
    const amount = typeof contribution === "number" ? contribution : contribution[k]!;
    yield (paying * amount * grown - served * plan.retentionCost) * discount;
    present = stays;
    discount *= factor;
    grown *= 1 + growth;
  }
}
