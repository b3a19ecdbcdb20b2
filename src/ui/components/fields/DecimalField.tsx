import { useFormat, useText } from "../../i18n";
import { useSession } from "../../session";
import { parseDecimal } from "./parse-decimal";
import { TypedField, type TypedFieldProps } from "./TypedField";

export interface DecimalFieldProps extends TypedFieldProps {
  /** Default: no bound. */
  readonly min?: number;
  readonly max?: number;
  /** Most decimals that may be typed. Default 4. */
  readonly decimals?: number;
  /** True where the field may be left empty; its value is NaN then. */
  readonly isOptional?: boolean;
  /** What an arrow key adds; Page keys and Shift add ten times that. Default 1. */
  readonly step?: number;
}

/** A number, typed with decimal comma or point and shown as the language writes it. */
export function DecimalField({
  min,
  max,
  decimals = 4,
  isOptional = false,
  step = 1,
  ...field
}: DecimalFieldProps) {
  const text = useText("factors");
  const format = useFormat();
  const language = useSession((state) => state.language);
  const show = (value: number) => (Number.isFinite(value) ? format.number(value, decimals) : "");
  const round = (value: number) => Number(value.toFixed(decimals));

  const rangeError = () => {
    if (min !== undefined && max !== undefined)
      return text("field.between", { min: show(min), max: show(max) });
    return min === undefined
      ? text("field.atMost", { max: show(max ?? NaN) })
      : text("field.atLeast", { min: show(min) });
  };
  const read = (typed: string) => {
    if (typed.trim() === "") return isOptional ? { value: NaN } : { error: text("field.noNumber") };
    const value = parseDecimal(typed, language, max);
    if (Number.isNaN(value)) return { error: text("field.notNumber", { text: typed.trim() }) };
    if (value < (min ?? -Infinity) || value > (max ?? Infinity)) return { error: rangeError() };
    if (round(value) !== value) return { error: text("field.decimals", { count: decimals }) };
    return { value };
  };
  const stepTo = (from: number, direction: 1 | -1, large: boolean) => {
    const start = Number.isFinite(from) ? from : (min ?? 0);
    const next = round(start + direction * step * (large ? 10 : 1));
    return Math.max(min ?? -Infinity, Math.min(max ?? Infinity, next));
  };
  const range = { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
  return <TypedField {...field} show={show} read={read} stepTo={stepTo} range={range} />;
}
