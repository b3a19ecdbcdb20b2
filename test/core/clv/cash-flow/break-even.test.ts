import { breakEven } from "../../../../src/core/clv/cash-flow";

describe("breakEven", () => {
  it("is the payment that covers the rest of the acquisition cost", () => {
    const flow = { contribution: 40, discountRate: 0, periods: 10 };
    expect(breakEven({ ...flow, acquisitionCost: 120 })).toEqual({ ok: true, value: 3 });
    expect(breakEven({ ...flow, acquisitionCost: 121 })).toEqual({ ok: true, value: 4 });
  });

  // 100 / 1.1 = 90.9, 100 / 1.21 = 82.6, 100 / 1.331 = 75.1; together 173.6 after two, 248.7 after three.
  it("discounts", () => {
    expect(breakEven({ contribution: 100, discountRate: 0.1, acquisitionCost: 174 })).toEqual({
      ok: true,
      value: 3,
    });
  });

  it("is 0 when nothing was spent", () => {
    expect(breakEven({ contribution: -1, discountRate: 0.1 })).toEqual({ ok: true, value: 0 });
  });

  it("does not exist when the customer never pays back", () => {
    const flow = { contribution: 100, discountRate: 0.1, acquisitionCost: 1001 };
    expect(breakEven(flow)).toEqual({ ok: true, value: undefined });
    expect(breakEven({ ...flow, acquisitionCost: 300, periods: 3 })).toEqual({ ok: true, value: undefined });
  });

  it("passes on what is wrong with the input", () => {
    expect(breakEven({ contribution: 100, discountRate: NaN })).toMatchObject({ ok: false });
  });
});
