import { customersSharingRank } from "../../../src/ui/features/classes/shared-ranks";

describe("customersSharingRank", () => {
  it("counts everybody whose rank somebody else has too, and nobody without a rank", () => {
    expect(customersSharingRank(Uint32Array.of(1, 2, 2, 4, 5, 5, 5, 0, 0))).toBe(5);
    expect(customersSharingRank(Uint32Array.of(1, 2, 3))).toBe(0);
    expect(customersSharingRank(new Uint32Array(0))).toBe(0);
  });
});
