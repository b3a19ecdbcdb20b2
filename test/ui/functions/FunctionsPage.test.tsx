import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "../../../src/ui/App";
import type { FunctionServices } from "../../../src/ui/features/functions/function-services";
import { type FormulaObstacle, WorkbookError } from "../../../src/workbook/workbook";
import { openSession, settled, type SessionOptions } from "../../helpers/session";
import { axeFindings } from "../charts/axe-findings";
import { guideIn, servicesFor } from "./guide-fixture";

async function openFunctions(options: SessionOptions = {}, more: Partial<FunctionServices> = {}) {
  const opened = await openSession(options);
  const user = userEvent.setup();
  const view = render(<App session={opened.session} functions={servicesFor(opened.workbook, more)} />);
  await act(settled);
  const isGerman = opened.session.getState().language === "de";
  await user.click(screen.getByRole("button", { name: isGerman ? "Menü" : "Menu" }));
  await user.click(await screen.findByRole("menuitem", { name: isGerman ? "Funktionen" : "Functions" }));
  await screen.findByRole("heading", { level: 1, name: isGerman ? "Funktionen" : "Functions" });
  return { ...view, ...opened, user };
}

const entry = (name: RegExp) => screen.findByRole("button", { name });
const heading = (name: string) => screen.findByRole("heading", { level: 1, name });

async function openAlive(options: SessionOptions = {}, more: Partial<FunctionServices> = {}) {
  const opened = await openFunctions(options, more);
  await opened.user.click(await entry(/^CLV\.ALIVE/));
  await heading("CLV.ALIVE");
  return opened;
}

describe("the list of functions", () => {
  test("takes the place of the steps, with the focus on its heading", async () => {
    await openFunctions();
    expect(await heading("Funktionen")).toHaveFocus();
    expect(screen.queryByRole("tablist", { name: "Schritte" })).toBeNull();
  });

  test.each([
    ["de", "Kaufverhalten ohne Vertrag", "Punkte, Klassen und RFM"],
    ["en", "Purchases without a contract", "Points, classes and RFM"],
  ] as const)(
    "in %s groups functions by family and leaves empty families out",
    async (language, ...names) => {
      await openFunctions({ language });
      await entry(/^CLV\.CLASS/);
      const groups = screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent);
      expect(groups).toEqual(names);
    },
  );

  test("is searched in both languages and tells how many were found", async () => {
    const { user } = await openFunctions();
    await user.type(await screen.findByRole("searchbox", { name: "Funktionen suchen" }), "probability");
    expect(await screen.findByText("1 Funktion")).toBeVisible();
    expect(screen.queryByRole("button", { name: /^CLV\.CLASS/ })).toBeNull();
  });

  test("offers the way back where a search finds nothing", async () => {
    const { user } = await openFunctions();
    await user.type(await screen.findByRole("searchbox"), "xyz");
    expect(await screen.findByText("Keine Funktion enthält „xyz“.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Alle zeigen" }));
    expect(await entry(/^CLV\.ALIVE/)).toBeVisible();
  });

  test("can be tried again when it could not be loaded", async () => {
    let isDown = true;
    const { user } = await openFunctions(
      {},
      {
        loadGuide: async (language) => {
          if (isDown) throw new Error("404");
          return guideIn(language);
        },
      },
    );
    expect(await screen.findByText(/konnte nicht geladen werden/)).toBeVisible();
    isDown = false;
    await user.click(screen.getByRole("button", { name: "Noch einmal versuchen" }));
    expect(await entry(/^CLV\.ALIVE/)).toBeVisible();
  });

  test("offers the example workbook in the pane's language where there is one", async () => {
    const openExamples = jest.fn();
    const { user } = await openFunctions({ language: "en" }, { openExamples });
    await user.click(await screen.findByRole("button", { name: "Download the example workbook" }));
    expect(openExamples).toHaveBeenCalledWith("en");
  });
});

describe("the way back", () => {
  test("leads from a function to its entry in the list, with the search as it was", async () => {
    const { user } = await openFunctions();
    await user.type(await screen.findByRole("searchbox"), "alive");
    await user.click(await entry(/^CLV\.ALIVE/));
    expect(await heading("CLV.ALIVE")).toHaveFocus();
    await user.click(screen.getByRole("button", { name: "Zurück zu allen Funktionen" }));
    expect(await entry(/^CLV\.ALIVE/)).toHaveFocus();
    expect(screen.getByRole("searchbox")).toHaveValue("alive");
  });

  test("is Esc: first out of the function, then out of the search, then to the steps and their menu", async () => {
    const { user, session } = await openFunctions();
    await user.type(await screen.findByRole("searchbox"), "alive");
    await user.click(await entry(/^CLV\.ALIVE/));
    await heading("CLV.ALIVE");
    await user.keyboard("{Escape}");
    await heading("Funktionen");
    await user.keyboard("{Escape}");
    expect(await screen.findByRole("searchbox")).toHaveValue("");
    expect(session.getState().sidePage).toBe("functions");
    await user.keyboard("{Escape}");
    expect(session.getState().sidePage).toBeUndefined();
    expect(screen.getByRole("button", { name: "Menü" })).toHaveFocus();
  });

  test("opens by itself when a step is opened from the ribbon", async () => {
    const { session } = await openFunctions();
    await act(() => session.getState().explainSelection());
    expect(await heading("Ergebnis")).toBeVisible();
  });
});

describe("a function", () => {
  test.each([
    ["de", "=CLV.ALIVE(parameter; kaufhäufigkeit)", /0,243\.4,414\.0,793\.2,426\};2;30,43;38,86\)$/],
    ["en", "=CLV.ALIVE(params, frequency)", /0\.243,4\.414,0\.793,2\.426\},2,30\.43,38\.86\)$/],
  ] as const)("in %s shows call and example as they are typed there", async (language, call, example) => {
    await openAlive({ language });
    expect(screen.getByText(call)).toBeVisible();
    expect(screen.getByText(example)).toBeVisible();
  });

  test("tells unit, result of the example, arguments, notes and source", async () => {
    await openAlive();
    for (const text of [
      "Wahrscheinlichkeit, 0 bis 1",
      "0,7266: Dieser Kunde ist mit 73 % noch aktiv.",
      "Käufe nach dem ersten.",
      "Zeiten in derselben Einheit wie in CLV.FIT.",
      "Fader, Hardie & Lee (2005), Marketing Science 24(2)",
    ]) {
      expect(screen.getByText(text)).toBeVisible();
    }
  });

  test("marks the arguments that may be left out, and only these", async () => {
    const { user } = await openFunctions();
    await user.click(await entry(/^CLV\.CLASS/));
    await heading("CLV.CLASS");
    const terms = screen.getAllByRole("term").map(({ textContent }) => textContent);
    expect(terms).toEqual(["punktwert", "klassentabellekann entfallen"]);
    expect(screen.queryByRole("heading", { name: "Hinweise" })).toBeNull();
    expect(screen.queryByRole("heading", { name: "Quelle" })).toBeNull();
  });

  test.each([
    [true, "Kopiert"],
    [false, "Kopieren"],
  ])("is copied as it is typed; with the browser's leave: %s", async (isAllowed, label) => {
    const { user } = await openAlive();
    const copied: string[] = [];
    jest.spyOn(navigator.clipboard, "writeText").mockImplementation(async (text) => {
      if (!isAllowed) throw new DOMException("no", "NotAllowedError");
      copied.push(text);
    });
    document.execCommand = () => false;
    await user.click(screen.getByRole("button", { name: "Kopieren" }));
    const button = await screen.findByRole("button", { name: label });
    expect(button).toBeVisible();
    if (isAllowed) expect(copied[0]).toMatch(/^=CLV\.ALIVE\(.*;38,86\)$/);
    else expect(await screen.findByText(/Kopieren Sie sie mit Strg\+C/)).toBeVisible();
  });
});

describe("an example put into the selected cell", () => {
  const insert = (name = "In Zelle einfügen") => screen.getByRole("button", { name });

  test("is written in English notation, and what the cell shows is told", async () => {
    const { user, workbook } = await openAlive();
    await user.click(insert());
    expect(await screen.findByText("=CLV.ALIVE steht in Kunden!L2 und zeigt 0,7266.")).toBeVisible();
    expect(workbook.formulas).toMatchObject([{ formula: guideIn("de")[0]!.example, replace: undefined }]);
  });

  test("can be taken back", async () => {
    const { user, workbook } = await openAlive();
    await user.click(insert());
    await user.click(await screen.findByRole("button", { name: "Rückgängig" }));
    expect(await screen.findByText("Die Formel in Kunden!L2 ist zurückgenommen.")).toBeVisible();
    expect(workbook.undone).toEqual(["Kunden!L2"]);
    expect(insert()).toHaveFocus();
  });

  test.each([
    [{ state: "value", value: 1, spill: "Kunden!L2:P3" }, "=CLV.ALIVE steht in Kunden!L2 und füllt L2:P3."],
    [{ state: "error", value: "#N/A" }, /zeigt #NV\. Wählen Sie die Zelle/],
    [{ state: "blocked", value: "#SPILL!" }, /hat dort keinen Platz/],
    [{ state: "busy", value: "#BUSY!" }, /Excel rechnet noch\./],
  ] as const)("tells what became of it: %j", async (shown, sentence) => {
    const { user, workbook } = await openAlive();
    workbook.formulaOutcome = { ok: true, receipt: { address: "Kunden!L2", before: null, ...shown } };
    await user.click(insert());
    expect(await screen.findByText(sentence)).toBeVisible();
  });

  const obstacle = (more: Partial<FormulaObstacle>): FormulaObstacle => ({
    kind: "cell-occupied",
    severity: "ask",
    sheet: "Kunden",
    address: "Kunden!B5",
    value: "1.200,00 €",
    ...more,
  });

  test("asks before it replaces something, and then replaces just that", async () => {
    const { user, workbook } = await openAlive();
    const done = workbook.formulaOutcome;
    workbook.formulaOutcome = { ok: false, obstacle: obstacle({}) };
    await user.click(insert());
    expect(await screen.findByText(/In Kunden!B5 steht schon „1\.200,00 €“/)).toBeVisible();
    workbook.formulaOutcome = done;
    await user.click(screen.getByRole("button", { name: "Ersetzen" }));
    expect(await screen.findByText(/steht in Kunden!L2/)).toBeVisible();
    expect(workbook.formulas.map(({ replace }) => replace)).toEqual([undefined, "Kunden!B5"]);
  });

  test("leaves everything as it is when that is wanted", async () => {
    const { user, workbook } = await openAlive();
    workbook.formulaOutcome = { ok: false, obstacle: obstacle({ value: " " }) };
    await user.click(insert());
    expect(await screen.findByText(/steht schon eine Formel, die nichts anzeigt/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Schließen" }));
    expect(screen.queryByText(/steht schon/)).toBeNull();
    expect(workbook.formulas).toHaveLength(1);
  });

  test.each([
    ["cell-in-table", /gehört zur Tabelle „Kunden“/],
    ["cell-in-spill", /gehört zum Ergebnis einer anderen Formel/],
    ["cell-merged", /gehört zu verbundenen Zellen/],
    ["sheet-protected", /Das Blatt „Kunden“ ist geschützt/],
  ] as const)("says what helps where it cannot stand: %s", async (kind, sentence) => {
    const { user, workbook } = await openAlive();
    workbook.formulaOutcome = { ok: false, obstacle: obstacle({ kind, severity: "stop", value: "Kunden" }) };
    await user.click(insert());
    expect(await screen.findByText(sentence)).toBeVisible();
    expect(screen.queryByRole("button", { name: "Ersetzen" })).toBeNull();
  });

  test.each([
    ["de", "In Zelle einfügen", "Auf ein neues Blatt", "Formel"],
    ["en", "Insert into selected cell", "On a new sheet", "Formula"],
  ] as const)(
    "in %s stands on a sheet of its own where that is wanted",
    async (language, into, onto, sheet) => {
      const { user, workbook } = await openAlive({ language });
      workbook.formulaOutcome = {
        ok: false,
        obstacle: obstacle({ kind: "cell-in-table", severity: "stop" }),
      };
      await user.click(insert(into));
      await user.click(await screen.findByRole("button", { name: onto }));
      expect(workbook.formulas.map(({ newSheet }) => newSheet)).toEqual([undefined, sheet]);
    },
  );

  test("says why Excel refused it, and why it could not be taken back", async () => {
    const { user, workbook } = await openAlive();
    workbook.refuse = { write: "cell-edit-mode" };
    await user.click(insert());
    expect(
      await screen.findByText(/nicht eingefügt werden\. In Excel wird gerade eine Zelle bearbeitet/),
    ).toBeVisible();
    await user.click(insert());
    workbook.refuse = { undo: "missing" };
    await user.click(await screen.findByRole("button", { name: "Rückgängig" }));
    expect(await screen.findByText(/steht inzwischen etwas anderes\. Es bleibt stehen\./)).toBeVisible();
  });

  test("asks for a cell where a chart is selected", async () => {
    const { user } = await openAlive(
      {},
      {
        insertFormula: async () => {
          throw new WorkbookError("failed", { code: "InvalidSelection" });
        },
      },
    );
    await user.click(insert());
    expect(await screen.findByText(/keine Zelle gewählt/)).toBeVisible();
  });

  test("speaks English", async () => {
    const { user } = await openAlive({ language: "en" });
    await user.click(insert("Insert into selected cell"));
    expect(await screen.findByText("=CLV.ALIVE is in Kunden!L2 and shows 0.7266.")).toBeVisible();
  });
});

describe.each(["de", "en"] as const)("axe-core finds nothing in %s", (language) => {
  test("on the list and on a function with a message", async () => {
    const { container, user } = await openFunctions({ language }, { openExamples: () => undefined });
    await entry(/^CLV\.ALIVE/);
    expect(await axeFindings(container)).toEqual([]);
    await user.click(await entry(/^CLV\.ALIVE/));
    await heading("CLV.ALIVE");
    await user.click(screen.getByRole("button", { name: /einfügen|Insert/ }));
    await within(container).findByText(/L2/);
    expect(await axeFindings(container)).toEqual([]);
  });
});

test("the menu leaves the functions out where nothing is known of them", async () => {
  const { session } = await openSession();
  const user = userEvent.setup();
  render(<App session={session} />);
  await user.click(screen.getByRole("button", { name: "Menü" }));
  expect(await screen.findByRole("menuitem", { name: "Über Kundenwert" })).toBeVisible();
  expect(screen.queryByRole("menuitem", { name: "Funktionen" })).toBeNull();
});
