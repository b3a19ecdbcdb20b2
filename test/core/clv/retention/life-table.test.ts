import { lifeTable } from "../../../../src/core/clv/retention";

describe("lifeTable", () => {
  it("counts losses, retention and survival of one cohort", () => {
    expect(lifeTable([[1000, 631, 468]])).toEqual([
      { period: 1, atRisk: 1000, lost: 369, retentionRate: 0.631, survival: 0.631 },
      { period: 2, atRisk: 631, lost: 163, retentionRate: 468 / 631, survival: 0.631 * (468 / 631) },
    ]);
  });

  it("pools cohorts over the periods that each has lived through", () => {
    const rows = lifeTable([
      [100, 80, 60],
      [50, 30],
    ]);
    expect(rows.map(({ atRisk, lost }) => [atRisk, lost])).toEqual([
      [150, 40],
      [80, 20],
    ]);
    expect(rows[1]!.survival).toBeCloseTo((110 / 150) * (60 / 80), 14);
  });

  it("has no retention rate where nobody is left", () => {
    expect(lifeTable([[10, 0, 0]])[1]).toEqual({
      period: 2,
      atRisk: 0,
      lost: 0,
      retentionRate: undefined,
      survival: undefined,
    });
  });

  it("is empty without a renewal", () => {
    expect([lifeTable([]), lifeTable([[5]])]).toEqual([[], []]);
  });
});
