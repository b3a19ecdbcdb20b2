import type { ContractUnit, Language, RetentionCurve } from "../../../../core";
import type { Page } from "../../../../workbook/workbook";
import { formatOf, sayIn } from "../../../i18n";
import { chartPage } from "../chart-page";
import { curvePoints } from "./curve-points";

const SHARE = "0.0%";

interface AboutCurve {
  readonly curve: RetentionCurve;
  readonly unit: ContractUnit;
  /** Name of the list that it was made from. */
  readonly source: string;
  /** ISO date. */
  readonly date: string;
  readonly language: Language;
}

/** The share of the customers that is left, as a native chart with its numbers. */
export function curvePage({ curve, unit, source, date, language }: AboutCurve): Page {
  const say = sayIn(language, "contracts");
  const format = formatOf(language);
  const { name, model } = curve;
  if (model === undefined) throw new Error("a curve without a model has nothing to draw");
  const { x, observed, expected } = curvePoints(curve, model, "survival");
  return chartPage({
    id: "contract_curve",
    sheet: say("page.sheet"),
    title: name === "" ? say("page.title") : say("page.titleOf", { group: name }),
    notes: [say("page.from", { source, date: format.isoDate(date), period: say(`data.periodIs.${unit}`) })],
    columns: [
      { header: say("page.renewals"), values: x, numberFormat: "0" },
      {
        header: say("page.observed"),
        values: observed.map((share) => (Number.isNaN(share) ? "" : share)),
        numberFormat: SHARE,
        look: "actual",
      },
      { header: say("page.model"), values: expected, numberFormat: SHARE, look: "model" },
    ],
    kind: "line",
    yTitle: say("page.share"),
  });
}
