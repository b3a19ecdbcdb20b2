import type { Cell, Scale } from "../../../src/core";
import type { SessionStore } from "../../../src/ui/session";
import { openSession } from "../../helpers/session";

const DB = "Deckungsbeitrag 2025";
const ROWS = [
  { from: 0, points: 10 },
  { from: 6000, points: 40 },
];
const scaleOf = (session: SessionStore) =>
  session.getState().model!.factors.find(({ column }) => column === DB)!.scale;

async function openLinked(cells: readonly (readonly Cell[])[] | undefined) {
  const { session, workbook } = await openSession();
  const scale: Scale = { kind: "steps", rows: ROWS, range: "Punkte!A1:B3", rangeRead: "2025-12-01" };
  session.getState().editModel((model) => ({
    ...model,
    factors: model.factors.map((factor) => (factor.column === DB ? { ...factor, scale } : factor)),
  }));
  workbook.ranges = cells === undefined ? {} : { "Punkte!A1:B3": cells };
  await session.getState().reread();
  return { session, scale };
}

describe("reading the list again", () => {
  it("takes the new rows of a table of points in the workbook, as one step of undo", async () => {
    const { session, scale } = await openLinked([
      ["ab", "Punkte"],
      [100, 15],
      [6000, 40],
    ]);
    expect(scaleOf(session)).toEqual({
      ...scale,
      rows: [
        { from: 100, points: 15 },
        { from: 6000, points: 40 },
      ],
      rangeRead: "2026-01-15",
    });
    expect(session.getState().notice).toMatchObject({ kind: "reread" });
    session.getState().undo();
    expect(scaleOf(session)).toEqual(scale);
  });

  it("is no edit of the model where the rows are the same", async () => {
    const { session, scale } = await openLinked([
      [0, 10],
      [6000, 40],
    ]);
    expect(scaleOf(session)).toBe(scale);
  });

  it.each([
    ["is gone", undefined],
    [
      "is no table any more",
      [
        ["ab", "viel"],
        ["x", 5],
      ],
    ],
  ])("keeps the rows and names the range that %s", async (_, cells) => {
    const { session, scale } = await openLinked(cells);
    expect(scaleOf(session)).toBe(scale);
    expect(session.getState().notice).toEqual({
      kind: "range-unread",
      values: { factor: DB, address: "Punkte!A1:B3" },
    });
  });
});
