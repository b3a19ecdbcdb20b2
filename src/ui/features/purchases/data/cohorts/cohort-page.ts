import type { CohortMeasure, CohortRetention } from "../../../../../core";
import type { Page, PageCell, PageRow } from "../../../../../workbook/workbook";
import { textColorOn } from "../../../../components/charts/text-color";
import type { Say } from "../../../../i18n/texts";
import { chartPage } from "../../chart-page";
import { shadeOf } from "../../rfm/mark-colors";
import type { CohortWords } from "./use-cohort-words";

const SHARE = "0.0%";

interface AboutCohorts {
  readonly retention: CohortRetention;
  readonly measure: CohortMeasure;
  readonly words: CohortWords;
  readonly text: Say<"purchaseData">;
  readonly notes: readonly string[];
}

/** The retention curve as a native chart with its numbers, and below them what is left of each cohort, shaded. */
export function cohortPage({ retention, measure, words, text, notes }: AboutCohorts): Page {
  const { curve, cohorts } = retention;
  const name = text(measure === "customers" ? "cohorts.curve.name" : "cohorts.curve.amounts");
  const page = chartPage({
    id: "purchase_cohorts",
    sheet: text("cohorts.title"),
    title: `${text("cohorts.curve.title")}: ${name}`,
    notes,
    kind: "line",
    columns: [
      { header: words.ages, values: Array.from(curve.keys()), numberFormat: "0" },
      { header: name, values: curve, numberFormat: SHARE },
    ],
  });
  const { place } = page.charts![0]!;
  const belowChart = place.row + place.rowCount + 1;
  return {
    ...page,
    columnWidths: [...(page.columnWidths ?? []), text("cohorts.page.amount").length + 3],
    rows: [
      ...page.rows,
      ...Array.from({ length: Math.max(1, belowChart - page.rows.length) }, (): PageRow => []),
      ...cohortRows(cohorts, words, text),
    ],
  };
}

function cohortRows(
  cohorts: CohortRetention["cohorts"],
  words: CohortWords,
  text: AboutCohorts["text"],
): readonly PageRow[] {
  const ages = Math.max(0, ...cohorts.map((cohort) => cohort.ages));
  const most = Math.max(0, ...cohorts.flatMap((cohort) => [...lived(cohort)].filter((share) => share > 0)));
  const head = (value: string | number): PageCell => ({ value, bold: true, border: "bottom" });
  return [
    [{ value: `${text("cohorts.title")}: ${words.ages}`, bold: true }],
    [
      head(text("cohorts.page.cohort")),
      head(text("cohorts.page.customers")),
      head(text("cohorts.page.amount")),
      ...Array.from({ length: ages }, (_, at) => head(at + 1)),
    ],
    ...cohorts
      .filter((cohort) => cohort.ages > 0)
      .map((cohort): PageRow => [
        { value: words.cohort(cohort.from), numberFormat: "@" },
        { value: cohort.customers, numberFormat: "#,##0" },
        { value: cohort.amount, numberFormat: "#,##0.00" },
        ...Array.from(lived(cohort), (share): PageCell => {
          if (Number.isNaN(share)) return { value: null };
          const fill = shadeOf(most > 0 ? Math.max(0, share / most) : 0);
          return { value: share, numberFormat: SHARE, fill, color: textColorOn(fill) };
        }),
      ]),
  ];
}

/** The shares of the periods that a cohort has lived through. */
const lived = ({ shares, ages }: CohortRetention["cohorts"][number]) => shares.subarray(1, ages + 1);
