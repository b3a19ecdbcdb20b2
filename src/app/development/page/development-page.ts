import type { Page } from "../../../workbook/workbook";
import { PageBuilder } from "../../report/page-builder";
import { answersSection } from "./answers-section";
import type { DevelopmentPageInput } from "./input";
import { listsSection } from "./lists-section";
import { classesSection, matrixSection } from "./matrix-section";
import { steadySection } from "./steady-section";
import { valuesSection } from "./values-section";

const COLUMN_WIDTHS = [44, 14, 14, 14, 14, 14, 14, 14, 14];

/** The development of the customers to be read and printed: answers, moves, lists, steady classes and values. */
export function developmentPage(input: DevelopmentPageInput): Page {
  const { setup, words, source, model, date } = input;
  const { say } = words;
  const builder = new PageBuilder(COLUMN_WIDTHS);
  builder.title(say("title"));
  builder.text(say("about", { source, model, date: words.isoDate(date) }));
  builder.text(say(`yardstick.${setup.yardstick}`));
  answersSection(builder, input);
  const charts = [matrixSection(builder, input), builder.together(() => classesSection(builder, input))];
  listsSection(builder, input);
  charts.push(steadySection(builder, input));
  const values = valuesSection(builder, input);
  return {
    id: "development",
    sheet: say("sheet"),
    rows: builder.rows,
    rowHeights: builder.rowHeights,
    columnWidths: COLUMN_WIDTHS,
    charts: values === undefined ? charts : [...charts, values],
    gridlines: false,
    print: {
      orientation: "landscape",
      breaks: builder.breaks("landscape"),
      footer: { left: "{file}", center: "{sheet}", right: "{page} / {pages}" },
    },
    activate: true,
  };
}
