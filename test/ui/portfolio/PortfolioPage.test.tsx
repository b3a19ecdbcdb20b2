import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import PortfolioPage from "../../../src/ui/features/portfolio/PortfolioPage";
import { arrayWorkbook } from "../../helpers/array-workbook";
import { renderWithSession, settled, type SessionOptions } from "../../helpers/session";
import { axeFindings } from "../charts/axe-findings";
import { drag } from "../charts/pointer";
import { LIST, MODEL } from "./example";

async function openPage(options: SessionOptions = { cells: LIST, model: MODEL }) {
  const opened = await renderWithSession(<PortfolioPage />, options);
  const portfolio = await opened.session.getState().openPortfolio();
  await act(settled);
  return { ...opened, portfolio };
}

const matrix = () => screen.getByRole("slider", { name: "Weitere Kriterien gegen Umsatz" });
const names = (label: string | RegExp) =>
  within(screen.getByRole("grid", { name: label }))
    .getAllByRole("row")
    .map((row) => within(row).getAllByRole("gridcell")[0]!.textContent);
const openTab = async (name: string) => {
  await userEvent.click(screen.getByRole("tab", { name: new RegExp(`^${name}`) }));
  await waitFor(() => expect(screen.queryByRole("progressbar")).not.toBeInTheDocument());
};

describe("the matrix", () => {
  it("tells how many customers stand in which field", async () => {
    const { container } = await openPage();
    expect(matrix()).toHaveAccessibleDescription(
      /^8 Kunden\. Entwickeln: 1, Sichern und wachsen: 3, Schlank betreuen: 3, Halten: 1\./,
    );
    expect(await axeFindings(container)).toEqual([]);
  });

  it("lists the customers of a field, the largest first, with what they come to", async () => {
    await openPage();
    const button = screen.getByRole("button", { name: "Sichern und wachsen, 3 Kunden" });
    await userEvent.click(button);
    expect(names("Kunden: Sichern und wachsen")).toEqual(["Adler", "Graf", "Conrad"]);
    // 90 + 80 + 60 of 400
    expect(screen.getByText("3 Kunden, Umsatz zusammen: 230 (57,5 % von allen).")).toBeInTheDocument();
    await userEvent.click(button);
    expect(screen.queryByRole("grid")).not.toBeInTheDocument();
  });

  it("keeps the list of a field up to date while borders move; other fields have no list", async () => {
    const { portfolio } = await openPage();
    await userEvent.click(screen.getByRole("button", { name: "Sichern und wachsen, 3 Kunden" }));
    act(() => portfolio.getState().edit((setup) => ({ ...setup, x: { ...setup.x, borders: [75] } })));
    expect(names("Kunden: Sichern und wachsen")).toEqual(["Adler", "Graf"]);
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Felder" }), "3 × 3");
    expect(screen.queryByRole("grid")).not.toBeInTheDocument();
  });

  it("is walked through by arrow keys; Enter shows the customer, Escape leaves it", async () => {
    const { session } = await openPage();
    matrix().focus();
    await userEvent.keyboard("{Home}");
    expect(matrix()).toHaveAttribute(
      "aria-valuetext",
      "Adler (Oben): Umsatz 90, Weitere Kriterien 80. Umsatz: 90. Feld „Sichern und wachsen“.",
    );
    await userEvent.keyboard("{ArrowDown}");
    expect(matrix()).toHaveAttribute("aria-valuetext", expect.stringMatching(/^Graf/));
    await userEvent.keyboard("{ArrowLeft}{Enter}");
    // Conrad is nearer, but lies more above than to the left.
    expect(session.getState().selectedRow).toBe(4);
    // 0.6 · 30 + 0.4 · 70
    expect(screen.getByRole("region", { name: /Engel/ })).toHaveTextContent("46,0 von 100 Punkten");
    await userEvent.keyboard("{Escape}");
    expect(matrix()).toHaveAttribute("aria-valuetext", "");
  });

  it("lists those around whom a line is drawn", async () => {
    await openPage();
    // Adler at 90 and 80, Graf at 80 and 60 of 258 × 245 pixels, that begin 24 to the right and 16 down.
    await drag(
      matrix(),
      { clientX: 214, clientY: 46 },
      { clientX: 274, clientY: 46 },
      { clientX: 274, clientY: 136 },
      { clientX: 214, clientY: 136 },
    );
    expect(names("Kunden: Ausgewählte Kunden")).toEqual(["Adler", "Graf"]);
    await userEvent.click(screen.getByRole("button", { name: "Liste schließen" }));
    expect(screen.queryByRole("grid")).not.toBeInTheDocument();
  });

  it("shows the customer whose bubble is tapped", async () => {
    const { session } = await openPage();
    // Adler, at 90 % of 258 pixels across and 80 % of 245 upwards.
    await drag(matrix(), { clientX: 24 + 232, clientY: 16 + 49 });
    expect(session.getState().selectedRow).toBe(0);
  });

  it("chooses nobody when the browser takes a touch over for scrolling", async () => {
    const { session } = await openPage();
    const at = { bubbles: true, button: 0, clientX: 24 + 232, clientY: 16 + 49 };
    act(() => {
      matrix().dispatchEvent(new MouseEvent("pointerdown", at));
      window.dispatchEvent(new MouseEvent("pointercancel", at));
    });
    expect(session.getState().selectedRow).toBe(-1);
  });

  it("moves borders by the keyboard and by dragging, as one step of undo each", async () => {
    const { portfolio } = await openPage();
    const borders = () => portfolio.getState().setup?.x.borders;
    const border = screen.getByRole("slider", { name: "Grenze auf „Umsatz“" });
    expect(border).toHaveAttribute("aria-valuetext", "50 von 100");
    border.focus();
    await userEvent.keyboard("{ArrowRight}{ArrowRight}{PageUp}");
    expect(borders()).toEqual([62]);
    expect(matrix()).toHaveAccessibleDescription(/Sichern und wachsen: 2, /);
    await userEvent.click(screen.getByRole("button", { name: "Änderung am Portfolio rückgängig" }));
    expect(borders()).toEqual([50]);
    // The knob stands above the matrix; 75 % of 258 pixels is 193.5.
    await drag(
      border,
      { clientX: 24 + 129, clientY: 8 },
      { clientX: 180, clientY: 8 },
      { clientX: 217.5, clientY: 8 },
    );
    expect(borders()).toEqual([75]);
  });
});

describe("the axes", () => {
  it("go by what is chosen by its name, with borders that have equally many on each side", async () => {
    const { portfolio } = await openPage();
    const across = screen.getByRole("combobox", { name: /^Waagerecht/ });
    await userEvent.selectOptions(across, "Treue");
    expect(portfolio.getState().setup?.x).toMatchObject({
      name: "Treue",
      parts: [{ value: { kind: "factor", factor: "treue" }, weight: 100 }],
      borders: [55],
    });
    await userEvent.selectOptions(across, "Punktwert");
    // 0.6 · revenue + 0.4 · loyalty: 86, 50, 72, 36, 46, 10, 72, 32; half of them up to 46, the others from 50.
    expect(portfolio.getState().setup?.x.borders).toEqual([48]);
  });

  it("say so when both go by the same", async () => {
    await openPage();
    const hint = /^Beide Achsen gehen nach demselben\./;
    expect(screen.queryByText(hint)).not.toBeInTheDocument();
    await userEvent.selectOptions(screen.getByRole("combobox", { name: /^Waagerecht/ }), "Treue");
    expect(screen.getByText(hint)).toBeInTheDocument();
  });

  it("are put together of several with weights that always add up to 100", async () => {
    const { portfolio } = await openPage();
    const parts = () => portfolio.getState().setup?.x.parts.map(({ weight }) => weight);
    await userEvent.click(screen.getByRole("button", { name: "Mehr zu „Umsatz“" }));
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Teil hinzufügen …" }), "Treue");
    expect(parts()).toEqual([50, 50]);
    const weight = screen.getByRole("spinbutton", { name: "Gewicht von „Umsatz“" });
    await userEvent.clear(weight);
    await userEvent.type(weight, "70{Enter}");
    expect(parts()).toEqual([70, 30]);
    expect(screen.getByRole("combobox", { name: /^Waagerecht/ })).toHaveDisplayValue(
      "Mehreres zusammen (2 Teile)",
    );
    await userEvent.click(screen.getByRole("button", { name: "„Treue“ entfernen" }));
    expect(parts()).toEqual([100]);
  });

  it("have their borders where a rule puts them", async () => {
    const { portfolio } = await openPage();
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Felder" }), "3 × 3");
    await userEvent.click(screen.getByRole("button", { name: "Mehr zu „Umsatz“" }));
    await userEvent.click(screen.getByRole("button", { name: "Skala gleich teilen" }));
    expect(portfolio.getState().setup?.x.borders).toEqual([33.3, 66.7]);
    const fields = screen.getByRole("group", { name: "Kunden der Felder zeigen" });
    expect(within(fields).getAllByRole("button")).toHaveLength(9);
  });
});

describe("the fields", () => {
  it("can be named and given a strategy; two cannot have one name", async () => {
    const { portfolio, container } = await openPage();
    await openTab("Felder");
    const [first] = screen.getAllByRole("textbox", { name: "Name des Feldes" });
    await userEvent.clear(first!);
    await userEvent.type(first!, "Halten");
    expect(screen.getByRole("alert")).toHaveTextContent("Ein Feld „Halten“ gibt es schon.");
    await userEvent.clear(first!);
    await userEvent.type(first!, "Hoffnung{Enter}");
    const [strategy] = screen.getAllByRole("textbox", { name: "Strategische Zielrichtung" });
    await userEvent.clear(strategy!);
    await userEvent.type(strategy!, "anrufen");
    await userEvent.tab();
    expect(portfolio.getState().setup?.fields[0]).toEqual({ name: "Hoffnung", strategy: "anrufen" });
    expect(await axeFindings(container)).toEqual([]);
  });

  it("show their figures and their customers", async () => {
    await openPage();
    await openTab("Felder");
    const field = screen.getByRole("region", { name: "Schlank betreuen" });
    expect(field).toHaveTextContent("Weitere Kriterien niedrig, Umsatz niedrig");
    // 40 + 10 + 20 of 400
    expect(field).toHaveTextContent("3 Kunden (38 %)Umsatz: 70 (18 %)");
    await userEvent.click(within(field).getByRole("button", { name: "Kunden zeigen: Schlank betreuen" }));
    expect(names("Kunden: Schlank betreuen")).toEqual(["Dorn", "Huber", "Falk"]);
  });
});

describe("the concentration", () => {
  it("says what the largest hold, and what goes with them", async () => {
    const { portfolio, container } = await openPage();
    await openTab("Konzentration");
    // By ranks: (−7 · 10 − 5 · 20 − 3 · 30 − 40 + 60 + 3 · 70 + 5 · 80 + 7 · 90) / (8 · 400) = 0.3125
    expect(screen.getByText(/^Gini-Koeffizient 0,31/)).toBeInTheDocument();
    const largest = screen.getByRole("table", { name: "Anteile der größten Kunden" });
    expect(within(largest).getByRole("row", { name: /^20/ })).toHaveTextContent("20 %217042,5 %");
    const leaving = screen.getByRole("spinbutton", { name: "So viele der größten Kunden gehen" });
    await userEvent.clear(leaving);
    await userEvent.type(leaving, "1{Enter}");
    await userEvent.click(screen.getByRole("button", { name: "Einer mehr" }));
    expect(portfolio.getState().concentrationSetup?.leaving).toBe(2);
    expect(screen.getByText("Das sind: Adler und Graf.")).toBeInTheDocument();
    expect(screen.getByText("Von Umsatz fehlen 170 (42,5 %), es bleiben 230.")).toBeInTheDocument();
    expect(await axeFindings(container)).toEqual([]);
  });

  it("parts the customers into groups at borders that can be moved", async () => {
    await openPage();
    await openTab("Konzentration");
    const border = screen.getByRole("spinbutton", { name: "A bis (%)" });
    await userEvent.clear(border);
    await userEvent.type(border, "40{Enter}");
    // 90 and 80 are 42.5 %; the customer who crosses the border belongs to A.
    const groups = screen.getByRole("table", { name: "Die ABC-Gruppen in Zahlen" });
    expect(within(groups).getByRole("row", { name: /^A / })).toHaveTextContent("A225,0 %17042,5 %80");
  });
});

describe("writing", () => {
  it("puts the fields into the workbook and takes them back", async () => {
    const { portfolio, container } = await openPage();
    await openTab("Schreiben");
    await userEvent.click(screen.getByRole("button", { name: "Liste schreiben" }));
    await act(settled);
    expect(portfolio.getState().receipt).toMatchObject({ rowCount: 8 });
    expect(screen.getByText(/^8 Kunden stehen jetzt in/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: "Rückgängig" }));
    await act(settled);
    expect(portfolio.getState().receipt).toBeUndefined();
    await userEvent.click(screen.getByRole("button", { name: "Blatt schreiben: Matrix" }));
    await act(settled);
    expect(screen.getByText(/^Das Blatt „.+“ ist geschrieben\.$/)).toBeInTheDocument();
    expect(await axeFindings(container)).toEqual([]);
  });
});

test("without a scored list the page says what it needs and leads there", async () => {
  const { session } = await openPage({ workbook: arrayWorkbook({ Leer: [[""]] }, []) });
  await userEvent.click(screen.getByRole("button", { name: "Zu den Daten" }));
  expect(session.getState()).toMatchObject({ step: "data", sidePage: undefined });
});
