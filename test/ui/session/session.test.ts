import { createLocalScorer, type Scorer } from "../../../src/app";
import type { Scores, ScoringModel } from "../../../src/core";
import { arrayWorkbook } from "../../helpers/array-workbook";
import { memoryPreferences, openSession, settled, SMALL_LIST } from "../../helpers/session";

const saved = () => new Promise((resolve) => setTimeout(resolve, 900));

/** A model that misses three points of the hundred. */
const withSum97 = (weightOf: number) => weightOf - 3;

describe("starting", () => {
  test("reads the list, proposes a model and scores it, before anything is asked", async () => {
    const { session } = await openSession();
    const { table, model, scores, source } = session.getState();
    expect(source?.name).toBe("Kunden");
    expect(table?.rowCount).toBe(12);
    expect(model?.factors.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
    expect(scores?.scoredCount).toBe(12);
  });

  test("takes the Excel table before a sheet that stands in front of it", async () => {
    const workbook = arrayWorkbook(
      {
        Notizen: [
          ["x", "y"],
          [1, 2],
        ],
        Kunden: SMALL_LIST,
      },
      ["Kunden"],
    );
    const { session } = await openSession({ workbook });
    expect(session.getState().source?.name).toBe("Kunden");
  });

  test("leaves an empty workbook without a source and without a failure", async () => {
    const { session } = await openSession({ workbook: arrayWorkbook({}) });
    const { started, source, failure } = session.getState();
    expect({ started, source, failure }).toEqual({ started: true, source: undefined, failure: undefined });
  });

  test("shows why when the workbook cannot be read, and reads on retry", async () => {
    const workbook = arrayWorkbook({ Kunden: SMALL_LIST });
    workbook.refuse = { read: "cell-edit-mode" };
    const { session } = await openSession({ workbook });
    expect(session.getState().failure).toMatchObject({ kind: "cell-edit-mode", during: "read" });
    await session.getState().chooseSource((await workbook.listSources())[0]!);
    expect(session.getState().failure).toBeUndefined();
    expect(session.getState().table?.rowCount).toBe(12);
  });
});

describe("editing the model", () => {
  test("scores again at once", async () => {
    const { session } = await openSession();
    const before = session.getState().scores;
    session.getState().editModel((model) => ({ ...model, classes: { ...model.classes, bound: ">=" } }));
    await settled();
    expect(session.getState().scores).not.toBe(before);
    expect(session.getState().scoredModel?.classes.bound).toBe(">=");
  });

  test("keeps the last scores while the weights do not add up, and says so", async () => {
    const { session } = await openSession();
    const { scores, scoredModel } = session.getState();
    session.getState().editModel((model) => ({
      ...model,
      factors: model.factors.map((factor, index) =>
        index === 0 ? { ...factor, weight: withSum97(factor.weight) } : factor,
      ),
    }));
    await settled();
    const state = session.getState();
    expect(state.modelIssues).toMatchObject([{ kind: "weights-sum", values: { sum: 97 } }]);
    expect(state.scores).toBe(scores);
    expect(state.scoredModel).toBe(scoredModel);
    expect(state.saveState).toBe("unsound");
  });

  test("shows the newest scores even when an older run ends later", async () => {
    const local = createLocalScorer();
    const waiting: (() => void)[] = [];
    const slow: Scorer = {
      ...local,
      score: (model, table) =>
        new Promise<Scores | undefined>((resolve) => {
          const overtaken = waiting.length > 0;
          waiting.push(
            () => void local.score(model, table).then((scores) => resolve(overtaken ? scores : undefined)),
          );
        }),
    };
    const { session } = await openSession({ deps: { scorer: slow } });
    session.getState().editModel((model) => ({ ...model, classes: { ...model.classes, bound: ">=" } }));
    waiting[1]!();
    await settled();
    waiting[0]!();
    await settled();
    expect(session.getState().scoredModel?.classes.bound).toBe(">=");
  });

  test("undo takes a whole drag back, redo brings it again", async () => {
    const { session } = await openSession();
    const { editModel, undo, redo } = session.getState();
    const first = session.getState().model!.classes.list[0]!.from;
    const moveTo = (from: number) =>
      editModel(
        (model) => ({
          ...model,
          classes: {
            ...model.classes,
            list: model.classes.list.map((entry, index) => (index === 0 ? { ...entry, from } : entry)),
          },
        }),
        "drag border 0",
      );
    [91, 92, 93].forEach(moveTo);
    expect(session.getState()).toMatchObject({ canUndo: true, canRedo: false });
    undo();
    expect(session.getState().model!.classes.list[0]!.from).toBe(first);
    expect(session.getState()).toMatchObject({ canUndo: false, canRedo: true });
    redo();
    expect(session.getState().model!.classes.list[0]!.from).toBe(93);
  });

  test("undo does not take back the model's name", async () => {
    const { session } = await openSession();
    session.getState().editModel((model) => ({ ...model, classes: { ...model.classes, bound: ">=" } }));
    await session.getState().renameModel("Jahr 2025");
    session.getState().undo();
    expect(session.getState().model).toMatchObject({ name: "Jahr 2025", classes: { bound: ">" } });
  });
});

describe("keeping models in the workbook", () => {
  test("an edit is saved a moment later and found again by the next session", async () => {
    const { session, workbook } = await openSession();
    session.getState().editModel((model) => ({ ...model, classes: { ...model.classes, bound: ">=" } }));
    expect(session.getState().saveState).toBe("pending");
    await saved();
    expect(session.getState().saveState).toBe("saved");

    const again = await openSession({ workbook });
    expect(again.session.getState().model).toEqual(session.getState().model);
    expect(again.session.getState().source?.name).toBe("Kunden");
    expect(again.session.getState().scores?.scoredCount).toBe(12);
  });

  test("a refused save is shown and can be tried again", async () => {
    const { session, workbook } = await openSession();
    workbook.refuse = { save: "too-large" };
    session.getState().editModel((model) => ({ ...model, classes: { ...model.classes, bound: ">=" } }));
    await saved();
    expect(session.getState()).toMatchObject({
      saveState: "failed",
      failure: { kind: "too-large", during: "save" },
    });
    await session.getState().retry();
    expect(session.getState()).toMatchObject({ saveState: "saved", failure: undefined });
    expect(workbook.store).toContain(">=");
  });

  test("several models stand beside each other under their names", async () => {
    const { session } = await openSession();
    const first = session.getState().model!.name;
    await session.getState().saveModelAs("Streng");
    session.getState().editModel((model) => ({ ...model, classes: { ...model.classes, bound: ">=" } }));
    expect(session.getState().modelNames).toEqual([first, "Streng"]);
    await session.getState().openModel(first);
    expect(session.getState().model).toMatchObject({ name: first, classes: { bound: ">" } });
    await session.getState().openModel("Streng");
    expect(session.getState().model).toMatchObject({ name: "Streng", classes: { bound: ">=" } });
  });

  test("a name that is taken is not taken twice, whatever its case", async () => {
    const { session } = await openSession();
    const first = session.getState().model!.name;
    await session.getState().saveModelAs(first.toUpperCase());
    expect(session.getState().modelNames).toEqual([first]);
  });

  test("deleting the open model opens another one", async () => {
    const { session, workbook } = await openSession();
    const first = session.getState().model!.name;
    await session.getState().saveModelAs("Streng");
    await session.getState().deleteModel("Streng");
    expect(session.getState().model?.name).toBe(first);
    expect(workbook.store).not.toContain("Streng");
  });

  test("an exported model comes in again under a free name", async () => {
    const { session } = await openSession();
    const { name } = session.getState().model!;
    await session.getState().importModel(session.getState().exportModel()!);
    expect(session.getState().modelNames).toEqual([name, `${name} (2)`]);
  });

  test("a file that is no model is refused with the reason", async () => {
    const { session } = await openSession();
    const { model } = session.getState();
    await session.getState().importModel("{");
    expect(session.getState().failure).toMatchObject({
      kind: "model-file",
      issues: [{ kind: "json-unreadable" }],
    });
    expect(session.getState().model).toBe(model);
    await session.getState().importModel(session.getState().exportModel()!);
    expect(session.getState().failure).toBeUndefined();
  });

  test("a file with several problems is refused with all of them and the names they concern", async () => {
    const { session } = await openSession();
    const file = JSON.parse(session.getState().exportModel()!) as ScoringModel;
    const [first, second, ...others] = file.factors;
    const factors = [{ ...first, weight: 200 }, { ...second, name: "", weight: -1 }, ...others];
    await session.getState().importModel(JSON.stringify({ ...file, factors }));
    const { failure } = session.getState();
    expect(failure?.issues?.filter(({ kind }) => kind === "weight-range")).toMatchObject([
      { values: { name: first!.name, weight: 200 } },
      { values: { name: "factors › 1", weight: -1 } },
    ]);
  });

  test("a model with problems is not saved under a new name, where nobody could open it", async () => {
    const { session, workbook } = await openSession();
    const { name } = session.getState().model!;
    session.getState().editModel((model) => ({ ...model, factors: model.factors.slice(1) }));
    await session.getState().saveModelAs("Unfertig");
    expect(session.getState()).toMatchObject({ modelNames: [name], saveState: "unsound" });
    expect(session.getState().exportModel()).toBeUndefined();

    await session.getState().renameModel("Umbenannt");
    expect(session.getState()).toMatchObject({ modelNames: ["Umbenannt"], saveState: "unsound" });
    const again = await openSession({ workbook });
    expect(again.session.getState()).toMatchObject({ modelNames: ["Umbenannt"], brokenModels: [] });
    expect(again.session.getState().model?.factors.length).toBeGreaterThan(1);
  });
});

describe("following the workbook", () => {
  test("a change in the list makes the table stale until it is read again", async () => {
    const { session, workbook } = await openSession();
    workbook.userChanges("Anderes Blatt");
    await settled();
    expect(session.getState().stale).toBe(false);
    workbook.userChanges("Kunden");
    await settled();
    expect(session.getState().stale).toBe(true);
    workbook.sheets = { Kunden: SMALL_LIST.slice(0, 7) };
    await session.getState().reread();
    await settled();
    expect(session.getState()).toMatchObject({ stale: false, scores: { rowCount: 6 } });
  });

  test("a cell selected in the list chooses its customer, a header cell none", async () => {
    const { session, workbook } = await openSession();
    workbook.userSelects({ sheet: "Kunden", row: 4, column: 2 });
    await settled();
    expect(session.getState().selectedRow).toBe(3);
    workbook.userSelects({ sheet: "Kunden", row: 0, column: 2 });
    await settled();
    expect(session.getState().selectedRow).toBe(3);
    workbook.userSelects({ sheet: "Anderes", row: 6, column: 0 });
    await settled();
    expect(session.getState().selectedRow).toBe(3);
  });

  test("a changed list is read and scored again before it is written", async () => {
    const { session, workbook } = await openSession();
    const raised = SMALL_LIST.map((row, index) =>
      index === 1 ? row.map((cell) => (typeof cell === "number" ? 0 : cell)) : row,
    );
    workbook.sheets = { Kunden: raised };
    workbook.userChanges("Kunden");
    const before = session.getState().scores!.score[0]!;
    await session.getState().write();
    const written = workbook.requests.at(-1)!.columns.find(({ id }) => id === "score")!.values[0];
    expect(session.getState().stale).toBe(false);
    expect(written).not.toBe(before);
    expect(written).toBe(session.getState().scores!.score[0]);
  });

  test("a list whose sheet was renamed goes stale and follows the selection as before", async () => {
    const { session, workbook } = await openSession();
    workbook.renameSheet("Kunden", "Käufer");
    workbook.userSelects({ sheet: "Käufer", row: 4, column: 2 });
    await settled();
    expect(session.getState()).toMatchObject({ selectedRow: 3, stale: false });
    workbook.userChanges("Käufer");
    await settled();
    expect(session.getState().stale).toBe(true);
  });

  test("cells named before the sheet was renamed are still found", async () => {
    const { session, workbook } = await openSession();
    workbook.renameSheet("Kunden", "Käufer");
    await session.getState().showPlace("Kunden!C7");
    await session.getState().selectCustomer(5, true);
    expect(workbook.selected).toEqual([
      { sheet: "Käufer", row: 6, column: 2 },
      { sheet: "Käufer", row: 6, column: 0 },
    ]);
    expect(session.getState().failure).toBeUndefined();
  });

  test("a cell on a sheet that is gone is said to be missing", async () => {
    const { session, workbook } = await openSession();
    workbook.renameSheet("Kunden", "Käufer");
    await session.getState().showPlace("Notizen!C7");
    expect(session.getState().failure).toMatchObject({ kind: "missing", detail: { sheet: "Notizen" } });
  });

  test("a customer chosen in the pane is selected in the sheet, in the key column", async () => {
    const { session, workbook } = await openSession();
    await session.getState().selectCustomer(5, true);
    expect(workbook.selected).toEqual([{ sheet: "Kunden", row: 6, column: 0 }]);
  });

  test("why this value: explains the customer that was selected before the pane was there", async () => {
    const { session, workbook } = await openSession();
    workbook.userSelects({ sheet: "Kunden", row: 2, column: 0 });
    session.setState({ selectedRow: -1, welcomed: false });
    await session.getState().explainSelection();
    expect(session.getState()).toMatchObject({
      selectedRow: 1,
      welcomed: true,
      step: "result",
      resultView: "customers",
    });
  });

  test("a finding's address selects its cell", async () => {
    const { session, workbook } = await openSession();
    await session.getState().showAddress({
      kind: "blank-cell",
      severity: "warning",
      count: 1,
      address: "'Umsatz 2025'!C7",
    });
    expect(workbook.selected).toEqual([{ sheet: "Umsatz 2025", row: 6, column: 2 }]);
  });

  test("choosing another key reads its texts and is kept in the model", async () => {
    const { session } = await openSession();
    await session.getState().setKey("Firma");
    const { model, table } = session.getState();
    expect(model?.key).toBe("Firma");
    expect(table?.columns[1]?.dictionary).toContain("Adler Maschinenbau");
  });
});

describe("writing", () => {
  test("writes the chosen columns beside the list and remembers how to go back", async () => {
    const { session, workbook } = await openSession();
    await session.getState().write();
    const [request] = workbook.requests;
    expect(request?.target).toEqual({ kind: "beside" });
    expect(request?.columns.map(({ header }) => header)).toEqual(["Punktwert", "Rang", "Kundenklasse"]);
    expect(request?.key?.texts).toEqual(SMALL_LIST.slice(1).map(([key]) => key));
    expect(session.getState().receipt?.address).toBe("Kunden!L1:N13");
    await session.getState().undoWrite();
    expect(workbook.undone).toContain("Kunden!L1:N13");
    expect(session.getState().receipt).toBeUndefined();
  });

  test("writes headers in the language of the pane", async () => {
    const { session, workbook } = await openSession({ language: "en" });
    session.getState().setWriteChoices({ columns: ["score", "strategy"] });
    await session.getState().write();
    expect(workbook.requests[0]?.columns.map(({ header }) => header)).toEqual(["Score", "Strategy"]);
  });

  test("writes nothing while an obstacle is unanswered, and goes on when it is confirmed", async () => {
    const { session, workbook } = await openSession();
    workbook.obstacles = [{ kind: "rows-filtered", severity: "ask", sheet: "Kunden", count: 3 }];
    await session.getState().write();
    expect(workbook.requests).toHaveLength(0);
    expect(session.getState().obstacles).toHaveLength(1);
    await session.getState().write(true);
    expect(workbook.requests).toHaveLength(1);
    expect(session.getState().obstacles).toHaveLength(0);
  });

  test("a confirmation does not overrule an obstacle that stops", async () => {
    const { session, workbook } = await openSession();
    workbook.obstacles = [{ kind: "sheet-protected", severity: "stop", sheet: "Kunden" }];
    await session.getState().write(true);
    expect(workbook.requests).toHaveLength(0);
    expect(session.getState().obstacles).toMatchObject([{ kind: "sheet-protected" }]);
  });

  test("a model with problems is not written", async () => {
    const { session, workbook } = await openSession();
    session.getState().editModel((model) => ({ ...model, factors: model.factors.slice(1) }));
    await session.getState().write();
    expect(workbook.requests).toHaveLength(0);
  });

  test("a refusal is shown and leaves no receipt", async () => {
    const { session, workbook } = await openSession();
    workbook.refuse = { write: "protected" };
    await session.getState().write();
    expect(session.getState()).toMatchObject({
      receipt: undefined,
      activity: { kind: "idle" },
      failure: { kind: "protected", during: "write" },
    });
  });
});

describe("preferences", () => {
  test("language, theme and the skipped first-run page are remembered", async () => {
    const preferences = memoryPreferences();
    const { session } = await openSession({ deps: { preferences } });
    expect(session.getState()).toMatchObject({ language: "de", theme: "light", welcomed: false });
    await session.getState().setLanguage("en");
    session.getState().chooseTheme("dark");
    session.getState().dismissWelcome();
    const again = await openSession({ deps: { preferences } });
    expect(again.session.getState()).toMatchObject({ language: "en", theme: "dark", welcomed: true });
  });

  test("the host's theme is followed only while no theme is chosen", async () => {
    const { session } = await openSession();
    session.getState().setTheme("dark");
    expect(session.getState().theme).toBe("dark");
    session.getState().chooseTheme("light");
    session.getState().setTheme("highContrast");
    expect(session.getState().theme).toBe("light");
    session.getState().chooseTheme("system");
    expect(session.getState().theme).toBe("highContrast");
  });
});
