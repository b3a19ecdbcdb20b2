import { chartPage } from "../../../src/ui/features/purchases/chart-page";

const page = chartPage({
  id: "lifetime_track",
  sheet: "Käufe erwartet",
  title: "Erwartet und tatsächlich",
  notes: ["Bis heute 3 Käufe.", "BG/NBD"],
  kind: "scatter-lines",
  yTitle: "Käufe",
  columns: [
    { header: "bis", values: Float64Array.of(45_000, 45_007), numberFormat: "yyyy-mm-dd" },
    { header: "gekauft", values: [1, 3], numberFormat: "#,##0" },
    { header: "erwartet", values: [1.5, NaN], numberFormat: "#,##0.0", look: "model" },
  ],
});

describe("chartPage", () => {
  it("puts the words above the numbers, and the numbers under their headers", () => {
    expect(page.rows.slice(0, 4)).toMatchObject([
      [{ value: "Erwartet und tatsächlich" }],
      ["Bis heute 3 Käufe."],
      ["BG/NBD"],
      [],
    ]);
    expect(page.rows[4]).toMatchObject([{ value: "bis" }, { value: "gekauft" }, { value: "erwartet" }]);
    expect(page.rows[5]).toEqual([
      { value: 45_000, numberFormat: "yyyy-mm-dd" },
      { value: 1, numberFormat: "#,##0" },
      { value: 1.5, numberFormat: "#,##0.0" },
    ]);
    expect(page.frozenRows).toBe(5);
  });

  it("draws each further column over the first, expectations broken, and beside the numbers", () => {
    const [chart] = page.charts!;
    const area = (column: number) => ({ row: 5, column, rowCount: 2, columnCount: 1 });
    expect(chart!.series).toEqual([
      { name: "gekauft", x: area(0), y: area(1), color: "#404040" },
      { name: "erwartet", x: area(0), y: area(2), color: "#1f5fa8", dashed: true },
    ]);
    expect(chart!.xAxis).toEqual({ title: "bis", numberFormat: "yyyy-mm-dd" });
    expect(chart!.yAxis).toEqual({ title: "Käufe", numberFormat: "#,##0" });
    expect(chart!.legend).toBe("bottom");
    expect(chart!.place.column).toBe(4);
  });

  it("has neither broken columns nor a legend for one series", () => {
    const { charts } = chartPage({
      id: "a",
      sheet: "A",
      title: "A",
      notes: [],
      kind: "column",
      columns: [
        { header: "x", values: ["0", "1"], numberFormat: "@" },
        { header: "y", values: [1, 2], numberFormat: "0", look: "model" },
      ],
    });
    expect(charts![0]).not.toHaveProperty("legend");
    expect(charts![0]!.series[0]).not.toHaveProperty("dashed");
  });
});
