import type { ScoringModel } from "../../../src/core";
import { openSession, settled } from "../../helpers/session";
import { LIST, modelOf } from "../what-if/example";

const saved = () => new Promise((resolve) => setTimeout(resolve, 900));
const open = () => openSession({ cells: LIST, model: modelOf(60) });
const weightOf = (model: ScoringModel | undefined) => model?.factors[0]?.weight;
const storedWeights = (store: string | undefined) =>
  (JSON.parse(store ?? "{}") as { models: { model: ScoringModel }[] }).models.map(({ model }) => [
    model.name,
    weightOf(model),
  ]);

describe("a trial", () => {
  test("keeps the base in the workbook until it is adopted", async () => {
    const { session, workbook } = await open();
    await saved();
    session.getState().startTrial();
    session.getState().editModel(() => modelOf(20));
    await saved();
    expect(session.getState().saveState).toBe("trial");
    expect(storedWeights(workbook.store)).toEqual([["Probe", 60]]);
    session.getState().adoptTrial();
    await saved();
    expect(session.getState()).toMatchObject({ saveState: "saved", trial: undefined });
    expect(storedWeights(workbook.store)).toEqual([["Probe", 20]]);
  });

  test("keeps a change that was made just before it began", async () => {
    const { session, workbook } = await open();
    session.getState().startTrial();
    await saved();
    expect(storedWeights(workbook.store)).toEqual([["Probe", 60]]);
    expect(session.getState().saveState).toBe("trial");
  });

  test("knows what the base gives, also after the list was read again", async () => {
    const { session, workbook } = await open();
    const { scores } = session.getState();
    session.getState().startTrial();
    expect(session.getState().trial?.scored?.scores).toBe(scores);
    session.getState().editModel(() => modelOf(20));
    workbook.sheets = { Kunden: LIST.slice(0, 4) };
    await session.getState().reread();
    await settled();
    const { table, trial } = session.getState();
    expect(trial?.scored?.table).toBe(table);
    expect([...trial!.scored!.scores.score]).toEqual([100, 70, 0]);
  });

  test("that is discarded brings the base back as one step, and undo the trial", async () => {
    const { session } = await open();
    session.getState().startTrial();
    session.getState().editModel(() => modelOf(30));
    session.getState().editModel(() => modelOf(20));
    session.getState().discardTrial();
    expect(session.getState().trial).toBeUndefined();
    expect(weightOf(session.getState().model)).toBe(60);
    session.getState().undo();
    expect(weightOf(session.getState().model)).toBe(20);
  });

  test("does not begin while the model has problems", async () => {
    const { session } = await open();
    session.getState().editModel((model) => ({ ...model, factors: model.factors.slice(0, 1) }));
    session.getState().startTrial();
    expect(session.getState().trial).toBeUndefined();
  });

  test("writes nothing into the workbook", async () => {
    const { session, workbook } = await open();
    session.getState().startTrial();
    await session.getState().write();
    expect(workbook.requests).toEqual([]);
  });

  test("saved under a new name stands beside its base", async () => {
    const { session, workbook } = await open();
    session.getState().startTrial();
    session.getState().editModel(() => modelOf(20));
    await session.getState().saveModelAs("Streng");
    expect(session.getState().trial).toBeUndefined();
    expect(storedWeights(workbook.store)).toEqual([
      ["Probe", 60],
      ["Streng", 20],
    ]);
  });

  test("keeps its base when the model gets another name", async () => {
    const { session, workbook } = await open();
    session.getState().startTrial();
    session.getState().editModel(() => modelOf(20));
    await session.getState().renameModel("Vorschlag");
    expect(session.getState()).toMatchObject({ saveState: "trial", trial: { base: { name: "Vorschlag" } } });
    expect(storedWeights(workbook.store)).toEqual([["Vorschlag", 60]]);
    session.getState().discardTrial();
    expect(session.getState().model).toMatchObject({ name: "Vorschlag", factors: [{ weight: 60 }, {}] });
  });

  test("ends when another model is opened", async () => {
    const { session, workbook } = await open();
    await session.getState().saveModelAs("Zweites");
    session.getState().startTrial();
    session.getState().editModel(() => modelOf(20, "Zweites"));
    await session.getState().openModel("Probe");
    await saved();
    expect(session.getState().trial).toBeUndefined();
    expect(storedWeights(workbook.store)).toEqual([
      ["Probe", 60],
      ["Zweites", 60],
    ]);
  });
});

describe("a comparison", () => {
  const weights = async (
    session: Awaited<ReturnType<typeof open>>["session"],
    ...[before, after]: Parameters<ReturnType<typeof session.getState>["compareModels"]>
  ) => (await session.getState().compareModels(before, after))?.models.map(weightOf);

  test("takes base and trial, or models by name", async () => {
    const { session } = await open();
    await session.getState().saveModelAs("Zweites");
    session.getState().editModel(() => modelOf(50, "Zweites"));
    await settled();
    const byName = (name: string) => ({ kind: "saved" as const, name });
    expect(await weights(session, byName("Probe"), byName("Zweites"))).toEqual([60, 50]);
    session.getState().startTrial();
    session.getState().editModel(() => modelOf(20, "Zweites"));
    await settled();
    expect(await weights(session, { kind: "base" }, { kind: "open" })).toEqual([50, 20]);
    expect(await weights(session, byName("Zweites"), byName("Probe"))).toEqual([50, 60]);
    expect(await weights(session, byName("Fremd"), byName("Probe"))).toBeUndefined();
  });
});

describe("a check of robustness", () => {
  test("keeps its result with what was checked", async () => {
    const { session } = await open();
    const { scoredModel: model, table } = session.getState();
    await session.getState().checkRobustness({ range: 3, sets: 20, seed: 4 });
    expect(session.getState()).toMatchObject({
      robustness: { model, table, result: { range: 3, sets: 20, seed: 4 } },
      robustnessShare: undefined,
    });
  });

  test("that is cancelled leaves the last result", async () => {
    const { session } = await open();
    const check = session.getState().checkRobustness({ sets: 20 });
    expect(session.getState().robustnessShare).toBe(0);
    session.getState().cancelRobustness();
    await check;
    expect(session.getState()).toMatchObject({ robustness: undefined, robustnessShare: undefined });
  });

  test("gives way to a newer one", async () => {
    const { session } = await open();
    const first = session.getState().checkRobustness({ range: 3, sets: 2000 });
    await session.getState().checkRobustness({ range: 7, sets: 20 });
    await first;
    expect(session.getState().robustness?.result.range).toBe(7);
  });
});
