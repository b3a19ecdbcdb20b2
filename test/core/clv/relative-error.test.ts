import { ACCURACY, relativeError } from "./relative-error";

describe("relativeError", () => {
  it("turns down a tiny number that is one part in a billion off", () => {
    expect(relativeError(1e-300 * (1 + 1e-9), 1e-300)).toBeGreaterThan(ACCURACY);
  });

  it("turns down NaN and infinity in place of a number", () => {
    expect(relativeError(NaN, 1)).toBe(Infinity);
    expect(relativeError(Infinity, 1)).toBe(Infinity);
    expect(relativeError(1, 0)).toBe(Infinity);
  });

  it("is 0 for equal numbers, 0 and Infinity included", () => {
    expect([relativeError(0, 0), relativeError(Infinity, Infinity)]).toEqual([0, 0]);
  });
});
