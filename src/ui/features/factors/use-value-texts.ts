import type { Column, ElapsedUnit, Scale } from "../../../core";
import { useFormat, useText } from "../../i18n";

/** How the values that a scale judges are written. */
export interface ValueTexts {
  /** True where the values are dates. */
  readonly isDate: boolean;
  readonly unit: ElapsedUnit | undefined;
  /** "01.03.2020", "6 Monate", "1.250". */
  readonly show: (value: number) => string;
  /** "ab 01.03.2020", "ab 6 Monaten", "ab 1.250". */
  readonly onFrom: (value: number) => string;
  /** A label with the unit behind it, where there is one. */
  readonly labelled: (label: string) => string;
}

/** @param column The factor's column as read. */
export function useValueTexts(scale: Scale, column: Column | undefined): ValueTexts {
  const text = useText("scales");
  const format = useFormat();
  const unit = scale.kind === "linear" || scale.kind === "steps" ? scale.elapsed : undefined;
  const isDate = unit === undefined && column?.kind === "date";
  const number = (value: number) => format.number(value, 6);
  if (unit === undefined) {
    const show = isDate ? format.date : number;
    return {
      isDate,
      unit,
      show,
      onFrom: (value) => text("time.onFrom.plain", { value: show(value) }),
      labelled: (label) => label,
    };
  }
  const written = (value: number) => ({ count: value, value: number(value) });
  return {
    isDate,
    unit,
    show: (value) => text(`time.value.${unit}`, written(value)),
    onFrom: (value) => text(`time.onFrom.${unit}`, written(value)),
    labelled: (label) => text("time.inUnit", { label, unit: text(`time.units.${unit}`) }),
  };
}
