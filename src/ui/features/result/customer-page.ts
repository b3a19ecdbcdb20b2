import type { Cell } from "../../../core";
import type { Page, PageCell, PageFormat } from "../../../workbook/workbook";
import { textColorOn } from "../../components/charts/text-color";
import { formatOf, sayIn } from "../../i18n";
import { sheetName } from "../../session";
import { type AboutCustomer, saidValue, waysUp } from "./customer-text";

const WIDTHS = [28, 17, 9, 10, 15, 19] as const;
const COLUMNS = WIDTHS.length;
/** Characters that fit into a line over the whole width. */
const LINE_LENGTH = WIDTHS.reduce((sum, width) => sum + width, 0) * 0.95;
const LINE_HEIGHT = 16;
const QUIET = "#595959";
const ACCENT = "#1f5fa8";
const BAR_LENGTH = 14;
const LONGEST_SHEET_NAME = 28;
const SHORTEST_CUT = 18;
const POINTS_FORMAT = "0.0#";
const AVERAGE_FORMAT = "0.0";
const DATE_FORMAT = "yyyy-mm-dd";

type Row = readonly (PageCell | Cell)[];

/** Text over the whole width, as high as its lines. */
interface WideRow {
  readonly cells: Row;
  readonly height?: number;
}

const wide = (value: string, format: PageFormat = {}): WideRow => ({
  cells: [{ value, span: COLUMNS, wrap: true, verticalAlign: "top", ...format }],
  height: LINE_HEIGHT * Math.max(1, Math.ceil(value.length / LINE_LENGTH)),
});
const heading = (value: string): WideRow => ({
  cells: [{ value, span: COLUMNS, bold: true, fontSize: 13, color: ACCENT }],
  height: 22,
});
const row = (cells: Row): WideRow => ({ cells });
const BLANK = row([]);

/** A short name for a text, in letters and digits. */
function digest(text: string): string {
  let hash = 5381;
  for (const letter of text) hash = (Math.imul(hash, 33) ^ letter.codePointAt(0)!) >>> 0;
  return hash.toString(36);
}

/** A name with room for a number behind it, which does not end in the middle of a word unless that is long. */
function wholeWords(name: string): string {
  if (name.length <= LONGEST_SHEET_NAME) return name;
  const words = name.slice(0, LONGEST_SHEET_NAME + 1).replace(/\s+\S*$/, "");
  return words.length >= SHORTEST_CUT ? words : name.slice(0, LONGEST_SHEET_NAME);
}

/** A sheet about one customer, ready to be printed on one page and handed to the customer. */
export function customerPage(about: AboutCustomer & { readonly date: string }): Page {
  const { story, name, language } = about;
  const say = sayIn(language, "customer");
  const top = headRows(about);
  const table = tableRows(about, top.length);
  const { sentence, ways } = waysUp(about);
  const rows = [
    ...top,
    ...table,
    BLANK,
    heading(say("page.next")),
    wide(sentence),
    ...ways.map((way) => wide(`•  ${way}`)),
    BLANK,
    wide(say("page.model", { model: about.model.name }), { color: QUIET, fontSize: 9 }),
  ];
  return {
    id: `customer_${digest(`${story.key}\n${story.name}`)}`,
    sheet: wholeWords(sheetName(`${say("page.sheet")} ${name}`)),
    rows: rows.map(({ cells }) => cells),
    columnWidths: WIDTHS,
    rowHeights: Object.fromEntries(
      rows.flatMap(({ height }, at) => (height === undefined ? [] : [[at, height]])),
    ),
    gridlines: false,
    print: { orientation: "portrait", onePage: true },
    activate: true,
  };
}

function headRows({ story, name, language, date }: AboutCustomer & { readonly date: string }): WideRow[] {
  const say = sayIn(language, "customer");
  const format = formatOf(language);
  const { explanation, shown, key } = story;
  const fill = shown?.color ?? "#ffffff";
  const subtitle = [say("page.title"), ...(key === "" ? [] : [key]), format.isoDate(date)].join("  ·  ");
  return [
    { cells: [{ value: name, span: COLUMNS, bold: true, fontSize: 20 }], height: 32 },
    wide(subtitle, { color: QUIET }),
    BLANK,
    {
      cells: [
        {
          value: say("page.reaches", { score: format.points(explanation.score, 2) }),
          span: 2,
          bold: true,
          fontSize: 14,
          verticalAlign: "center",
        },
        "",
        {
          value: shown?.name ?? "",
          span: 2,
          bold: true,
          fill,
          color: textColorOn(fill),
          align: "center",
          verticalAlign: "center",
        },
        "",
        {
          value: say("page.rankOf", {
            rank: format.number(explanation.rank),
            count: format.number(explanation.scoredCount),
          }),
          span: 2,
          align: "right",
          verticalAlign: "center",
        },
      ],
      height: 28,
    },
    ...(explanation.exception === 0 ? [] : [wide(say("page.provisional"), { italic: true })]),
    BLANK,
    heading(say("page.how")),
  ];
}

function tableRows(about: AboutCustomer, above: number): WideRow[] {
  const { story, language } = about;
  const say = sayIn(language, "customer");
  const head: PageFormat = { bold: true, border: "bottom", color: QUIET };
  const right: PageFormat = { ...head, align: "right" };
  const first = above + 2;
  const last = first + story.explanation.factors.length - 1;
  const number = (value: number, numberFormat = POINTS_FORMAT): PageCell =>
    Number.isNaN(value)
      ? { value: "–", align: "right", border: "bottom" }
      : { value, numberFormat, align: "right", border: "bottom" };
  const sum = (column: string): PageCell => ({
    formula: `=SUM(${column}${first}:${column}${last})`,
    numberFormat: POINTS_FORMAT,
    bold: true,
    align: "right",
  });
  return [
    row([
      { value: say("page.factor"), ...head },
      { value: say("page.value"), ...right },
      { value: say("page.points"), ...right },
      { value: say("page.of"), ...right },
      { value: say("page.average"), ...right },
      { value: "", ...head },
    ]),
    ...story.explanation.factors.map(({ factor, points, weight, average }, index) => {
      const isCounted = !Number.isNaN(points) && weight > 0;
      return {
        cells: [
          { value: factor.name, border: "bottom", wrap: true },
          { ...valueCell(about, index), align: "right", border: "bottom", wrap: true },
          number(points),
          number(Number.isNaN(points) ? NaN : weight),
          number(average, AVERAGE_FORMAT),
          isCounted
            ? { formula: barFormula(first + index), color: ACCENT, border: "bottom" }
            : { value: "", border: "bottom" },
        ] satisfies Row,
        height: 20,
      };
    }),
    row([{ value: say("page.sum"), bold: true }, "", sum("C"), sum("D")]),
  ];
}

/** A value as in the list: a number stays one, in the format of its column. */
function valueCell(about: AboutCustomer, index: number): PageCell {
  const entry = about.story.explanation.factors[index]!;
  const { value, kind } = entry;
  if (typeof value !== "number" || about.story.isEstimate[index] === true)
    return { value: saidValue(about, index) };
  const numberFormat = about.story.numberFormats[index] ?? (kind === "date" ? DATE_FORMAT : undefined);
  return numberFormat === undefined ? { value } : { value, numberFormat };
}

/** A bar of letters, so that it prints everywhere and follows its cells. */
function barFormula(excelRow: number): string {
  const full = `ROUND(${BAR_LENGTH}*C${excelRow}/D${excelRow},0)`;
  return `=REPT("█",${full})&REPT("░",${BAR_LENGTH}-${full})`;
}
