import { useText } from "../../i18n";
import { useSession } from "../../session";
import { dateText, parseDate } from "./parse-date";
import { TypedField, type TypedFieldProps } from "./TypedField";

/** A date kept as an Excel serial day, typed and shown as the language writes it. Arrow keys step days, Page keys months. */
export function DateField(field: TypedFieldProps) {
  const text = useText("factors");
  const language = useSession((state) => state.language);
  const show = (serial: number) => (Number.isFinite(serial) ? dateText(serial, language) : "");
  const read = (typed: string) => {
    const value = parseDate(typed);
    return Number.isNaN(value)
      ? { error: text("field.notDate", { text: typed.trim(), example: show(46022) }) }
      : { value };
  };
  const stepTo = (from: number, direction: 1 | -1, large: boolean) =>
    Number.isFinite(from) ? from + direction * (large ? 30 : 1) : undefined;
  return <TypedField {...field} show={show} read={read} stepTo={stepTo} />;
}
