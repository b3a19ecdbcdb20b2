import { type DevelopmentSetup, findColumn } from "../../../core";
import { useDevelopment } from "../../development";
import { showValue, useFormat, valueUnit } from "../../i18n";
import { useSession } from "../../session";

export interface Amounts {
  /** What the amounts are: "Umsatz"; "" where none is chosen. */
  readonly name: string;
  /** An amount with the unit that the list gives it. */
  readonly show: (amount: number) => string;
  /** The same to three digits, for what is estimated. */
  readonly about: (amount: number) => string;
}

const ESTIMATED_DIGITS = 3;
/** Larger amounts are read without their cents. */
const CENTS_BELOW = 1000;

/** How amounts are called and shown: as the column of the last period is. */
export function useAmounts(): Amounts {
  const format = useFormat();
  const setup = useDevelopment((development) => development.setup);
  const table = useSession((session) => session.table);
  const formats = useSession((session) => session.columnFormats);
  const header = setup?.amount ?? "";
  const column = table && findColumn(table, header);
  const unit = valueUnit(column && formats[column.index]);
  const show = (amount: number) => {
    const digits = Math.abs(amount) < CENTS_BELOW ? Math.min(unit.digits ?? 2, 2) : 0;
    return showValue(format, Number(amount.toFixed(digits)), { ...unit, digits });
  };
  return {
    name: setup === undefined ? "" : amountName(setup),
    show,
    about: (amount) => show(Number(amount.toPrecision(ESTIMATED_DIGITS))),
  };
}

/** The name that the columns of all periods share, else the header. */
function amountName({ source, amount }: DevelopmentSetup): string {
  const series =
    source.kind === "columns" ? source.series.find(({ headers }) => headers.includes(amount)) : undefined;
  return series?.name ?? amount;
}
