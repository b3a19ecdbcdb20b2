import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { PageCell, PageRow } from "../../../src/workbook/workbook";
import ReviewPage from "../../../src/ui/features/review/ReviewPage";
import { openSession, renderWithSession, settled } from "../../helpers/session";

const valueOf = (cell: PageRow[number] | undefined) =>
  typeof cell === "object" && cell !== null ? (cell as PageCell).value : cell;

const textsOf = (rows: readonly PageRow[]) => rows.flat().map((cell) => String(valueOf(cell) ?? ""));

const openReview = async (...options: Parameters<typeof openSession>) => {
  const opened = await openSession(...options);
  const review = await opened.session.getState().openReview();
  return { ...opened, review };
};

describe("the report", () => {
  it("is a set of sheets across A4 with head and foot, the first of them in front", async () => {
    const { workbook, review } = await openReview();
    review.getState().edit({ company: "Müller & Söhne" });
    await review.getState().write();
    expect(workbook.pages.map(({ sheet }) => sheet)).toEqual([
      "Bericht Überblick",
      "Bericht Klassen",
      "Bericht Portfolio-Matrix",
      "Bericht Konzentration",
      "Bericht Maßnahmen zum Drucken",
      "Bericht Budget",
      "Bericht Erläuterung",
    ]);
    for (const { print, id } of workbook.pages) {
      expect(id).toMatch(/^report_/);
      expect(print).toMatchObject({
        orientation: "landscape",
        header: { left: "Müller & Söhne", center: expect.stringContaining("Modell"), right: "15.01.2026" },
        footer: { right: "Seite {page} von {pages}" },
      });
    }
    expect(workbook.pages.filter(({ activate }) => activate)).toEqual([workbook.pages[0]]);
  });

  it("has charts whose axes are named", async () => {
    const { workbook, review } = await openReview();
    await review.getState().write();
    const charts = workbook.pages.flatMap((page) => page.charts ?? []);
    expect(charts.length).toBeGreaterThanOrEqual(5);
    for (const { title, xAxis, yAxis } of charts) {
      expect(title).toBeTruthy();
      expect(xAxis?.title).toBeTruthy();
      expect(yAxis?.title).toBeTruthy();
    }
  });

  it("says what it leaves out and why, in the pane and on its first sheet", async () => {
    const { workbook, review } = await openReview();
    await review.getState().write();
    expect(review.getState().left).toEqual([{ part: "development", reason: "development" }]);
    expect(textsOf(workbook.pages[0]!.rows)).toContain("Es ist nur eine Periode bekannt.");
  });

  it("has the parts that are wanted only, and remembers them in the workbook", async () => {
    const { workbook, review } = await openReview();
    review.getState().edit({ parts: ["classes", "model"], company: "Müller" });
    await review.getState().write();
    expect(workbook.pages.map(({ id }) => id)).toEqual(["report_classes", "report_model"]);
    await new Promise((resolve) => setTimeout(resolve, 900));
    const again = await openReview({ workbook });
    expect(again.review.getState().setup).toEqual({
      version: 1,
      company: "Müller",
      parts: ["classes", "model"],
    });
  });

  it("is written in the language that is chosen for it, whatever the pane speaks", async () => {
    const { workbook, session, review } = await openReview();
    review.getState().edit({ language: "en" });
    await review.getState().write();
    expect(session.getState().language).toBe("de");
    expect(workbook.pages[0]!.sheet).toBe("Report Overview");
    expect(workbook.pages[1]!.charts![0]!.yAxis!.title).toBe("Number of customers");
    expect(workbook.pages.at(-1)!.print!.footer!.right).toBe("Page {page} of {pages}");
  });

  it("is taken back in one go, and nothing stands when one sheet is refused", async () => {
    const { workbook, review, session } = await openReview();
    await review.getState().write();
    await review.getState().undoWrite();
    expect(workbook.undone).toEqual([expect.stringContaining("Bericht Überblick")]);
    expect(review.getState().receipt).toBeUndefined();
    workbook.refuse = { write: "protected" };
    await review.getState().write();
    expect(review.getState().receipt).toBeUndefined();
    expect(session.getState().failure).toMatchObject({ kind: "protected", during: "write" });
  });
});

describe("the first sheet", () => {
  it("has the key figures of the list", async () => {
    const { workbook, review, session } = await openReview();
    await review.getState().write();
    const { rows } = workbook.pages[0]!;
    const figure = (name: string) => valueOf(rows.find(([cell]) => valueOf(cell) === name)?.[1]);
    expect(figure("Kunden")).toBe(12);
    expect(figure("davon bewertet")).toBe(12);
    // 182000 + 96500 + 54000 + 12800 + 140300 + 73200 + 31000 + 20500 + 88100 + 45200 + 67400 + 9900
    expect(figure("Umsatz 2025")).toBe(820_900);
    const scores = [...session.getState().scores!.score];
    const mean = scores.reduce((sum, score) => sum + score, 0) / 12;
    expect(figure("Mittlerer Punktwert")).toBeCloseTo(mean, 9);
    const sorted = [...scores].sort((a, b) => a - b);
    expect(figure("Mittlerer Kunde")).toBeCloseTo((sorted[5]! + sorted[6]!) / 2, 9);
    const counts = session.getState().scores!.classCounts;
    expect(figure(`Kunden der Klasse ${session.getState().model!.classes.list[0]!.name}`)).toBe(counts[0]);
  });

  it("names the customers with the most points, the first with its share of the amount", async () => {
    const { workbook, review } = await openReview();
    await review.getState().write();
    const { rows } = workbook.pages[0]!;
    const at = rows.findIndex(([cell]) => /10 Kunden mit den meisten/.test(String(valueOf(cell))));
    const first = rows[at + 2]!.map(valueOf);
    expect(first[0]).toBe("Adler Maschinenbau · 0001");
    expect(first[2]).toBe(1);
    expect(first[4]).toBe(182_000);
    expect(first[5]).toBeCloseTo(182_000 / 820_900, 12);
  });
});

describe("the sheet on the classes", () => {
  it("adds up to all scored customers and to the whole amount", async () => {
    const { workbook, review, session } = await openReview();
    await review.getState().write();
    const { rows } = workbook.pages[1]!;
    const names = session.getState().model!.classes.list.map(({ name }) => name);
    const lines = rows.filter(([cell]) => names.includes(String(valueOf(cell))));
    const sum = (column: number) => lines.reduce((total, row) => total + Number(valueOf(row[column])), 0);
    expect(sum(2)).toBe(12);
    expect(sum(3)).toBeCloseTo(1, 12);
    expect(sum(4)).toBe(820_900);
    expect(sum(5)).toBeCloseTo(1, 12);
    const total = rows.find(([cell]) => valueOf(cell) === "Alle bewerteten")!.map(valueOf);
    expect(total[2]).toBe(12);
    expect(total[4]).toBe(820_900);
    const bins = rows.filter(([cell]) => /^\d+ bis \d+$/.test(String(valueOf(cell))));
    expect(bins).toHaveLength(10);
    expect(bins.reduce((count, row) => count + Number(valueOf(row[1])), 0)).toBe(12);
  });
});

describe("the page of the report", () => {
  it("writes it with one click, lists its sheets and takes it back", async () => {
    const { workbook } = await renderWithSession(<ReviewPage />);
    const user = userEvent.setup();
    await user.click(await screen.findByRole("button", { name: "Bericht schreiben" }));
    expect(await screen.findByText("Der Bericht hat 7 Blätter:")).toBeVisible();
    expect(screen.getByText("Bericht Klassen")).toBeVisible();
    expect(screen.getByText(/Es ist nur eine Periode bekannt/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Bericht rückgängig" }));
    await act(settled);
    expect(workbook.undone).toHaveLength(1);
    expect(screen.queryByText("Bericht Klassen")).toBeNull();
  });

  it("asks for a part before it writes", async () => {
    const { workbook } = await renderWithSession(<ReviewPage />);
    const user = userEvent.setup();
    for (const box of await screen.findAllByRole("checkbox")) await user.click(box);
    expect(screen.getByText("Wählen Sie mindestens einen Teil.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Bericht schreiben" }));
    expect(workbook.pages).toEqual([]);
  });

  it("leads to the data where nothing is scored", async () => {
    await renderWithSession(<ReviewPage />, { cells: [] });
    expect(await screen.findByText(/Ein Bericht braucht bewertete Kunden/)).toBeVisible();
  });
});
