import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { SessionOptions } from "../../helpers/session";
import { MODEL, openCustomers } from "./five-customers";

describe("what would lift and drop", () => {
  const cardOf = async (row: number, options?: SessionOptions) => {
    const { session, workbook } = await openCustomers(options);
    await act(() => session.getState().selectCustomer(row, false));
    return { session, workbook, card: within(screen.getAllByRole("region", { name: /Warum|Why/ })[0]!) };
  };
  const plain = (element: HTMLElement) => element.textContent.replaceAll("\u00a0", " ");

  test("the smallest change of a factor is named in its unit, what is not enough with the most it gives", async () => {
    const { card } = await cardOf(1);
    // Bach has 70; more than 80 asks for more than 40 of the 60 points of Umsatz, that is 67 in whole numbers.
    expect(card.getByText("In die Klasse Oben käme dieser Kunde:")).toBeVisible();
    expect(plain(card.getAllByRole("listitem")[0]!)).toBe("Mit 17 mehr Umsatz (67 statt 50)");
    expect(card.getByText("„Zahlung“ gibt schon alle Punkte.")).toBeVisible();
  });

  test("of several ways the easiest comes first", async () => {
    const { card } = await cardOf(2);
    // Conrad has 0; more than 30 is 51 of Umsatz, less than half of its range, or another word altogether.
    expect(card.getAllByRole("listitem").map(plain)).toEqual([
      "Mit 51 mehr Umsatz (51 statt 0)",
      "Bei Zahlung „gut“ statt „schlecht“",
    ]);
  });

  test("where no factor is enough alone, the easiest pair is named", async () => {
    const [upper, middle, lowest] = MODEL.classes.list;
    const list = [upper!, { ...middle!, from: 70 }, lowest!];
    const { card } = await cardOf(2, { model: { ...MODEL, classes: { ...MODEL.classes, list } } });
    // Umsatz alone gives at most 60, payment 40; with payment good, more than 30 are left for Umsatz: 51.
    expect(
      card.getByText(
        "Beides zusammen genügt: mit 51 mehr Umsatz (51 statt 0) und bei Zahlung „gut“ statt „schlecht“.",
      ),
    ).toBeVisible();
    expect(card.getByText("„Umsatz“ reicht allein nicht: höchstens 60,0 Punkte.")).toBeVisible();
  });

  test("what would drop is one step further", async () => {
    const { card } = await cardOf(0, { language: "en" });
    await userEvent.click(card.getByText("What would drop?"));
    // Adler has 100; 80 and less is Mitte: 66 of Umsatz gives 39.6, bad payment takes 40.
    expect(card.getAllByRole("listitem").map(plain)).toEqual([
      "With 34 less Umsatz (66 instead of 100)",
      "With Zahlung “schlecht” instead of “gut”",
    ]);
  });

  test("the explanation is copied as text", async () => {
    const user = userEvent.setup();
    const { session } = await openCustomers();
    await act(() => session.getState().selectCustomer(1, false));
    await user.click(screen.getByRole("button", { name: "Text kopieren" }));
    expect(await screen.findByText("Kopiert")).toBeVisible();
    expect((await navigator.clipboard.readText()).replaceAll("\u00a0", " ").split("\n")).toEqual([
      "Bach (2)",
      "Bach erreicht 70,0 von 100 Punkten und gehört zur Klasse „Mitte“.",
      "",
      "So setzen sich die Punkte zusammen:",
      "– Umsatz: 50, 30,0 von 60 Punkten (Durchschnitt 22,5)",
      "– Zahlung: gut, 40,0 von 40 Punkten (Durchschnitt 30,0)",
      "",
      "Bis zur Klasse „Oben“ fehlen mehr als 10,0 Punkte. Dazu genügt eines davon:",
      "– Mit 17 mehr Umsatz (67 statt 50)",
    ]);
  });

  test("says of a score on the threshold that the class only begins above it", async () => {
    const user = userEvent.setup();
    const [top, ...others] = MODEL.classes.list;
    const classes = { ...MODEL.classes, list: [{ ...top!, from: 70 }, ...others] };
    const { session } = await openCustomers({ model: { ...MODEL, classes } });
    await act(() => session.getState().selectCustomer(1, false));
    expect(
      screen.getByText(/Das liegt genau auf der Schwelle zur Klasse Oben. Sie beginnt erst über 70./),
    ).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Text kopieren" }));
    expect(await screen.findByText("Kopiert")).toBeVisible();
    const copied = (await navigator.clipboard.readText()).replaceAll("\u00a0", " ").split("\n");
    // 51 of revenue gives 30.6 of 60 points, together with 40 more than 70.
    expect(copied.slice(-2)).toEqual([
      "Der Punktwert liegt genau auf der Schwelle zur Klasse „Oben“, und sie beginnt erst darüber. Dazu genügt eines davon:",
      "– Mit 1 mehr Umsatz (51 statt 50)",
    ]);
  });

  test("a sheet about the customer is written and can be taken back", async () => {
    const { session, workbook } = await cardOf(1);
    await userEvent.click(screen.getByRole("button", { name: "Kundenblatt schreiben" }));
    const [page] = workbook.pages;
    expect(page?.sheet).toBe("Kundenblatt Bach");
    expect(page?.print).toEqual({ orientation: "portrait", onePage: true });
    const shown = page!.rows.map((row) =>
      row.map((cell) => (typeof cell === "object" ? (cell?.formula ?? cell?.value) : cell)),
    );
    expect(shown[0]).toEqual(["Bach"]);
    // The heading of the table stands in row 7, the factors below it.
    expect(shown.slice(6, 10)).toEqual([
      ["Kriterium", "Wert", "Punkte", "möglich", "Durchschnitt", ""],
      ["Umsatz", 50, 30, 60, 22.5, '=REPT("█",ROUND(14*C8/D8,0))&REPT("░",14-ROUND(14*C8/D8,0))'],
      ["Zahlung", "gut", 40, 40, 30, '=REPT("█",ROUND(14*C9/D9,0))&REPT("░",14-ROUND(14*C9/D9,0))'],
      ["Summe", "", "=SUM(C8:C9)", "=SUM(D8:D9)"],
    ]);
    expect(session.getState().notice?.kind).toBe("page-written");
    await act(() => session.getState().undoPage());
    expect(workbook.undone).toEqual(["Kundenblatt Bach!A1:F16"]);
  });

  test.each([
    ["Holzmaschinen Grünthaler KG", "Kundenblatt Holzmaschinen"],
    ["Donaudampfschifffahrtsgesellschaft", "Kundenblatt Donaudampfschiff"],
    ["Nord/Süd: Handel", "Kundenblatt Nord Süd Handel"],
  ])("the sheet about %s is called %s", async (name, sheet) => {
    const { workbook } = await cardOf(0, {
      cells: [
        ["Nr", "Firma", "Umsatz", "Zahlung"],
        ["1", name, 100, "gut"],
      ],
    });
    await userEvent.click(screen.getByRole("button", { name: "Kundenblatt schreiben" }));
    expect(workbook.pages[0]?.sheet).toBe(sheet);
  });

  test("a sheet that the workbook refuses is said so, and written when tried again", async () => {
    const { session, workbook } = await cardOf(1);
    workbook.refuse = { write: "protected" };
    await userEvent.click(screen.getByRole("button", { name: "Kundenblatt schreiben" }));
    expect(session.getState().failure).toMatchObject({ kind: "protected", during: "page" });
    await act(() => session.getState().retry());
    expect(workbook.pages.map(({ sheet }) => sheet)).toEqual(["Kundenblatt Bach"]);
  });
});
