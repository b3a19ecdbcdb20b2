import { shortNames } from "../../../src/ui/components/charts/short-names";

describe("shortNames", () => {
  it("takes the initials of the words", () => {
    expect(shortNames(["Premium", "Sehr gut", "Gut", "Mittel", "Schwach"])).toEqual([
      "P",
      "SG",
      "G",
      "M",
      "S",
    ]);
  });

  it("lengthens names that would share their initials", () => {
    expect(shortNames(["Mittel", "Mager", "Gut"])).toEqual(["Mi", "Ma", "G"]);
  });

  it("keeps a name whole that begins as another one", () => {
    expect(shortNames(["Gu", "Gut"])).toEqual(["Gu", "Gut"]);
  });
});
