import { type CohortMeasure, type CohortUnit, isoOfSerial } from "../../../../../core";
import { useFormat, useText } from "../../../../i18n";

/** How cohorts and what is left of them are told. */
export interface CohortWords {
  /** The period of the first purchases by one of its days: "2024", "1. Quartal 2024", "03/2024". */
  readonly cohort: (day: number) => string;
  /** The same, as short as it stands beside a picture. */
  readonly mark: (day: number) => string;
  /** The period of an age, as a sentence begins with it. */
  readonly later: (age: number) => string;
  /** What the ages count. */
  readonly ages: string;
  /** What the curve says about the first and the last age. */
  readonly sentence: (curve: Float64Array) => string;
}

const NTHS = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"] as const;

/** A share is told as "one in n" when it is no farther from it, as a part of it. */
const NEAR = 0.06;

export function useCohortWords(unit: CohortUnit, measure: CohortMeasure): CohortWords {
  const text = useText("purchaseData");
  const format = useFormat();
  const named = (day: number, key: "cohorts.quarter" | "cohorts.quarterShort", digits: number) => {
    const [year = "", month = ""] = isoOfSerial(day).split("-");
    if (unit === "year") return year;
    const shown = year.slice(-digits);
    return unit === "month"
      ? `${month}/${shown}`
      : text(key, { quarter: Math.ceil(Number(month) / 3), year: shown });
  };
  const later = (age: number) => text(`cohorts.later.${unit}`, { age: format.number(age) });
  const again = (share: number) => {
    const values = { next: text(`cohorts.next.${unit}`), share: format.percent(share, 1) };
    if (measure === "amounts") return text("cohorts.sentence.amounts", values);
    if (share === 0) return text("cohorts.sentence.nobody", values);
    const nth = NTHS.find((_, at) => Math.abs(share * (at + 2) - 1) <= NEAR);
    return nth === undefined
      ? text("cohorts.sentence.share", values)
      : text("cohorts.sentence.nth", { ...values, nth: text(`cohorts.nth.${nth}`) });
  };
  return {
    cohort: (day) => named(day, "cohorts.quarter", 4),
    mark: (day) => named(day, "cohorts.quarterShort", 2),
    later,
    ages: text(`cohorts.after.${unit}`),
    sentence: (curve) => {
      const last = curve.length - 1;
      const first = again(curve[1]!);
      if (last < 2) return first;
      const share = format.percent(curve[last]!, 1);
      return `${first} ${text("cohorts.sentence.later", { later: later(last), share })}`;
    },
  };
}
