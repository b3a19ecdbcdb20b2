import { readStepSentence } from "../../../src/ui/features/factors/step-sentence";

describe("readStepSentence", () => {
  it.each([
    ["alle 200 € einen Punkt von 0 bis 6.000 €", "de"],
    ["Alle 200 EUR 1 Punkt mehr von 0 € bis 6.000 €.", "de"],
    ["every 200 € one point from 0 to 6,000 €", "en"],
    ["Every 200 one point more from 0 to 6000", "en"],
  ] as const)("reads %p", (text, language) => {
    expect(readStepSentence(text, language)).toEqual({
      width: 200,
      pointsPerStep: 1,
      from: 0,
      to: 6000,
      falling: false,
    });
  });

  it("reads decimals, negative borders, and points that become fewer", () => {
    expect(readStepSentence("alle 0,5 Tage 2,5 Punkte weniger von -3 bis 10", "de")).toEqual({
      width: 0.5,
      pointsPerStep: 2.5,
      from: -3,
      to: 10,
      falling: true,
    });
  });

  it.each([
    "alle 200 € einen Punkt",
    "von 0 bis 6.000",
    "alle 0 einen Punkt von 0 bis 5",
    "alle 2 einen Punkt von 9 bis 5",
    "",
  ])("leaves %p alone", (text) => expect(readStepSentence(text, "de")).toBeUndefined());
});
