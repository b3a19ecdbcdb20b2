import { loadStoredModels } from "../../../src/app";
import type { WeightStatement } from "../../../src/core";
import { openSession } from "../../helpers/session";

const RANKING: WeightStatement = { method: "rank-order", places: { a: 1, b: 2 } };
const POINTS: WeightStatement = { method: "points", points: { a: 100, b: 40 } };

const said = (session: Awaited<ReturnType<typeof openSession>>["session"]) =>
  session.getState().weightStatements;

describe("what was said about the weights", () => {
  it("is kept once per method, the newest", async () => {
    const { session } = await openSession();
    const { stateWeights, forgetWeights } = session.getState();
    stateWeights(RANKING);
    stateWeights(POINTS);
    const reversed: WeightStatement = { method: "rank-order", places: { a: 2, b: 1 } };
    stateWeights(reversed);
    expect(said(session)).toEqual([POINTS, reversed]);
    forgetWeights("points");
    expect(said(session)).toEqual([reversed]);
  });

  it("goes along when a model is saved under another name, and each model then has its own", async () => {
    const { session, workbook } = await openSession();
    const name = session.getState().model!.name;
    session.getState().stateWeights(RANKING);
    await session.getState().saveModelAs("Zweites");
    expect(said(session)).toEqual([RANKING]);
    session.getState().stateWeights(POINTS);
    await session.getState().saveModelAs("Drittes");

    await session.getState().openModel(name);
    expect(said(session)).toEqual([RANKING]);
    await session.getState().openModel("Zweites");
    expect(said(session)).toEqual([RANKING, POINTS]);
    const { models } = await loadStoredModels(workbook);
    expect(models.map(({ weighing }) => weighing?.statements)).toEqual([
      [RANKING],
      [RANKING, POINTS],
      [RANKING, POINTS],
    ]);
  });

  it("stays with its model when another one comes from a file", async () => {
    const { session } = await openSession();
    session.getState().stateWeights(RANKING);
    await session.getState().importModel(session.getState().exportModel()!);
    expect(said(session)).toEqual([]);
  });

  it("is no step of undo", async () => {
    const { session } = await openSession();
    session.getState().stateWeights(RANKING);
    expect(session.getState().canUndo).toBe(false);
  });
});

describe("a page in place of the steps", () => {
  it("is left when a step is opened", async () => {
    const { session } = await openSession();
    session.getState().openSidePage("weights");
    expect(session.getState().sidePage).toBe("weights");
    session.getState().goTo("classes");
    expect(session.getState().sidePage).toBeUndefined();
    session.getState().openSidePage("weights");
    session.getState().showResult("customers");
    expect(session.getState().sidePage).toBeUndefined();
  });
});
