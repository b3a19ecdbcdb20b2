import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { open } from "./five-customers";

async function openWrite() {
  const opened = await open();
  await userEvent.click(screen.getByRole("tab", { name: /^Schreiben/ }));
  return opened;
}

const box = (name: string) => screen.getByRole("checkbox", { name });

test("further columns are one click away", async () => {
  const { session } = await openWrite();
  expect(screen.queryByRole("checkbox", { name: "Was heben würde" })).toBeNull();
  const more = screen.getByRole("button", { name: "Weitere Spalten" });
  expect(more).toHaveAttribute("aria-expanded", "false");
  await userEvent.click(more);
  await userEvent.click(box("Was heben würde"));
  await userEvent.click(box("Größte Punktverluste"));
  expect(session.getState().writeChoices.columns).toEqual(["score", "rank", "class", "lost", "lift"]);
});

test("what would lift is written in the words of the customer's page", async () => {
  const { session, workbook } = await openWrite();
  await userEvent.click(screen.getByRole("button", { name: "Weitere Spalten" }));
  await userEvent.click(box("Was heben würde"));
  await act(() => session.getState().write());
  const values = workbook.requests.at(-1)?.columns.find(({ id }) => id === "lift")?.values ?? [];
  expect(values.some((value) => /^(mit|bei) /.test(String(value)))).toBe(true);
});

test("robustness is computed for its columns", async () => {
  const { session, workbook } = await openWrite();
  await userEvent.click(screen.getByRole("button", { name: "Weitere Spalten" }));
  await userEvent.click(box("Robustheit: Klasse und Rang bei anderen Gewichten"));
  await act(() => session.getState().write());
  const ids = workbook.requests.at(-1)?.columns.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(["kept", "meanrank", "rankband"]));
});

test("the explanation is written along when it is wanted", async () => {
  const { session, workbook } = await openWrite();
  await act(() => session.getState().write());
  expect(workbook.requests.at(-1)?.page).toBeUndefined();
  await userEvent.click(box("Blatt „Erläuterung“ schreiben"));
  await act(() => session.getState().write());
  expect(workbook.requests.at(-1)?.page?.sheet).toBe("Erläuterung");
});

test("formulas bring the explanation and the points with them", async () => {
  const { session, workbook } = await openWrite();
  await userEvent.click(box("Als Formeln schreiben"));
  expect(box("Blatt „Erläuterung“ schreiben")).toBeChecked();
  expect(box("Blatt „Erläuterung“ schreiben")).toBeDisabled();
  await userEvent.click(screen.getByRole("button", { name: "Weitere Spalten" }));
  expect(box("Punkte je Faktor")).toBeChecked();
  await act(() => session.getState().write());
  const columns = workbook.requests.at(-1)?.columns ?? [];
  expect(columns.find(({ id }) => id === "class")?.formula?.parts[0]).toMatch(/^=IF/);
});

test("on a sheet of their own there are no formulas, and the pane says why", async () => {
  await openWrite();
  await userEvent.click(screen.getByRole("radio", { name: "Auf ein eigenes Blatt" }));
  expect(box("Als Formeln schreiben")).toBeDisabled();
  expect(screen.getByText(/nach dem Sortieren auf falsche Zeilen/)).toBeVisible();
});

test("the rank of many customers stays a value, and the pane says how many comparisons that saves", async () => {
  const { session } = await openWrite();
  await userEvent.click(box("Als Formeln schreiben"));
  const table = session.getState().table!;
  act(() => session.setState({ table: { ...table, rowCount: 6000 } }));
  expect(screen.getByText(/Bei 6\.000 Kunden .* 36\.000\.000 Vergleiche/)).toBeVisible();
});
