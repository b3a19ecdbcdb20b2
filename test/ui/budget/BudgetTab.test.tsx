import { act, fireEvent, screen, within } from "@testing-library/react";
import "../../helpers/all-texts";
import BudgetTab from "../../../src/ui/features/actions/budget/BudgetTab";
import { renderWithSession, settled } from "../../helpers/session";

const open = async (options: Parameters<typeof renderWithSession>[1] = {}) => {
  const view = await renderWithSession(<BudgetTab />, options);
  await act(async () => {
    for (let round = 0; round < 5; round++) await settled();
  });
  return view;
};

const type = (field: HTMLElement, text: string) => {
  fireEvent.change(field, { target: { value: text } });
  fireEvent.blur(field);
};

describe("the budget", () => {
  it("is shared out before anything was typed, and says what it brings and how simple splits compare", async () => {
    await open();
    expect(screen.getByRole("heading", { name: "Was das Budget bringt" })).toBeTruthy();
    const [said] = screen.getAllByRole("status");
    expect(said!.textContent).toMatch(/bringen im Jahr .* mehr Deckungsbeitrag/);
    const rows = within(screen.getByRole("table", { name: /Arten der Verteilung/ })).getAllByRole(
      "rowheader",
    );
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      "nach Ertrag",
      "gleich je Kunde",
      "nach Deckungsbeitrag",
    ]);
  });

  it("follows what is typed, keeps it in the workbook, and can be undone", async () => {
    const { session } = await open();
    const field = screen.getByRole("spinbutton", { name: "Zu verteilen" });
    type(field, "40.000");
    expect(screen.getAllByRole("status")[0]!.textContent).toMatch(/40\.000 bringen|bleiben übrig/);
    const budget = await session.getState().openBudget();
    expect(budget.getState().budget.total).toBe(40_000);
    act(() => budget.getState().undo());
    expect(budget.getState().budget.total).toBeUndefined();
    expect(budget.getState().canRedo).toBe(true);
  });

  it("takes the assumption and the limits of a class, and says when they contradict each other", async () => {
    await open();
    fireEvent.click(screen.getAllByRole("button", { name: "Annahme und Grenzen ändern" })[0]!);
    type(screen.getByRole("spinbutton", { name: /Premium: höchstens/ }), "5");
    const alert = screen.getByText(/Premium: Bei .* sollen .* mehr kommen, höchstens 5/);
    expect(alert).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "Wie vorgeschlagen" }));
    expect(screen.queryByText(/sollen .* mehr kommen/)).toBeNull();
  });

  it("lists loss customers with what they must bring", async () => {
    await open();
    const list = screen.getByRole("grid", { name: "1 Verlustkunde" });
    expect(list.getAttribute("aria-rowcount")).toBe("1");
    expect(screen.getByText(/1 Kunde kostet mehr, als er einbringt: 1\.500/)).toBeTruthy();
  });

  it("is written as a sheet with native charts and taken back", async () => {
    const { session, workbook } = await open();
    fireEvent.click(screen.getByRole("button", { name: "Budget in die Mappe einfügen" }));
    await act(settled);
    const { page, pageReceipt } = session.getState();
    expect(page!.charts!.map(({ kind }) => kind)).toEqual(["bar", "scatter-lines"]);
    for (const { title, xAxis, yAxis } of page!.charts!)
      expect([title, xAxis?.title, yAxis?.title]).not.toContain(undefined);
    expect(page!.print!.orientation).toBe("landscape");
    expect(pageReceipt).toBeDefined();
    expect(workbook).toBeDefined();
  });

  it("says what it needs while there is no list", async () => {
    await open({ cells: [[""]] });
    expect(screen.getByRole("button", { name: "Kundenliste wählen" })).toBeTruthy();
  });
});

describe("prospects from the development of classes", () => {
  /** Two years of twelve customers; half of the weak ones were better before, and the other way round. */
  const cells = [
    ["Kundennr", "Deckungsbeitrag 2024", "Deckungsbeitrag 2025"],
    ...Array.from({ length: 24 }, (_, at) => [
      `K${100 + at}`,
      at % 4 === 0 ? -50 : 1000 + 100 * at,
      at % 3 === 0 ? -40 : 900 + 120 * at,
    ]),
  ];

  it("are taken once they are asked for, and are there again with the next session", async () => {
    const { session, workbook } = await open({ cells });
    const development = await session.getState().openDevelopment();
    for (let round = 0; round < 20; round++) await settled();
    const values = development.getState().study?.values;
    expect(values?.ok).toBe(true);
    fireEvent.change(screen.getByRole("combobox", { name: "Aussichten" }), {
      target: { value: "migration" },
    });
    await act(async () => {
      for (let round = 0; round < 10; round++) await settled();
    });
    const budget = await session.getState().openBudget();
    const { classProspects, study } = budget.getState();
    const names = development.getState().development!.classes.map(({ name }) => name);
    const { list } = session.getState().scoredModel!.classes;
    expect(classProspects).toEqual(
      list.map(({ name }) => (values?.ok === true ? values.value.finite[names.indexOf(name)] : NaN)),
    );
    const weakest = classProspects!.at(-1)!;
    expect(study!.losses.bearable[0]).toBe(Math.max(0, weakest));
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const again = await open({ workbook });
    const reopened = await again.session.getState().openBudget();
    expect(reopened.getState().study!.prospects).toEqual({ kind: "migration" });
  });
});
