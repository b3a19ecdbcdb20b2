import { proposeContract, proposeTiming } from "../../../../src/core";
import { occasionsOfDays } from "../occasions/of-days";

const monthly = [0, 31, 59, 90, 120, 151];
const atWill = [0, 3, 80, 90, 200, 210];
const customers = (count: number, days: readonly number[]) =>
  Array.from({ length: count }, (_, customer) => days.map((day) => 45_000 + customer + day));

describe("proposeContract", () => {
  it("says yes where the ends are known", () => {
    expect(proposeContract(occasionsOfDays([]), true)).toEqual({
      contractual: true,
      reason: { kind: "ends-known" },
    });
  });

  it("says yes where most buy like paying every month", () => {
    const proposal = proposeContract(occasionsOfDays([...customers(9, monthly), ...customers(1, atWill)]));
    expect(proposal).toEqual({ contractual: true, reason: { kind: "regular-gaps", values: { share: 0.9 } } });
  });

  it("says no where most buy at will", () => {
    const proposal = proposeContract(occasionsOfDays([...customers(5, monthly), ...customers(5, atWill)]));
    expect(proposal).toEqual({
      contractual: false,
      reason: { kind: "irregular-gaps", values: { share: 0.5 } },
    });
  });

  it("says no where too few bought often enough to tell", () => {
    expect(proposeContract(occasionsOfDays(customers(40, [0, 30]))).reason).toEqual({ kind: "few-gaps" });
  });
});

describe("proposeTiming", () => {
  it("finds occasions where all purchases fall on few days", () => {
    expect(proposeTiming(occasionsOfDays([[1, 366, 731], [366], [1, 731]]))).toEqual({
      timing: "discrete",
      reason: { kind: "few-days", values: { days: 3, length: 731 } },
    });
  });

  it("takes purchases on many days, or in a short time, as possible on any day", () => {
    expect(proposeTiming(occasionsOfDays(customers(60, atWill))).timing).toBe("continuous");
    expect(proposeTiming(occasionsOfDays([[1, 50]])).timing).toBe("continuous");
    expect(proposeTiming(occasionsOfDays([[]])).reason.values).toEqual({ days: 0, length: 0 });
  });
});
