import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { parseStoredModels } from "../../../src/app/parse-stored-models";
import ActionsPage from "../../../src/ui/features/actions/ActionsPage";
import { arrayWorkbook } from "../../helpers/array-workbook";
import { renderWithSession, type SessionOptions, settled, SMALL_LIST } from "../../helpers/session";
import { axeFindings } from "../charts/axe-findings";

async function openPage(options: SessionOptions = {}) {
  const opened = await renderWithSession(<ActionsPage />, options);
  await screen.findByRole("tab", { name: /^Liste/ });
  await act(settled);
  return { ...opened, user: userEvent.setup() };
}

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const rules = () =>
  screen.getAllByRole("listitem", { name: /^Regel \d/ }).map((item) => item.getAttribute("aria-label"));
const rule = (name: string) => screen.getByRole("listitem", { name: new RegExp(`^Regel .*: ${name}$`) });

describe("the page of measures", () => {
  it("proposes rules with how many customers each meets, without an accessibility finding", async () => {
    const { container } = await openPage();
    expect(rules()).toEqual([
      "Regel 1 von 3: Verlustkunde",
      "Regel 2 von 3: Klasse Premium pflegen",
      "Regel 3 von 3: Klasse Gut ausbauen",
    ]);
    expect(await axeFindings(container)).toEqual([]);
  });

  it("says what to do while nothing is scored", async () => {
    await openPage({ workbook: arrayWorkbook({}) });
    expect(screen.getByText(/Noch ist kein Kunde bewertet/)).toBeInTheDocument();
    expect(button("Zu den Daten")).toBeInTheDocument();
  });

  it("moves a rule by the arrow keys, keeps the focus, and says so; undo brings it back", async () => {
    const { user } = await openPage();
    const before = rules();
    const handle = within(rule("Verlustkunde")).getByRole("button", { name: "Verlustkunde verschieben" });
    act(() => handle.focus());
    await user.keyboard("{ArrowDown}");
    expect(rules()[1]).toMatch(/Verlustkunde/);
    expect(document.activeElement).toHaveAccessibleName("Verlustkunde verschieben");
    await user.click(button("Regeländerung rückgängig"));
    expect(rules()).toEqual(before);
  });

  it("adds a rule, opens it, and counts its customers while its conditions are chosen", async () => {
    const { user } = await openPage();
    await user.click(button("Regel hinzufügen"));
    const added = rule("Neue Regel");
    await user.click(within(added).getByRole("button", { name: "Bedingung hinzufügen" }));
    await user.click(screen.getByRole("menuitem", { name: "Text einer Spalte" }));
    await user.selectOptions(within(added).getByRole("combobox", { name: "Spalte" }), "Zahlungsverhalten");
    expect(within(added).getByRole("checkbox", { name: "pünktlich" })).toBeChecked();
    await user.click(within(added).getByRole("checkbox", { name: "pünktlich" }));
    await user.click(within(added).getByRole("checkbox", { name: "Mahnung" }));
    for (let step = 0; step < 5; step += 1) {
      await user.click(within(rule("Neue Regel")).getByRole("button", { name: "Nach oben" }));
    }
    expect(rules()[0]).toMatch(/Neue Regel/);
    expect(within(rule("Neue Regel")).getByText("3 Kunden")).toBeInTheDocument();
    expect(within(rule("Neue Regel")).getByText("Zahlungsverhalten: Mahnung")).toBeInTheDocument();
  });

  it("copies and deletes a rule", async () => {
    const { user } = await openPage();
    await user.click(within(rule("Verlustkunde")).getByRole("button", { name: /bearbeiten/ }));
    await user.click(within(rule("Verlustkunde")).getByRole("button", { name: "Kopieren" }));
    expect(rules()[1]).toMatch(/Verlustkunde \(Kopie\)/);
    expect(within(rule("Verlustkunde \\(Kopie\\)")).getByText("niemand")).toBeInTheDocument();
    await user.click(within(rule("Verlustkunde")).getByRole("button", { name: "Löschen" }));
    expect(rules()[0]).toMatch(/Verlustkunde \(Kopie\)/);
  });

  it("refuses a name that another rule has", async () => {
    const { user } = await openPage();
    const name = within(rule("Verlustkunde")).getByRole("textbox", { name: /^Name der Regel/ });
    await user.clear(name);
    await user.type(name, "klasse premium pflegen");
    expect(screen.getByRole("alert")).toHaveTextContent("gibt es schon");
  });

  it("writes the list, keeps rules and what was proposed, and says then what stays", async () => {
    const { user, workbook } = await openPage();
    await user.click(button("Maßnahmenliste schreiben"));
    await act(settled);
    expect(workbook.lists.at(-1)).toMatchObject({ id: "actions", sheet: "Maßnahmen", key: "key" });
    expect(await screen.findByText(/Maßnahmen nach .* geschrieben/)).toBeInTheDocument();
    const sheet = workbook.sheets["Maßnahmen"]!;
    const note = sheet[0]!.indexOf("Notiz");
    workbook.sheets = {
      ...workbook.sheets,
      Maßnahmen: sheet.map((row, at) => (at === 1 ? row.map((cell, i) => (i === note ? "x" : cell)) : row)),
    };
    act(() => workbook.userChanges("Maßnahmen"));
    expect(await screen.findByText("1 Eintrag von Ihnen bleibt stehen.")).toBeInTheDocument();
    expect(button("Maßnahmenliste aktualisieren")).toBeInTheDocument();
  });

  it("shows the customer of a row in the sheet", async () => {
    const { user, workbook } = await openPage();
    const grid = screen.getByRole("grid", { name: "Kunden mit ihrer Maßnahme" });
    act(() => grid.focus());
    await user.keyboard("{Home}{Enter}");
    await act(settled);
    expect(workbook.selected.at(-1)).toMatchObject({ sheet: "Kunden", row: 4 });
  });

  it("warns where rows can be found again by their names only", async () => {
    const cells = SMALL_LIST.map(([, ...row], at) =>
      at === 2 ? ["Adler Maschinenbau", ...row.slice(1)] : row,
    );
    const { session } = await openPage({ cells });
    act(() => session.getState().editModel((model) => ({ ...model, key: "" })));
    expect(await screen.findByText(/hat keinen Schlüssel/)).toBeInTheDocument();
  });

  it("keeps the rules in the workbook", async () => {
    const { user, session, workbook } = await openPage();
    await user.click(button("Regel hinzufügen"));
    await act(() => new Promise((resolve) => setTimeout(resolve, 1500)));
    expect(session.getState().saveState).toBe("saved");
    const stored = parseStoredModels(workbook.store ?? "").actions;
    expect(stored?.setup.rules.map(({ name }) => name)).toContain("Neue Regel");
  });
});
