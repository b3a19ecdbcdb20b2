import {
  newWorkshop,
  standingOf,
  type StoredWorkshop,
  withAwaited,
  withGroupMean,
  withoutName,
  withParticipants,
} from "../../../src/app";
import { parseStoredWorkshop } from "../../../src/app/workshop/parse-stored-workshop";
import type { Participant } from "../../../src/core";

const FACTORS = [
  { id: "a", name: "Deckungsbeitrag" },
  { id: "b", name: "Zahlungsverhalten" },
];

const said = (name: string, points: Readonly<Record<string, number>>): Participant => ({
  version: 1,
  name,
  date: "2026-01-15",
  statement: { method: "points", points },
});

const names = ({ held, awaited }: StoredWorkshop) => ({
  stated: held.participants.map(({ name }) => name),
  awaited,
});

const HELD = withParticipants(withAwaited(newWorkshop("2026-01-15"), ["Anna", "Bernd", "Clara"]), FACTORS, [
  said("Anna", { a: 60, b: 40 }),
  said("Bernd", { a: 20, b: 80 }),
]);

describe("taking part in a workshop", () => {
  it("adds each name once, whatever its case", () => {
    const twice = withAwaited(HELD, [" anna ", "Dora", "DORA", ""]);
    expect(names(twice)).toEqual({ stated: ["Anna", "Bernd"], awaited: ["Clara", "Dora"] });
  });

  it("keeps the newest statement of a person, in the old place", () => {
    const again = withParticipants(HELD, FACTORS, [said("anna", { a: 10, b: 90 })]);
    expect(again.held.participants).toEqual([said("anna", { a: 10, b: 90 }), HELD.held.participants[1]]);
  });

  it("ends with everything that the person stated", () => {
    expect(names(withoutName(HELD, "Anna"))).toEqual({ stated: ["Bernd"], awaited: ["Clara"] });
    expect(names(withoutName(HELD, "Clara"))).toEqual({ stated: ["Anna", "Bernd"], awaited: [] });
  });
});

describe("how a workshop stands", () => {
  it("is the mean of all who have weighed", () => {
    // (60 + 20) / 2 and (40 + 80) / 2.
    expect(standingOf(HELD, FACTORS).group?.weights).toEqual([40, 60]);
  });

  it("does not depend on what the factors are called", () => {
    const renamed = FACTORS.map(({ id }) => ({ id, name: `neu ${id}` }));
    expect(standingOf(HELD, renamed).group?.weights).toEqual([40, 60]);
  });

  it("leaves out a factor that is gone, in the proportions of the others", () => {
    const held = withParticipants(HELD, FACTORS, [
      said("Anna", { a: 30, b: 10, gone: 60 }),
      said("Bernd", { a: 25, b: 75, gone: 0 }),
    ]);
    // Anna 75 : 25, Bernd 25 : 75.
    expect(standingOf(held, FACTORS).group?.weights).toEqual([50, 50]);
  });

  it("asks again who weighed before a factor was added", () => {
    const held = withParticipants(HELD, FACTORS, [said("Clara", { a: 10, b: 20, c: 70 })]);
    const standing = standingOf(held, [...FACTORS, { id: "c", name: "Reklamationen" }]);
    expect(standing.outdated).toEqual(["Anna", "Bernd"]);
    expect(standing.group?.weights).toEqual([10, 20, 70]);
  });

  it("merges comparisons in pairs in the way that the workshop keeps", () => {
    const judged = (name: string, ratio: number): Participant => ({
      ...said(name, {}),
      statement: { method: "pairwise", judgements: [{ first: "a", second: "b", ratio }] },
    });
    const held = withParticipants(newWorkshop(""), FACTORS, [judged("Anna", 2), judged("Bernd", 8)]);
    // √(2 · 8) = 4, or the mean of 2/3 and 8/9.
    expect(standingOf(held, FACTORS).group?.weights).toEqual([80, 20]);
    const averaged = withGroupMean(held, "weights");
    expect(standingOf(averaged, FACTORS).group?.weights).toEqual([78, 22]);
    expect(parseStoredWorkshop(JSON.parse(JSON.stringify(averaged)))).toEqual(averaged);
  });

  it("has no weights while nobody has weighed", () => {
    expect(standingOf(newWorkshop(""), FACTORS)).toEqual({ counted: [], outdated: [], group: undefined });
  });
});

describe("a workshop in the workbook", () => {
  const stored = () => JSON.parse(JSON.stringify(HELD)) as Record<string, unknown>;

  it("is read as it was kept", () => {
    expect(parseStoredWorkshop(stored())).toEqual(HELD);
  });

  it("keeps the others where one participant cannot be understood or stands there twice", () => {
    const [anna, bernd] = HELD.held.participants;
    const held = {
      ...HELD.held,
      participants: [anna, { name: "Kaputt" }, bernd, { ...bernd, name: "ANNA" }],
    };
    expect(parseStoredWorkshop({ ...stored(), held })).toEqual(HELD);
  });

  it("is left alone where its version is not known", () => {
    expect(parseStoredWorkshop({ ...stored(), version: 2 })).toBeUndefined();
    expect(parseStoredWorkshop("Workshop")).toBeUndefined();
    expect(parseStoredWorkshop(undefined)).toBeUndefined();
  });

  it("awaits nobody who has weighed already", () => {
    expect(parseStoredWorkshop({ ...stored(), awaited: ["anna", 3, "", "Clara"] })?.awaited).toEqual([
      "Clara",
    ]);
  });
});
