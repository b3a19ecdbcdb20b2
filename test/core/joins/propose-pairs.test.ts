import fc from "fast-check";
import { proposePairs, type NearMissReason } from "../../../src/core";
import { isOneSlip } from "../../../src/core/joins/one-slip";

const entry = (text: string, rows = 1) => ({ text, row: 0, rows });

const reasonOf = (foreign: string, own: string): NearMissReason | undefined =>
  proposePairs([entry(foreign)], [own])[0]?.reason;

describe("proposePairs", () => {
  it.each<readonly [foreign: string, own: string, reason: NearMissReason]>([
    ["ADLER GMBH", "Adler GmbH", "blanks-and-case"],
    ["Adler  GmbH", "Adler GmbH", "blanks-and-case"],
    ["7", "007", "leading-zeros"],
    ["K-0012", "k-12", "leading-zeros"],
    ["Mueller GmbH", "Müller GmbH", "umlaut"],
    ["Muller GmbH", "Müller GmbH", "umlaut"],
    ["MÜLLER", "Mueller", "umlaut"],
    ["Mu\u0308ller & Söhne", "Mueller & Soehne", "umlaut"],
    ["Strassenbau Groß", "Straßenbau Gross", "umlaut"],
    ["Antonio Moreno Taqueria", "Antonio Moreno Taquería", "umlaut"],
    ["Müller-Bau", "Müller Bau", "punctuation"],
    ["Alfreds Futterkiste.", "Alfreds Futterkiste", "punctuation"],
    ["Schmidt und Sohn", "Schmidt & Sohn", "punctuation"],
    ["12.345", "12-345", "punctuation"],
    ["Müller G.m.b.H.", "Mueller GmbH", "punctuation"],
    ["Müller Gesellschaft mit beschränkter Haftung", "Müller GmbH", "legal-form"],
    ["Weber Aktiengesellschaft", "Weber AG", "legal-form"],
    ["Acme Limited", "ACME Ltd.", "legal-form"],
    ["Acme Corporation", "Acme Corp", "legal-form"],
    ["Müller, Hans", "Hans Müller", "word-order"],
    ["1009", "K-1009", "prefix-missing"],
    ["KD 4711", "04711", "prefix-missing"],
    ["Müller", "Müller GmbH & Co. KG", "legal-form-missing"],
    ["Alfreds Futerkiste", "Alfreds Futterkiste", "one-slip"],
    ["Alfreds Futterksite", "Alfreds Futterkiste", "one-slip"],
    ["Müler GmbH", "Müller GmbH", "one-slip"],
  ])("takes %s for %s on account of %s", (foreign, own, reason) => {
    expect(reasonOf(foreign, own)).toBe(reason);
    expect(reasonOf(own, foreign)).toBe(reason);
  });

  it.each([
    ["Müller GmbH", "Müller AG"],
    ["ALFKI", "ALFKA"],
    ["Kunde 1001", "Kunde 1002"],
    ["K-1009", "L-1009"],
    ["Haus 100", "100"],
    ["12", "K-12"],
    ["12-3", "1-23"],
    ["12 3", "1 23"],
    ["1.05", "1.5"],
    ["Maier", "Meyer"],
    ["Bauer", "Baur"],
    ["100", "1"],
    ["GmbH", "AG"],
  ])("does not take %s for %s", (foreign, own) => {
    expect(proposePairs([entry(foreign)], [own])).toEqual([]);
  });

  it("puts the surest reason first, and within a reason the key with the most rows", () => {
    const found = proposePairs(
      [entry("Bergmannn Bau", 9), entry("Mueller", 1), entry("Schroeder", 5), entry("ADLER", 1)],
      ["Adler", "Müller", "Schröder", "Bergmann Bau"],
    );
    expect(found.map(({ foreign, own, reason }) => [foreign.text, own, reason])).toEqual([
      ["ADLER", "Adler", "blanks-and-case"],
      ["Schroeder", "Schröder", "umlaut"],
      ["Mueller", "Müller", "umlaut"],
      ["Bergmannn Bau", "Bergmann Bau", "one-slip"],
    ]);
  });

  it("names all own keys that fit equally well, so that a person chooses", () => {
    const [found] = proposePairs([entry("Müller")], ["Müller GmbH", "Müller AG", "Meier"]);
    expect([found!.own, found!.others]).toEqual(["Müller GmbH", ["Müller AG"]]);
  });

  it("stays with the surest reason although another own key is one letter apart", () => {
    const [found] = proposePairs([entry("Hoffmann Bau GMBH")], ["Hofmann Bau GmbH", "Hoffmann Bau GmbH"]);
    expect(found).toMatchObject({ own: "Hoffmann Bau GmbH", others: [], reason: "blanks-and-case" });
  });

  it("finds exactly the names one slip apart that a comparison of all with all finds", () => {
    const name = fc
      .array(fc.constantFrom(..."abcdü"), { minLength: 6, maxLength: 8 })
      .map((letters) => letters.join(""));
    fc.assert(
      fc.property(fc.array(name, { maxLength: 12 }), fc.array(name, { maxLength: 12 }), (foreign, own) => {
        const found = proposePairs(
          foreign.map((text) => entry(text)),
          own,
        );
        const plain = (text: string) => text.replaceAll("ü", "ue");
        for (const text of foreign) {
          const mine = found.find((each) => each.foreign.text === text && each.reason === "one-slip");
          if (mine !== undefined)
            for (const each of [mine.own, ...mine.others])
              expect(isOneSlip(plain(text), plain(each))).toBe(true);
          const apart = own.filter((each) => isOneSlip(plain(text), plain(each)));
          if (apart.length > 0 && apart.length <= 5)
            expect(found.some((each) => each.foreign.text === text)).toBe(true);
        }
      }),
    );
  });
});

describe("isOneSlip", () => {
  /** Restricted Damerau-Levenshtein distance by its recurrence. */
  function distance(a: string, b: string): number {
    const table = Array.from({ length: a.length + 1 }, (_, i) =>
      Array.from({ length: b.length + 1 }, (__, j) => (i === 0 ? j : j === 0 ? i : 0)),
    );
    for (let i = 1; i <= a.length; i += 1)
      for (let j = 1; j <= b.length; j += 1) {
        table[i]![j] = Math.min(
          table[i - 1]![j]! + 1,
          table[i]![j - 1]! + 1,
          table[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1),
          i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
            ? table[i - 2]![j - 2]! + 1
            : Infinity,
        );
      }
    return table[a.length]![b.length]!;
  }

  it("holds exactly where the edit distance with swaps is 1", () => {
    const text = fc
      .array(fc.constantFrom("a", "b", "c"), { maxLength: 7 })
      .map((letters) => letters.join(""));
    fc.assert(fc.property(text, text, (a, b) => expect(isOneSlip(a, b)).toBe(distance(a, b) === 1)));
  });

  it("does not hold for a digit, which makes another customer", () => {
    expect(isOneSlip("filiale 12", "filiale 13")).toBe(false);
    expect(isOneSlip("filiale 12", "filiale 1")).toBe(false);
  });
});
