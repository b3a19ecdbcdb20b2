import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import PurchasesPage from "../../../../src/ui/features/purchases/PurchasesPage";
import { arrayWorkbook, type Cells } from "../../../helpers/array-workbook";
import { renderWithSession, settled } from "../../../helpers/session";
import { axeFindings } from "../../charts/axe-findings";

const FIRST_DAY = 45_000;

/** A hundred and twenty customers who buy more or less often, and two thirds of them no longer. */
function orders(amount: (customer: number, at: number) => number | null): Cells {
  const rows: Cells[number][] = [];
  for (let customer = 0; customer < 120; customer++) {
    const first = (customer * 13) % 200;
    const until = customer % 3 === 0 ? 720 : first + 30 + ((customer * 37) % 400);
    const gap = 20 + ((customer * 29) % 120);
    for (let at = 0; first + at * gap <= until; at++)
      rows.push([`Kunde ${customer}`, FIRST_DAY + first + at * gap, amount(customer, at)]);
  }
  rows.sort((one, other) => Number(one[1]) - Number(other[1]));
  return [["Kunde", "Bestelldatum", "Betrag"], ...rows];
}

async function openTab(cells: Cells) {
  const workbook = arrayWorkbook({ Bestellungen: cells }, ["Bestellungen"]);
  const rendered = await renderWithSession(<PurchasesPage />, { workbook });
  await screen.findByRole("tablist");
  await act(settled);
  const user = userEvent.setup();
  await user.click(screen.getByRole("tab", { name: /Lebenszeitwert/ }));
  await screen.findByRole("heading", { name: "Drei Fragen" }, { timeout: 20_000 });
  return { ...rendered, user };
}

const shown = () => document.body.textContent!.replaceAll("\u00a0", " ");

describe("the lifetime values of purchases", () => {
  it("answers three questions, sets the models side by side and proposes one with the reason", async () => {
    const { container } = await openTab(orders((customer, at) => 10 + ((customer * 7 + at) % 30)));
    expect(screen.getByRole("radio", { name: "Nein, sie bleiben einfach weg" })).toBeInTheDocument();
    expect(screen.getByRole("radio", { name: "Jederzeit" })).toBeChecked();
    expect(shown()).toMatch(/120 Kunden, \d+ davon mit Wiederkauf/);
    const models = screen.getByRole("radiogroup", { name: "Modelle im Vergleich" });
    const names = within(models)
      .getAllByRole("radio")
      .map((radio) => radio.getAttribute("value"));
    expect(names).toEqual(["bg-nbd", "mbg-nbd", "pareto-nbd"]);
    expect(within(models).getByText("Vorschlag")).toBeVisible();
    expect(screen.getByText(/^Vorschlag: .*NBD\./)).toBeVisible();
    expect(await axeFindings(container)).toEqual([]);
  });

  it("shows the pictures with what they say, and puts them into the workbook", async () => {
    const { user, workbook } = await openTab(orders((customer, at) => 10 + ((customer * 7 + at) % 30)));
    expect(
      await screen.findByRole("slider", { name: /^Wiederkäufe aller Kunden über die Zeit/ }),
    ).toBeVisible();
    for (const name of [
      /^Kunden nach Zahl/,
      /^Wahrscheinlichkeit, noch Kunde/,
      /^Kunden nach Kundenwert/,
      /^Lorenzkurve/,
    ])
      expect(await screen.findByRole("slider", { name })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Lorenzkurve in die Mappe einfügen" }));
    await waitFor(() => expect(workbook.pages.at(-1)?.charts).toHaveLength(1));
    expect(workbook.pages.at(-1)).toMatchObject({ id: "lifetime_lorenz", sheet: "Lorenzkurve" });
  });

  it("takes another model, horizon and margin, each to be undone, and computes intervals when asked", async () => {
    const { user } = await openTab(orders((customer, at) => 10 + ((customer * 7 + at) % 30)));
    const years = await screen.findByRole("spinbutton", { name: "Jahre voraus" });
    const total = () => /zusammen sind ([\d.,]+)/.exec(shown())?.[1];
    const before = total();
    await user.clear(years);
    await user.type(years, "1{Enter}");
    await waitFor(() => expect(total()).not.toBe(before));
    expect(screen.getByText(/Käufe und Werte für 1 Jahr\b/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Einstellung rückgängig" }));
    await waitFor(() => expect(total()).toBe(before));
    await user.click(screen.getByRole("radio", { name: /Pareto\/NBD/ }));
    await waitFor(() => expect(screen.getByText(/unabhängig von ihren Käufen/)).toBeVisible());
    await user.click(await screen.findByRole("button", { name: "Spannen berechnen" }));
    expect(await screen.findByText(/Alle zusammen: .* Spanne .* bis /)).toBeVisible();
  });

  it("leads on to contracts where customers end one, and names the length of an occasion", async () => {
    const { user } = await openTab(orders((customer, at) => 10 + ((customer * 7 + at) % 30)));
    await user.click(screen.getByRole("radio", { name: "Ja, sie kündigen" }));
    expect(await screen.findByText(/Für Verträge mit Kündigung/)).toBeVisible();
    await user.click(screen.getByRole("radio", { name: /^Bei Gelegenheiten/ }));
    expect(await screen.findByText(/^BG\/BB ist das Modell/)).toBeVisible();
    expect(screen.getByText(/^Eine Gelegenheit dauert hier eine Woche/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Zu den Verträgen" }));
    expect(screen.getByRole("tab", { name: /Verträge/ })).toHaveAttribute("aria-selected", "true");
  });

  it("counts purchases where the list has no amounts", async () => {
    await openTab(orders(() => null));
    expect(await screen.findByText(/Der Kundenwert zählt Käufe/)).toBeVisible();
  });

  it("says why there is nothing where nobody bought twice", async () => {
    const once = Array.from({ length: 40 }, (_, row) => [`Kunde ${row % 20}`, FIRST_DAY + (row % 20), 5]);
    await openTab([["Kunde", "Bestelldatum", "Betrag"], ...once]);
    expect(await screen.findByText(/Kein Kunde hat ein zweites Mal gekauft/)).toBeVisible();
  });
});
