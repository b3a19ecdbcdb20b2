import { parseStoredPortfolio } from "../../../src/app/portfolio/parse-stored-portfolio";
import { makeSetup } from "../../core/portfolio/make-setup";

const STORED = {
  version: 1,
  matrix: makeSetup(),
  concentration: { amount: "Umsatz", profit: "", abc: [80, 95], leaving: 3 },
} as const;

const reread = (stored: unknown) => parseStoredPortfolio(JSON.parse(JSON.stringify(stored)));

describe("parseStoredPortfolio", () => {
  it("understands what is kept", () => {
    expect(reread(STORED)).toEqual(STORED);
    const growth = { kind: "growth", from: "a", to: "b", worst: -0.2, best: 0.3, missing: "zero" } as const;
    const x = { name: "x", parts: [{ value: growth, weight: 100 }], borders: [30, 60] };
    const nine = { ...STORED, matrix: makeSetup({ x, size: 3 }) };
    expect(reread(nine)).toEqual(nine);
  });

  it("keeps the matrix where the concentration is not understood", () => {
    for (const concentration of [undefined, 7, { ...STORED.concentration, abc: [95, 80] }, { ...STORED.concentration, abc: [0] }, { ...STORED.concentration, leaving: 1.5 }])
      expect(reread({ ...STORED, concentration })).toEqual({ version: 1, matrix: STORED.matrix });
  }); // prettier-ignore

  it.each([
    ["nothing", null],
    ["another version", { ...STORED, version: 2 }],
    ["no matrix", { version: 1 }],
    ["a size that there is not", { ...STORED, matrix: { ...STORED.matrix, size: 4 } }],
    ["a part of an unknown kind", { ...STORED, matrix: { ...STORED.matrix, x: { ...STORED.matrix.x, parts: [{ value: { kind: "magic" }, weight: 100 }] } } }],
    ["a border that is no number", { ...STORED, matrix: { ...STORED.matrix, y: { ...STORED.matrix.y, borders: ["50"] } } }],
  ])("makes nothing of %s", (_, stored) => {
    expect(reread(stored)).toBeUndefined();
  }); // prettier-ignore
});
