import { type CustomerEquity, type EquityBase, TORNADO_STEPS, type TornadoBar } from "../../../../core";
import type { Page, PageCell, PageRow } from "../../../../workbook/workbook";
import { barName, type EquityVoice, meaningOf } from "./equity-texts";

/** What the sheet about customer equity is made from. */
export interface EquityPage {
  /** When. */
  readonly made: string;
  readonly basis: string;
  /** How long customers are won, in words; "" where none are counted. */
  readonly years: string;
  readonly base: EquityBase;
  readonly today: CustomerEquity;
  /** The strongest first. */
  readonly bars: readonly TornadoBar[];
  readonly voice: EquityVoice;
  /** Excel number format in English form. */
  readonly amountFormat: string;
}

const WIDTHS = [40, 20, 20, 20, 20] as const;
const COLORS = { lower: "#a6a6a6", higher: "#1f5fa8" } as const;
const ROWS_PER_BAR = 3;
const CHART_FRAME = 7;
const DRIVERS = Object.keys(TORNADO_STEPS);

/** A sheet with customer equity, the scenarios, and what moves it most as a native chart. */
export function equityPage({ made, basis, years, base, today, bars, voice, amountFormat }: EquityPage): Page {
  const { say } = voice;
  const head = (value: string, column: number): PageCell => ({
    value,
    bold: true,
    border: "bottom",
    align: column === 0 ? "left" : "right",
  });
  const number = (value: number): PageCell => ({ value, numberFormat: amountFormat });
  const valueRows: PageRow[] =
    base.future === undefined
      ? [[say("value.title"), number(today.total)]]
      : [
          [say("scenarios.present"), number(today.present)],
          [`${say("scenarios.future")} (${say("speculative")})`, number(today.future)],
          [
            { value: say("scenarios.total"), bold: true },
            { ...number(today.total), bold: true },
          ],
        ];
  const scenario = (
    name: string,
    { present, future, total }: CustomerEquity,
    difference?: number,
  ): PageRow => [
    name,
    number(present),
    number(future),
    number(total),
    ...(difference === undefined ? [] : [number(difference)]),
  ];
  const ordered = [...bars].sort((one, other) => DRIVERS.indexOf(one.driver) - DRIVERS.indexOf(other.driver));
  const top: PageRow[] = [
    [{ value: say("value.title"), bold: true, fontSize: 14 }],
    [made],
    [basis],
    [futureTerms(base, years, voice)],
    [],
    ...valueRows,
    [],
    [{ value: say("scenarios.title"), bold: true }],
    (["scenario", "present", "future", "total", "difference"] as const).map((key, column) =>
      head(say(`scenarios.${key}`), column),
    ),
    scenario(say("scenarios.today"), today),
    ...ordered.map((bar) =>
      scenario(barName(bar, voice).replace("±", "+"), bar.higher, bar.higher.total - today.total),
    ),
    [],
    [{ value: say("tornado.title"), bold: true }],
    [say("page.driver"), say("tornado.lower"), say("tornado.higher")].map(head),
  ];
  const area = (column: number) => ({
    row: top.length,
    column,
    rowCount: bars.length,
    columnCount: 1,
  });
  const rows = [
    ...top,
    ...bars.map((bar): PageRow => [
      barName(bar, voice),
      number(bar.lower.total - today.total),
      number(bar.higher.total - today.total),
    ]),
    [],
    ...bars.map((bar): PageRow => [meaningOf(bar, today, voice)]),
  ];
  return {
    id: "equity",
    sheet: say("page.sheet"),
    rows,
    charts: [
      {
        kind: "stacked-bar",
        title: say("page.chart"),
        series: [
          { name: say("tornado.lower"), x: area(0), y: area(1), color: COLORS.lower },
          { name: say("tornado.higher"), x: area(0), y: area(2), color: COLORS.higher },
        ],
        yAxis: { numberFormat: amountFormat },
        legend: "bottom",
        place: {
          row: rows.length + 1,
          column: 0,
          rowCount: CHART_FRAME + ROWS_PER_BAR * bars.length,
          columnCount: WIDTHS.length,
        },
      },
    ],
    columnWidths: WIDTHS,
    gridlines: false,
    print: { orientation: "portrait", onePage: true },
    activate: true,
  };
}

function futureTerms({ future }: EquityBase, years: string, { say, format, money }: EquityVoice): string {
  if (future === undefined) return say("page.noFuture");
  return say("page.futureTerms", {
    perYear: format.number(future.perYear),
    growth: say("tornado.percent", { step: format.number(100 * future.growth, 1) }),
    cost: money(future.acquisitionCost),
    years,
  });
}
