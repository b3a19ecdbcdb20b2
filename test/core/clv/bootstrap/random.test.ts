import { poissonCount, seededUniform } from "../../../../src/core/clv/bootstrap/random";
import { relativeError } from "../relative-error";

describe("poissonCount", () => {
  it.each([0.3, 1, 4.5, 80, 2000])(
    "gives each count the share of uniform numbers that is its due: mean %d",
    (mean) => {
      const numbers = 100_000;
      let sum = 0;
      let squares = 0;
      for (let i = 0; i < numbers; i++) {
        const count = poissonCount(mean, (i + 0.5) / numbers);
        sum += count;
        squares += count * count;
      }
      const average = sum / numbers;
      expect(relativeError(average, mean)).toBeLessThan(1e-3);
      expect(relativeError(squares / numbers - average ** 2, mean)).toBeLessThan(5e-3);
    },
  );

  it("gives nothing with probability e^-mean", () => {
    const numbers = 100_000;
    let none = 0;
    for (let i = 0; i < numbers; i++) if (poissonCount(1.7, (i + 0.5) / numbers) === 0) none++;
    expect(Math.abs(none / numbers - Math.exp(-1.7))).toBeLessThan(2e-5);
  });

  it("ends for numbers next to 0 and 1", () => {
    for (const mean of [1e-3, 1, 300])
      for (const uniform of [1e-12, 1 - 1e-16]) {
        const count = poissonCount(mean, uniform);
        expect(Number.isInteger(count) && count >= 0).toBe(true);
      }
  });
});

describe("seededUniform", () => {
  it("repeats itself for the same seed only", () => {
    const draw = (seed: number) => Array.from({ length: 5 }, seededUniform(seed));
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
    for (const number of draw(9)) expect(number > 0 && number < 1).toBe(true);
  });
});
