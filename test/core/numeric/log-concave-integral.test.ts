import { gaussLegendre } from "../../../src/core/numeric/gauss-legendre";
import { integrateLogConcave } from "../../../src/core/numeric/log-concave-integral";
import { relativeError } from "../clv/relative-error";

describe("gaussLegendre", () => {
  it("has the textbook nodes and weights for three points", () => {
    const { nodes, weights } = gaussLegendre(3);
    [-Math.sqrt(0.6), 0, Math.sqrt(0.6)].forEach((node, i) => expect(nodes[i]).toBeCloseTo(node, 15));
    [5 / 9, 8 / 9, 5 / 9].forEach((weight, i) => expect(weights[i]).toBeCloseTo(weight, 15));
  });

  it.each([1, 2, 5, 24])("integrates every polynomial up to its degree with %d nodes", (count) => {
    const { nodes, weights } = gaussLegendre(count);
    for (let degree = 0; degree < 2 * count; degree++) {
      const sum = nodes.reduce((total, node, i) => total + weights[i]! * node ** degree, 0);
      expect(sum).toBeCloseTo(degree % 2 === 0 ? 2 / (degree + 1) : 0, 13);
    }
  });
});

describe("integrateLogConcave", () => {
  it.each([0.001, 1, 40, 5000, 1e7])("integrates e^(-%d u) on every length", (rate) => {
    const integrand = { log: (u: number) => -rate * u, fall: () => rate };
    for (const length of [1e-6, 0.7, 3, 50])
      expect(
        relativeError(integrateLogConcave(integrand, length), -Math.expm1(-rate * length) / rate),
      ).toBeLessThan(1e-13);
  });

  it.each([0.5, 1, 7.5, 2000])("integrates (1 + e^u)^-%d e^u, whose tail is a power of 1/2", (power) => {
    const integrand = {
      log: (u: number) => u - (power + 1) * Math.log1p(Math.exp(u)),
      fall: (u: number) => (power + 1) / (1 + Math.exp(-u)) - 1,
    };
    const scaled = { ...integrand, log: (u: number) => integrand.log(u) - integrand.log(0) };
    const wanted = Math.exp(-power * Math.LN2 - Math.log(power) - integrand.log(0));
    expect(relativeError(integrateLogConcave(scaled, Infinity), wanted)).toBeLessThan(1e-12);
  });

  it("integrates half a normal density over an endless range", () => {
    const integrand = { log: (u: number) => -u * u, fall: (u: number) => 2 * u };
    expect(relativeError(integrateLogConcave(integrand, Infinity), Math.sqrt(Math.PI) / 2)).toBeLessThan(
      1e-13,
    );
  });
});
