import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import DevelopmentPage from "../../../src/ui/features/development/DevelopmentPage";
import { arrayWorkbook, type Cells } from "../../helpers/array-workbook";
import { renderWithSession, settled } from "../../helpers/session";
import { axeFindings } from "../charts/axe-findings";

const NAMES = ["Adler", "Bach", "Conrad", "Dorn", "Engel", "Falk", "Graf", "Huber", "Imhof", "Jung"];
/** Revenue of ten customers in two years; 0 is no customer. */
const REVENUE = [
  [900, 950],
  [850, 400],
  [700, 900],
  [600, 620],
  [500, 480],
  [400, 410],
  [300, 0],
  [200, 210],
  [0, 800],
  [100, 120],
];

const TWO_YEARS: Cells = [
  ["Kundennr", "Firma", "Umsatz 2024", "Umsatz 2025"],
  ...REVENUE.map(([before, after], row) => [`K${row + 1}`, NAMES[row]!, before!, after!]),
];
const ONE_YEAR: Cells = TWO_YEARS.map((row) => [row[0]!, row[1]!, row[3]!]);

async function openPage(sheets: Readonly<Record<string, Cells>>) {
  const workbook = arrayWorkbook(sheets, Object.keys(sheets));
  const opened = await renderWithSession(<DevelopmentPage />, { workbook });
  await act(async () => {
    for (let round = 0; round < 8; round++) await settled();
  });
  return { ...opened, workbook, user: userEvent.setup() };
}

// A tab keeps room for its bold name, which has no styles here to hide it.
const tab = (name: string) => screen.getByRole("tab", { name: new RegExp(`^${name}`) });

test("two years side by side are found by the names of columns, and the answers stand there at once", async () => {
  const { container } = await openPage({ Kunden: TWO_YEARS });
  expect(
    await screen.findByText("2024 waren es 9 Kunden, dazu 1 neuer, weniger 1 verlorener: 2025 sind es 9."),
  ).toBeVisible();
  expect(screen.getByRole("region", { name: "Wie viele sind verloren?" })).toHaveTextContent("Graf");
  expect(await axeFindings(container)).toEqual([]);
});

test("a name leads to its row in the sheet", async () => {
  const { user, workbook } = await openPage({ Kunden: TWO_YEARS });
  const gained = await screen.findByRole("region", { name: "Wie viele sind neu?" });
  await user.click(within(gained).getByRole("button", { name: "Imhof" }));
  expect(workbook.selected.at(-1)).toEqual({ sheet: "Kunden", row: 9, column: 0 });
});

test("every tab opens without an accessibility finding", async () => {
  const { user, container } = await openPage({ Kunden: TWO_YEARS });
  for (const [name, title] of [
    ["Wanderung", "Von Klasse zu Klasse"],
    ["Stetige Klassen", "Wann wechselt eine Klasse?"],
    ["Kundenwert", "Wert je Kunde"],
    ["Perioden", "Woher kommen die Perioden?"],
  ] as const) {
    await user.click(tab(name));
    expect(await screen.findByRole("region", { name: title })).toBeVisible();
    expect(await axeFindings(container)).toEqual([]);
  }
});

test("a customer with 0 in a year's columns counts as one of it when that is wished, and back", async () => {
  const { user } = await openPage({ Kunden: TWO_YEARS });
  await user.click(tab("Perioden"));
  await user.click(await screen.findByRole("switch", { name: "Überall 0 heißt: kein Kunde" }));
  await user.click(tab("Antworten"));
  expect(
    await screen.findByText("2024 waren es 10 Kunden, dazu 0 neue, weniger 0 verlorene: 2025 sind es 10."),
  ).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Einstellung rückgängig" }));
  await waitFor(() => expect(screen.getByText(/^2024 waren es 9 Kunden/)).toBeVisible());
});

test("with one period only, the page says what is needed and how to get it", async () => {
  const { container } = await openPage({ Kunden: ONE_YEAR });
  const help = await screen.findByRole("region", { name: "Noch ist nur eine Periode bekannt" });
  expect(help).toHaveTextContent("Spalten wie „Umsatz 2024“ und „Umsatz 2025“");
  expect(help).toHaveTextContent("Ein Blatt je Jahr");
  expect(help).toHaveTextContent("Ab heute Stände festhalten");
  expect(await axeFindings(container)).toEqual([]);
});

test("a sheet whose name has no year is taken for an earlier period by hand", async () => {
  const older = TWO_YEARS.map((row) => [row[0]!, row[1]!, row[2]!]);
  older[0]![2] = "Umsatz 2025";
  const { user } = await openPage({ Kunden: ONE_YEAR, Archiv: older });
  await user.click(tab("Perioden"));
  const label = await screen.findByRole("textbox", { name: "Heißt" });
  await user.clear(label);
  await user.type(label, "2024");
  await user.click(screen.getByRole("button", { name: "Hinzufügen" }));
  await user.click(tab("Antworten"));
  expect(await screen.findByText(/^2024 waren es \d+ Kunden/)).toBeVisible();
});

test("the page in the workbook says where it stands, and can be taken back", async () => {
  const { user, workbook } = await openPage({ Kunden: TWO_YEARS });
  await user.click(await screen.findByRole("button", { name: "In die Mappe schreiben" }));
  expect(await screen.findByText("Die Entwicklung steht auf dem Blatt „Entwicklung“.")).toBeVisible();
  expect(workbook.pages.map(({ id }) => id)).toEqual(["development"]);
  await user.click(screen.getByRole("button", { name: "Schreiben rückgängig" }));
  await waitFor(() => expect(screen.queryByText(/^Die Entwicklung steht auf/)).toBeNull());
});

test("sheets that name their year are offered, and a customer spelt differently is confirmed as the same", async () => {
  const year = (at: 0 | 1, keyOf: (row: number) => string): Cells => [
    ["Kundennr", "Firma", "Umsatz"],
    ...REVENUE.flatMap((revenue, row) => (revenue[at] ? [[keyOf(row), NAMES[row]!, revenue[at]]] : [])),
  ];
  const { user } = await openPage({
    "Kunden 2025": year(1, (row) => `K-${row + 101}`),
    "Kunden 2024": year(0, (row) => (row === 0 ? "k 101" : `K-${row + 101}`)),
  });
  // Adler's key is written in another way in 2024, which makes one lost and one new customer more than there are.
  expect(await screen.findByText(/dazu 2 neue, weniger 2 verlorene/)).toBeVisible();
  await user.click(tab("Perioden"));
  expect(screen.getByRole("radio", { name: /^Ein Blatt je Periode: 2024 und 2025/ })).toBeChecked();
  await user.click(await screen.findByRole("button", { name: "Bestätigen: k 101 ist K-101" }));
  expect(await screen.findByRole("button", { name: "Lösen: k 101 ist doch nicht K-101" })).toBeVisible();
  await user.click(tab("Antworten"));
  expect(await screen.findByText(/dazu 1 neuer, weniger 1 verlorener/)).toBeVisible();
});
