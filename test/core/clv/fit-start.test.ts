import { fitBgNbd, fitGammaGamma, fitParetoNbd } from "../../../src/core";
import { simulateCustomers } from "./beta-dropout/simulate";
import { relativeError } from "./relative-error";

const sample = simulateCustomers({ r: 0.6, alpha: 5, a: 0.9, b: 2.2 }, 0, 1000, 20);
const monetary = sample.frequency.map((_, i) => 100 * (1 + ((i * 7919) % 40)));

const MODELS = [
  ["BG/NBD", (options: object) => fitBgNbd(sample, options)],
  ["Pareto/NBD", (options: object) => fitParetoNbd(sample, options)],
  ["Gamma-Gamma", (options: object) => fitGammaGamma({ ...sample, monetary }, options)],
] as const;

describe("the start of a fit", () => {
  it.each(MODELS)("at the parameters themselves, in the unit of the data, saves the search: %s", (_, fit) => {
    const cold = fit({});
    if (!cold.ok) throw new Error("not fitted");
    const warm = fit({ start: cold.value.params });
    if (!warm.ok) throw new Error("not fitted");
    expect(warm.value.iterations).toBeLessThan(Math.min(3, cold.value.iterations));
    expect(warm.value.status).toBe(cold.value.status);
    for (const [name, value] of Object.entries(cold.value.params))
      expect(relativeError((warm.value.params as Record<string, number>)[name]!, value)).toBeLessThan(1e-4);
  });

  it("far from them leads to the same parameters", () => {
    const near = fitBgNbd(sample);
    const far = fitBgNbd(sample, { start: { r: 8, alpha: 100, a: 0.1, b: 9 } });
    if (!near.ok || !far.ok) throw new Error("not fitted");
    for (const name of ["r", "alpha", "a", "b"] as const)
      expect(relativeError(far.value.params[name], near.value.params[name])).toBeLessThan(1e-5);
  });
});
