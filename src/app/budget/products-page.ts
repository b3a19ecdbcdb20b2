import { pairMeasures, type ProductStudy } from "../../core";
import type { Page, PageCell } from "../../workbook/workbook";
import { LANDSCAPE } from "../portfolio/page-input";
import { PageBuilder } from "../report/page-builder";

/** The words of the sheet about products that are bought together. */
export interface ProductsWords {
  readonly sheet: string;
  readonly title: string;
  readonly notes: readonly string[];
  readonly first: string;
  readonly second: string;
  readonly together: string;
  readonly support: string;
  readonly confidence: string;
  readonly reverse: string;
  readonly lift: string;
  readonly leastLift: string;
  readonly chart: string;
  readonly liftAxis: string;
  readonly pairAxis: string;
  /** Two products in one line. */
  readonly both: (first: string, second: string) => string;
}

const MOST_PAIRS = 200;
const DRAWN_PAIRS = 12;
const CHART_ROWS = 28;
const WIDTHS = [32, 32, 12, 12, 13, 13, 12, 12, 34];
const COLUMNS = { leastLift: 7, pair: 8 } as const;

/**
 * A sheet with pairs of products and the first of them as a native chart.
 *
 * @param order Places of pairs in the order shown.
 */
export function productsPage(study: ProductStudy, order: Int32Array, words: ProductsWords): Page {
  const builder = new PageBuilder(WIDTHS);
  builder.title(words.title);
  for (const note of words.notes) builder.text(note);
  builder.space();
  const shown = order.subarray(0, MOST_PAIRS);
  const drawn = Math.min(DRAWN_PAIRS, shown.length);
  const chartRow = builder.room(drawn > 0 ? CHART_ROWS : 0);
  const row = builder.table(
    [
      words.first,
      words.second,
      words.together,
      words.support,
      words.confidence,
      words.reverse,
      words.lift,
      words.leastLift,
      words.pairAxis,
    ],
    Array.from(shown, (pair) => pairRow(study, pair, words)),
  );
  const area = (column: number) => ({ row, column, rowCount: drawn, columnCount: 1 });
  return {
    id: "products",
    sheet: words.sheet,
    rows: builder.rows,
    rowHeights: builder.rowHeights,
    charts:
      drawn === 0
        ? []
        : [
            {
              kind: "bar",
              title: words.chart,
              series: [
                {
                  name: words.leastLift,
                  x: area(COLUMNS.pair),
                  y: area(COLUMNS.leastLift),
                  color: "#1f5fa8",
                },
              ],
              xAxis: { title: words.pairAxis },
              yAxis: { title: words.liftAxis, numberFormat: "0.0", min: 0 },
              place: { row: chartRow, column: 0, rowCount: CHART_ROWS - 1, columnCount: WIDTHS.length },
            },
          ],
    columnWidths: WIDTHS,
    gridlines: false,
    print: LANDSCAPE,
    activate: true,
  };
}

function pairRow(
  { productNames, pairs, counts, baskets, crowding }: ProductStudy,
  pair: number,
  words: ProductsWords,
) {
  const first = pairs.first[pair]!;
  const second = pairs.second[pair]!;
  const together = pairs.together[pair]!;
  const measures = pairMeasures(together, counts[first]!, counts[second]!, baskets, crowding);
  const number = (value: number, numberFormat: string): PageCell => ({ value, numberFormat, align: "right" });
  return [
    productNames[first]!,
    productNames[second]!,
    number(together, "#,##0"),
    number(measures.support, "0.0%"),
    number(measures.confidence, "0%"),
    number(measures.reverse, "0%"),
    number(measures.lift, "0.00"),
    number(measures.leastLift, "0.00"),
    words.both(productNames[first]!, productNames[second]!),
  ];
}
