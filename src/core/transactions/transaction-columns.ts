import { readDateText, slashEvidence } from "../table/date-text";
import { readNumberText } from "../table/number-text";
import type { Column } from "../table/types";
import { dateOfNumber } from "./serial-day";

/** No day: 0 is none of Excel's calendar. */
export const NO_DAY = 0;

/** Excel serial days of a column: dates, serial numbers, 20250131, or texts; `NO_DAY` where a cell holds none. */
export function dayColumn({ kind, numbers, codes, dictionary, locale }: Column): Int32Array {
  const days = new Int32Array(numbers.length);
  if (kind === "text") {
    const slashes = dictionary.map(slashEvidence).find((evidence) => evidence !== undefined) ?? locale;
    const byText = Int32Array.from(dictionary, (text) => readDateText(text, slashes) ?? NO_DAY);
    for (let row = 0; row < days.length; row++) days[row] = byText[codes[row]!] ?? NO_DAY;
    return days;
  }
  if (kind !== "date" && kind !== "number") return days;
  for (let row = 0; row < days.length; row++) days[row] = Math.floor(dateOfNumber(numbers[row]!) ?? NO_DAY);
  return days;
}

/** Amounts of a column, those of a column of texts read one by one; NaN where a cell holds none. */
export function amountColumn({ kind, numbers, codes, dictionary, locale }: Column): Float64Array {
  if (kind === "number") return numbers;
  if (kind !== "text") return new Float64Array(numbers.length).fill(NaN);
  const byText = Float64Array.from(dictionary, (text) => readNumberText(text, locale) ?? NaN);
  return Float64Array.from(codes, (code) => byText[code] ?? NaN);
}
