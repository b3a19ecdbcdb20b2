import {
  type Cell,
  delimitedText,
  isPairsForm,
  participantForm,
  readDelimitedText,
  readPairsForm,
  readPointsTable,
} from "../../../src/core";

const FACTORS = [
  { id: "db", name: "Deckungsbeitrag" },
  { id: "pay", name: "Zahlungsverhalten" },
  { id: "rek", name: "Reklamationen" },
];
const WORDS = { name: "Ihr Name", hints: ["Ein Hinweis; mit Zeichen, die trennen."] };

/** The form as it comes back from a file, with cells filled in by row and column. */
function filledIn(method: "points" | "pairwise", cells: readonly (readonly [number, number, Cell])[]) {
  const form = participantForm(method, FACTORS, WORDS).map((row) => [...row]);
  for (const [row, column, value] of cells) form[row]![column] = value;
  return readDelimitedText(delimitedText(form, ";"));
}

describe("a form of points", () => {
  it("has room for a name and for a number beside each factor", () => {
    expect(participantForm("points", FACTORS, WORDS)).toEqual([
      ["Ihr Name", ""],
      ["Deckungsbeitrag", ""],
      ["Zahlungsverhalten", ""],
      ["Reklamationen", ""],
      ["Ein Hinweis; mit Zeichen, die trennen.", ""],
    ]);
  });

  it("is read like any table of points once it is filled in", () => {
    const form = filledIn("points", [
      [0, 1, "Dora Groß"],
      [1, 1, 100],
      [2, 1, "37,5"],
      [3, 1, 0],
    ]);
    expect(isPairsForm(form, FACTORS)).toBe(false);
    const table = readPointsTable(form, FACTORS, "de");
    expect(table.ok && table.value.participants).toEqual([
      { name: "Dora Groß", points: { db: 100, pay: 37.5, rek: 0 } },
    ]);
  });
});

describe("a form of pairs", () => {
  const read = (cells: readonly (readonly [number, number, Cell])[]) =>
    readPairsForm(filledIn("pairwise", cells), FACTORS, "de");

  it("has a line for every pair, with room on both sides", () => {
    expect(participantForm("pairwise", FACTORS, WORDS).slice(0, 4)).toEqual([
      ["Ihr Name", "", "", ""],
      ["Deckungsbeitrag", "", "", "Zahlungsverhalten"],
      ["Deckungsbeitrag", "", "", "Reklamationen"],
      ["Zahlungsverhalten", "", "", "Reklamationen"],
    ]);
    expect(isPairsForm(participantForm("pairwise", FACTORS, WORDS), FACTORS)).toBe(true);
  });

  it("takes a number for the factor on whose side it stands, and leaves out lines without one", () => {
    expect(
      read([
        [0, 1, "Emil"],
        [1, 1, 3],
        [3, 2, "5"],
      ]),
    ).toEqual({
      ok: true,
      value: {
        name: "Emil",
        judgements: [
          { first: "db", second: "pay", ratio: 3 },
          { first: "pay", second: "rek", ratio: 1 / 5 },
        ],
      },
    });
  });

  it.each([
    ["both sides", [1, 1, 3] as const, [1, 2, 5] as const, "3 / 5"],
    ["more than nine", [1, 1, 10] as const, [1, 2, ""] as const, "10"],
    ["less than one", [1, 1, "0,5"] as const, [1, 2, ""] as const, "0,5"],
    ["a word", [1, 1, ""] as const, [1, 2, "viel"] as const, "viel"],
  ])("refuses %s, and says where", (_, left, right, text) => {
    expect(read([[0, 1, "Emil"], left, right])).toEqual({
      ok: false,
      issues: [
        { kind: "form-judgement", values: { first: "Deckungsbeitrag", second: "Zahlungsverhalten", text } },
      ],
    });
  });

  it("wants a name", () => {
    expect(read([[1, 1, 3]])).toEqual({ ok: false, issues: [{ kind: "form-name-blank" }] });
  });
});
