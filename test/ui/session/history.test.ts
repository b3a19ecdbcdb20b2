import { settled, openSession, SMALL_LIST, memoryPreferences } from "../../helpers/session";
import type { Cells } from "../../helpers/array-workbook";

const without = (cells: Cells, row: number): Cells => cells.filter((_, at) => at !== row);

const headersOf = ({ sheets }: { readonly sheets: Readonly<Record<string, Cells>> }) =>
  sheets["Verlauf"]?.[0];

describe("writing results with the history", () => {
  it("adds today's run to the sheet and keeps it with the model", async () => {
    const preferences = memoryPreferences({ welcomed: "yes" });
    const { session, workbook } = await openSession({ deps: { preferences } });
    session.getState().setAuthor("Petra Schulz");
    expect(session.getState().writeChoices.history).toBe(true);
    await session.getState().write();
    expect(workbook.lists).toHaveLength(1);
    expect(headersOf(workbook)).toEqual([
      "Kunde",
      "Name",
      "Punkte 15.01.2026",
      "Klasse 15.01.2026",
      "Betrag 15.01.2026",
    ]);
    expect(workbook.sheets["Verlauf"]).toHaveLength(13);
    const [run] = session.getState().history.runs;
    expect(run).toMatchObject({ date: "2026-01-15", by: "Petra Schulz", customers: 12 });
    expect(JSON.parse(workbook.store!)).toMatchObject({ history: { version: 1, runs: [run] } });
    expect(preferences.get("author")).toBe("Petra Schulz");
    expect(session.getState().lastRun).toBe("2026-01-15");
  });

  it("keeps runs of other days beside it, with customers who come and go", async () => {
    let today = "2025-06-30";
    const { session, workbook } = await openSession({ deps: { today: () => today } });
    await session.getState().write();
    today = "2026-01-15";
    const added = ["0099", "Neumann", 50000, 9000, "pünktlich", 0, 45000];
    workbook.sheets = { ...workbook.sheets, Kunden: [...without(SMALL_LIST, 4), added] };
    await session.getState().reread();
    await settled();
    await session.getState().write();
    const rows = workbook.sheets["Verlauf"]!;
    expect(rows).toHaveLength(14);
    const gone = rows.find(([key]) => key === "0004")!;
    const joined = rows.find(([key]) => key === "0099")!;
    expect(gone.slice(5)).toEqual(["", "", ""]);
    expect(joined.slice(2, 5)).toEqual(["", "", ""]);
    expect(typeof joined[5]).toBe("number");
    const [first, second] = await session.getState().keptRuns();
    expect(first!.keys.dictionary).toContain("0004");
    expect(second!.keys.dictionary).not.toContain("0004");
    expect(second!.score).toHaveLength(12);
  });

  it("is not done where it is not wanted, and not for lists without a key", async () => {
    const { session, workbook } = await openSession();
    session.getState().setWriteChoices({ history: false });
    await session.getState().write();
    expect(workbook.lists).toEqual([]);
    session.getState().setWriteChoices({ history: true });
    await session.getState().setKey("");
    await settled();
    await session.getState().write();
    expect(workbook.lists).toEqual([]);
    expect(session.getState().failure).toBeUndefined();
  });

  it("takes results and history back together", async () => {
    let today = "2025-06-30";
    const { session, workbook } = await openSession({ deps: { today: () => today } });
    await session.getState().write();
    const before = session.getState().history;
    today = "2026-01-15";
    await session.getState().write();
    expect(session.getState().history.runs).toHaveLength(2);
    await session.getState().undoWrite();
    expect(workbook.undone).toEqual(["Kunden!L1:N13", "Verlauf!A1:F13"]);
    expect(session.getState().history).toEqual(before);
    expect(session.getState().lastRun).toBe("2025-06-30");
    expect(JSON.parse(workbook.store!)).toMatchObject({ history: before });
  });

  it("leaves the results standing when the history is refused, says so and can be done later", async () => {
    const { session, workbook } = await openSession();
    const writeResults = workbook.writeResults;
    workbook.writeResults = async (request) => {
      const receipt = await writeResults(request);
      workbook.refuse = { write: "protected" };
      return receipt;
    };
    await session.getState().write();
    expect(workbook.requests).toHaveLength(1);
    expect(session.getState().notice?.kind).toBe("written");
    expect(session.getState().failure).toMatchObject({ kind: "protected", during: "history" });
    expect(session.getState().history.runs).toEqual([]);
    expect(session.getState().lastRun).toBe("2026-01-15");
    await session.getState().retry();
    expect(workbook.requests).toHaveLength(1);
    expect(session.getState().history.runs).toHaveLength(1);
  });

  it("takes the results back when the sheet of the history is gone", async () => {
    const { session, workbook } = await openSession();
    await session.getState().write();
    const undoWrite = workbook.undoWrite;
    workbook.undoWrite = async (receipt) => {
      await undoWrite(receipt);
      workbook.refuse = { undo: "missing" };
    };
    await session.getState().undoWrite();
    expect(session.getState().receipt).toBeUndefined();
    expect(session.getState().failure).toMatchObject({ kind: "missing", during: "undo-history" });
  });
});

describe("kept runs", () => {
  const twoRuns = async () => {
    let today = "2025-06-30";
    const opened = await openSession({ deps: { today: () => today } });
    await opened.session.getState().write();
    today = "2026-01-15";
    await opened.session.getState().write();
    return opened;
  };

  it("can be removed one by one and brought back", async () => {
    const { session, workbook } = await twoRuns();
    const before = session.getState().history;
    await session.getState().removeRuns([before.runs[0]!.id]);
    expect(headersOf(workbook)).toEqual([
      "Kunde",
      "Name",
      "Punkte 15.01.2026",
      "Klasse 15.01.2026",
      "Betrag 15.01.2026",
    ]);
    expect(session.getState().history.runs).toEqual(before.runs.slice(1));
    await session.getState().undoRemoveRuns();
    expect(session.getState().history).toEqual(before);
  });

  it("leave no customer behind when all are removed", async () => {
    const { session, workbook } = await twoRuns();
    await session.getState().removeRuns(session.getState().history.runs.map(({ id }) => id));
    expect(workbook.sheets["Verlauf"]).toEqual([["Kunde", "Name"]]);
    expect(session.getState().history.runs).toEqual([]);
  });

  it("are none once their sheet is gone, and none of another model", async () => {
    const { session, workbook } = await twoRuns();
    expect(await session.getState().keptRuns()).toHaveLength(2);
    await session.getState().saveModelAs("Anderes");
    expect(await session.getState().keptRuns()).toEqual([]);
    await session.getState().write();
    expect(await session.getState().keptRuns()).toHaveLength(1);
    expect(session.getState().history.runs).toHaveLength(3);
    workbook.readList = async () => undefined;
    expect(await session.getState().keptRuns()).toEqual([]);
  });
});

describe("the cycle of valuations", () => {
  it("is kept in the workbook with the day to which the reminder is put off", async () => {
    const { session, workbook } = await openSession();
    await session.getState().write();
    session.getState().setCycle("half-year");
    session.getState().snoozeReminder();
    await session.getState().write();
    expect(session.getState().history).toMatchObject({ cycle: "half-year", snoozedUntil: "2026-01-22" });
    const again = await openSession({ workbook });
    expect(again.session.getState().history).toEqual(session.getState().history);
    expect(again.session.getState().lastRun).toBe("2026-01-15");
    again.session.getState().setCycle("year");
    expect(again.session.getState().history.snoozedUntil).toBeUndefined();
  });
});
