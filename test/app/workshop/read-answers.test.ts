import { readAnswerFile } from "../../../src/app";

const FACTORS = [
  { id: "a", name: "Deckungsbeitrag" },
  { id: "b", name: "Zahlungsverhalten" },
  { id: "c", name: "Reklamationen" },
];
const read = (text: string) => readAnswerFile(text, { factors: FACTORS, locale: "de", date: "2026-01-15" });
const kinds = (text: string) => {
  const answers = read(text);
  return answers.ok ? [] : answers.issues.map(({ kind }) => kind);
};
const POINTS = "Ihr Name;Dora\r\nDeckungsbeitrag;60\r\nZahlungsverhalten;30\r\nReklamationen;10\r\n";
const pairs = (name: string, ...lines: readonly string[]) => [`Ihr Name;${name};;`, ...lines].join("\r\n");

describe("an answer to a workshop", () => {
  it("is a form of points that was filled in", () => {
    expect(read(POINTS)).toEqual({
      ok: true,
      value: [
        {
          version: 1,
          name: "Dora",
          date: "2026-01-15",
          statement: { method: "points", points: { a: 60, b: 30, c: 10 } },
        },
      ],
    });
  });

  it("is a form of pairs that was filled in", () => {
    const answers = read(
      pairs("Emil", "Deckungsbeitrag;3;;Zahlungsverhalten", "Zahlungsverhalten;;2;Reklamationen"),
    );
    expect(answers.ok && answers.value[0]).toMatchObject({
      name: "Emil",
      statement: {
        method: "pairwise",
        judgements: [
          { first: "a", second: "b", ratio: 3 },
          { first: "b", second: "c", ratio: 0.5 },
        ],
      },
    });
  });

  it("is what the pane saved for somebody, with its own date", () => {
    const saved = {
      version: 1,
      name: "Fritz",
      date: "2025-12-01",
      statement: { method: "points", points: { a: 1, b: 1, c: 2 } },
    };
    expect(read(JSON.stringify(saved))).toEqual({ ok: true, value: [saved] });
  });

  it.each([
    ["something else", "Einkaufsliste\nMilch\nBrot", "participant-unreadable"],
    ["a broken file", "{", "participant-unreadable"],
    ["a form that is still empty", POINTS.replace(/;\w+/g, ";"), "form-empty"],
    ["a form with nothing but a name", POINTS.replace(/;\d+/g, ";"), "form-empty"],
    ["a form without a name", POINTS.replace("Dora", ""), "form-name-blank"],
    [
      "a form without one of the factors",
      POINTS.replace("Reklamationen", "Potenzial"),
      "table-factor-missing",
    ],
    ["a form with a value left out", POINTS.replace(";30", ";"), "table-points-blank"],
    ["pairs without any number", pairs("Emil", "Deckungsbeitrag;;;Zahlungsverhalten"), "form-empty"],
    ["too few pairs", pairs("Emil", "Deckungsbeitrag;3;;Zahlungsverhalten"), "form-unconnected"],
    ["no number from 1 to 9", pairs("Emil", "Deckungsbeitrag;12;;Zahlungsverhalten"), "form-judgement"],
  ])("is not %s", (_, text, kind) => {
    expect(kinds(text)).toEqual([kind]);
  });
});
