import { DateField } from "./DateField";
import { DecimalField } from "./DecimalField";
import type { TypedFieldProps } from "./TypedField";

/** A value of a column: a date where the column holds dates, else a number. */
export function ValueField({ isDate, ...field }: TypedFieldProps & { readonly isDate: boolean }) {
  return isDate ? <DateField {...field} /> : <DecimalField {...field} decimals={6} />;
}
