import { confidenceOf } from "../proposal/propose-key";
import { topicOf } from "../proposal/topics";
import type { Table } from "../table/types";
import { groupRows } from "./group-rows";
import type { UnitKind } from "./types";

/** A column by which the rows of the list could be put together. */
export interface UnitColumn {
  readonly header: string;
  /** What its units most likely are, by the header. */
  readonly kind: UnitKind;
  /** How many units the rows would become. */
  readonly units: number;
}

const HOUSEHOLD = /haushalt|household|famil/i;
const COMPANY = /firm|unternehmen|konzern|gesellschaft|betrieb|compan|enterprise|account|debitor/i;
/** Headers with a number or name of something that customers have, but are not. */
const OTHER_THING =
  /mitarbeiter|betreuer|vertreter|verkäufer|berater|artikel|produkt|filiale|ansprech|auftrag(?!geber)|bestell(?!er)|rechnung(?!sempf)|vertrag(?!s(?:partner|nehmer))|employee|\bsales ?(?:rep|person)|product|article|\bitem|\bsku\b|\bstore|order|invoice|contract/i;

/** What the units of a column with this header most likely are. */
export function unitKindOf(header: string): UnitKind {
  if (HOUSEHOLD.test(header)) return "household";
  return COMPANY.test(header) ? "company" : "person";
}

const isOther = (header: string): boolean => topicOf(header) !== undefined || OTHER_THING.test(header);

/**
 * Columns that name customers, companies or households and have some of them in several rows, the likeliest first:
 * what a list of contracts may be rolled up by. A column with only one text is none.
 */
export function unitColumns(table: Table): readonly UnitColumn[] {
  return table.columns
    .flatMap((column) => {
      const { kind, name } = column;
      if ((kind !== "text" && kind !== "number") || isOther(name)) return [];
      const confidence = HOUSEHOLD.test(name) ? 60 : confidenceOf(name);
      if (confidence === 0) return [];
      const units = groupRows(column).count;
      return units > 1 && units < table.rowCount
        ? [{ header: name, kind: unitKindOf(name), units, confidence }]
        : [];
    })
    .sort((a, b) => b.confidence - a.confidence || b.units - a.units)
    .map(({ header, kind, units }) => ({ header, kind, units }));
}
