import { act, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "../../../src/ui/App";
import type { Step } from "../../../src/ui/session";
import { arrayWorkbook } from "../../helpers/array-workbook";
import {
  memoryPreferences,
  openSession,
  type SessionOptions,
  settled,
  SMALL_LIST,
} from "../../helpers/session";
import { axeFindings } from "../charts/axe-findings";

async function openPane(options: SessionOptions = {}) {
  const opened = await openSession(options);
  const onHelp = jest.fn();
  const onSupport = async () => ({ version: "1.2.3", host: "EXCEL", platform: "MAC" });
  const view = render(<App session={opened.session} onHelp={onHelp} onSupport={onSupport} />);
  await act(settled);
  return { ...view, ...opened, onHelp, user: userEvent.setup() };
}

const heading = (name: string) => screen.findByRole("heading", { level: 1, name });

describe("the steps", () => {
  test.each([
    ["de", ["Daten", "Faktoren", "Klassen", "Ergebnis"]],
    ["en", ["Data", "Factors", "Classes", "Result"]],
  ] as const)("in %s each opens its page and puts the focus on its heading", async (language, names) => {
    const { user } = await openPane({ language });
    for (const name of [...names].reverse()) {
      await user.click(screen.getByRole("tab", { name: new RegExp(`^${name}`) }));
      expect(await heading(name)).toHaveFocus();
    }
  });

  test("arrow keys move along the steps and Enter opens one", async () => {
    const { user, session } = await openPane();
    screen.getByRole("tab", { name: /^Daten/ }).focus();
    await user.keyboard("{ArrowRight}{ArrowRight}");
    expect(screen.getByRole("tab", { name: /^Klassen/ })).toHaveFocus();
    expect(session.getState().step).toBe("data");
    await user.keyboard("{End}{Enter}");
    expect(session.getState().step).toBe("result");
  });

  test("say in words how they stand", async () => {
    const { session } = await openPane();
    expect(screen.getByRole("tab", { name: "Faktoren, in Ordnung" })).toBeVisible();
    act(() => session.getState().editModel((model) => ({ ...model, factors: model.factors.slice(1) })));
    expect(screen.getByRole("tab", { name: "Faktoren, mit Fehlern" })).toBeVisible();
    expect(screen.getByRole("tab", { name: "Klassen, in Ordnung" })).toBeVisible();
  });
});

describe.each(["de", "en"] as const)("axe-core finds nothing in %s", (language) => {
  test.each(["data", "factors", "classes", "result"] as const)("on the page %s", async (step: Step) => {
    const { container, session } = await openPane({ language });
    await act(async () => {
      session.getState().goTo(step);
      await settled();
    });
    await screen.findByRole("heading", { level: 1 });
    expect(await axeFindings(container)).toEqual([]);
  });

  test("on the customers and the choices of writing", async () => {
    const { container, session } = await openPane({ language });
    await act(async () => {
      await session.getState().selectCustomer(3, false);
      session.getState().showResult("customers");
      await settled();
    });
    await screen.findByRole("grid");
    expect(await axeFindings(container)).toEqual([]);
    await act(async () => session.getState().showResult("write"));
    await screen.findAllByRole("radio");
    expect(await axeFindings(container)).toEqual([]);
  });

  test("on the first-run page and in an empty workbook", async () => {
    const { container, session } = await openPane({
      language,
      workbook: arrayWorkbook({}),
      deps: { preferences: memoryPreferences() },
    });
    await screen.findByRole("heading", { level: 1 });
    expect(await axeFindings(container)).toEqual([]);
    act(() => session.getState().dismissWelcome());
    expect(await axeFindings(container)).toEqual([]);
  });
});

describe("the first-run page", () => {
  test("goes away with the choice of one's own list and does not come back", async () => {
    const preferences = memoryPreferences();
    const { user } = await openPane({ deps: { preferences } });
    await user.click(await screen.findByRole("button", { name: "Meine Liste verwenden" }));
    expect(await heading("Daten")).toHaveFocus();
    expect(preferences.get("welcomed")).toBe("yes");
  });

  test("puts sample data into the workbook and scores it", async () => {
    const workbook = arrayWorkbook({}, ["Beispiel"]);
    const { user, session } = await openPane({
      workbook,
      deps: {
        preferences: memoryPreferences(),
        insertSample: () => workbook.insertList("Beispiel", SMALL_LIST, []),
      },
    });
    await user.click(await screen.findByRole("button", { name: "Mit Beispieldaten ausprobieren" }));
    await act(settled);
    expect(session.getState().source?.name).toBe("Beispiel");
    expect(session.getState().scores?.scoredCount).toBe(12);
  });
});

describe("the head", () => {
  test("undo and redo follow the edits", async () => {
    const { user, session } = await openPane();
    const undo = screen.getByRole("button", { name: "Rückgängig" });
    expect(undo).toHaveAttribute("aria-disabled", "true");
    act(() =>
      session.getState().editModel((model) => ({ ...model, classes: { ...model.classes, bound: ">=" } })),
    );
    await user.click(undo);
    expect(session.getState().model?.classes.bound).toBe(">");
    await user.click(screen.getByRole("button", { name: "Wiederholen" }));
    expect(session.getState().model?.classes.bound).toBe(">=");
  });

  test("the language changes everywhere at once", async () => {
    const { user } = await openPane();
    await user.click(screen.getByRole("button", { name: "Menü" }));
    await user.click(await screen.findByRole("menuitemradio", { name: "English" }));
    expect(await heading("Data")).toBeInTheDocument();
    expect(document.documentElement.lang).toBe("en");
  });

  test("the help opens in the pane's language", async () => {
    const { user, onHelp } = await openPane({ language: "en" });
    await user.click(screen.getByRole("button", { name: "Menu" }));
    await user.click(await screen.findByRole("menuitem", { name: "Help" }));
    expect(onHelp).toHaveBeenCalledWith("en");
  });

  test("a model is saved under a new name, and a taken name is refused with the reason", async () => {
    const { user, session } = await openPane();
    const { name } = session.getState().model!;
    const saveAs = async (wanted: string) => {
      const field = await screen.findByRole("textbox", { name: "Name des Modells" });
      await user.clear(field);
      await user.type(field, wanted);
      await user.click(screen.getByRole("button", { name: "Speichern" }));
    };
    await user.click(screen.getByRole("button", { name: `Modell: ${name}` }));
    await user.click(await screen.findByRole("menuitem", { name: /neuem Namen/ }));
    await saveAs(name);
    expect(await screen.findByText(`Ein Modell „${name}“ gibt es schon.`)).toBeInTheDocument();
    await saveAs("Streng");
    await act(settled);
    expect(session.getState().modelNames).toEqual([name, "Streng"]);
  });

  test("a model comes in from a file", async () => {
    const { session } = await openPane();
    const { name } = session.getState().model!;
    const file = new File([session.getState().exportModel()!], "modell.json", { type: "application/json" });
    Object.assign(file, { text: async () => session.getState().exportModel()! });
    const input = document.querySelector<HTMLInputElement>("input[type=file]")!;
    await act(async () => {
      fireEvent.change(input, { target: { files: [file] } });
      await settled();
      await settled();
    });
    expect(session.getState().model?.name).toBe(`${name} (2)`);
  });
});

describe("the foot", () => {
  test("says what is wrong with the model, leads there, and writes nothing meanwhile", async () => {
    const { user, session, workbook } = await openPane();
    act(() =>
      session.getState().editModel((model) => ({
        ...model,
        factors: model.factors.map((factor, index) =>
          index === 0 ? { ...factor, weight: factor.weight - 3 } : factor,
        ),
      })),
    );
    const foot = within(screen.getByRole("contentinfo"));
    expect(foot.getByText("Die Gewichte ergeben 97. Sie müssen 100 ergeben.")).toBeVisible();
    await user.click(foot.getByRole("button", { name: "In die Mappe schreiben" }));
    expect(workbook.requests).toHaveLength(0);
    await user.click(foot.getByRole("button", { name: "Zum Fehler" }));
    expect(await heading("Faktoren")).toBeVisible();
  });

  test("writes, says where, and takes it back with what it has kept", async () => {
    const { user, workbook } = await openPane();
    await user.click(screen.getByRole("button", { name: "In die Mappe schreiben" }));
    expect(await screen.findByText("12 Kunden nach Kunden!L1:N13 geschrieben.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Anzeigen" }));
    expect(workbook.selected).toEqual([{ sheet: "Kunden", row: 0, column: 11 }]);
    const message = within(screen.getByRole("main"));
    await user.click(message.getByRole("button", { name: "Rückgängig" }));
    expect(await screen.findByText("Das Schreiben nach Kunden!L1:N13 ist rückgängig gemacht.")).toBeVisible();
    expect(workbook.undone).toEqual(["Kunden!L1:N13", "Verlauf!A1:F13"]);
  });

  test("asks before it writes into a filtered list, and goes on only when told", async () => {
    const { user, workbook } = await openPane();
    workbook.obstacles = [{ kind: "rows-filtered", severity: "ask", sheet: "Kunden", count: 3 }];
    await user.click(screen.getByRole("button", { name: "In die Mappe schreiben" }));
    const dialog = await screen.findByRole("alertdialog", { name: "Vor dem Schreiben" });
    expect(within(dialog).getByText(/blendet ein Filter Zeilen aus \(3\)/)).toBeVisible();
    await user.click(within(dialog).getByRole("button", { name: "Trotzdem schreiben" }));
    await act(settled);
    expect(workbook.requests).toHaveLength(1);
  });

  test("offers the own sheet when the list's sheet is protected", async () => {
    const { user, workbook } = await openPane();
    workbook.obstacles = [{ kind: "sheet-protected", severity: "stop", sheet: "Kunden" }];
    await user.click(screen.getByRole("button", { name: "In die Mappe schreiben" }));
    const dialog = await screen.findByRole("alertdialog");
    expect(within(dialog).queryByRole("button", { name: "Trotzdem schreiben" })).not.toBeInTheDocument();
    workbook.obstacles = [];
    await user.click(within(dialog).getByRole("button", { name: "Auf ein eigenes Blatt schreiben" }));
    await act(settled);
    expect(workbook.requests[0]?.target).toMatchObject({ kind: "sheet", sheet: "Kundenwert" });
  });
});

describe("messages", () => {
  test("a refusal says what and where, with the action that helps", async () => {
    const { user, workbook } = await openPane();
    workbook.refuse = { write: "protected" };
    await user.click(screen.getByRole("button", { name: "In die Mappe schreiben" }));
    expect(await screen.findByText(/Das Blatt „Kunden“ ist geschützt/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Auf ein eigenes Blatt schreiben" }));
    await act(settled);
    expect(workbook.requests[0]?.target.kind).toBe("sheet");
  });

  test("a language that could not be loaded is named, and can be tried again", async () => {
    const { session, user } = await openPane();
    act(() =>
      session.setState({
        failure: { kind: "texts", during: "language", detail: { language: "en" } },
      }),
    );
    expect(screen.getByText("Die Sprache wurde nicht gewechselt.")).toBeVisible();
    expect(screen.getByText(/^Die Texte für English waren nicht zu laden\./)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Noch einmal versuchen" }));
    expect(await screen.findByRole("tab", { name: /^Data/ })).toBeVisible();
    expect(screen.queryByText("The language was not changed.")).not.toBeInTheDocument();
  });

  test("a changed list is said quietly and read again on request", async () => {
    const { user, session, workbook } = await openPane();
    act(() => workbook.userChanges("Kunden"));
    expect(screen.getByText("Daten haben sich geändert.")).toBeVisible();
    workbook.sheets = { Kunden: SMALL_LIST.slice(0, 7) };
    const [status] = screen.getAllByText("Daten haben sich geändert.");
    await user.click(within(status!.parentElement!).getByRole("button", { name: "Neu lesen" }));
    await act(settled);
    expect(session.getState().table?.rowCount).toBe(6);
    expect(screen.queryByText("Daten haben sich geändert.")).not.toBeInTheDocument();
  });

  test("a result that came to rest is told to screen readers", async () => {
    await openPane();
    await act(() => new Promise((resolve) => setTimeout(resolve, 800)));
    expect(screen.getByText(/^12 Kunden bewertet: \d+ Premium, .*Schwach\.$/)).toBeInTheDocument();
  });
});

test("the menu's last entry says what to tell when asking for help", async () => {
  const { user } = await openPane();
  await user.click(screen.getByRole("button", { name: "Menü" }));
  await user.click(await screen.findByRole("menuitem", { name: "Über Kundenwert" }));
  expect(await screen.findByText("Version 1.2.3, EXCEL, MAC")).toBeVisible();
});
