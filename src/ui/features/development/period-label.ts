import type { Development } from "../../../core";
import type { Format } from "../../i18n";

/** A kept result is known by its day, which may be followed by a number. */
const DAY = /^\d{4}-\d{2}-\d{2}/;

/** What a period is called on the screen: days as the language writes them. */
export const shownLabel = (label: string, format: Format): string =>
  label.replace(DAY, (day) => format.isoDate(day));

/** A development whose periods are called as they are shown. */
export const withShownLabels = (development: Development, format: Format): Development => ({
  ...development,
  periods: development.periods.map((period) => ({ ...period, label: shownLabel(period.label, format) })),
});

const YEAR = /^\d{4}$/;

/** How long the periods are, where their names tell. */
export const periodUnit = ({ periods }: Development): "year" | "period" =>
  periods.every(({ label }) => YEAR.test(label)) ? "year" : "period";
