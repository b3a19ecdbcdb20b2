import type { JoinSetup } from "../../app";
import {
  type CustomerViewSpec,
  isoOfSerial,
  type JoinProposal,
  type MeasuredTable,
  type ProposedTable,
  serialOfIso,
} from "../../core";
import type { Say } from "../i18n";
import { measureName } from "./measure-words";
import type { ReadTable } from "./types";

/** A proposed table, its figures with names that differ from those that are taken. */
export function namedTable(
  { measures, ...proposed }: ProposedTable,
  tables: readonly ReadTable[],
  taken: Set<string>,
  say: Say<"joins">,
): MeasuredTable {
  return {
    ...proposed,
    measures: measures.map((measure) => {
      const name = freeName(measureName(measure, proposed, tables, say), taken);
      taken.add(name.toLowerCase());
      return { ...measure, name };
    }),
  };
}

/** A name that no figure has yet. */
export function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let copy = 2; taken.has(name.toLowerCase()); copy += 1) name = `${wanted} (${copy})`;
  return name;
}

/** Names of columns that the view has already, in the form in which they are compared. */
export const takenNames = ({ customers, tables }: CustomerViewSpec): Set<string> =>
  new Set(
    [
      customers?.key ?? "",
      ...(customers?.columns ?? []),
      ...tables.flatMap(({ measures }) => measures.map(({ name }) => name)),
    ].map((name) => name.toLowerCase()),
  );

/** The setup that is proposed for tables; undefined where nothing belongs together. */
export function proposedSetup(
  { customers, tables: placed }: JoinProposal,
  tables: readonly ReadTable[],
  today: string,
  say: Say<"joins">,
): JoinSetup | undefined {
  if (placed.length === 0) return undefined;
  const taken = takenNames({ ...(customers && { customers }), tables: [] });
  const measured = placed.map((each) => namedTable(each, tables, taken, say));
  return {
    spec: { ...(customers && { customers }), tables: measured },
    referenceDate: lastDay(placed, tables, today),
    note: "",
  };
}

/** The day of the newest row, as long as it is not in the future: the day up to which the tables tell. */
function lastDay(placed: readonly ProposedTable[], tables: readonly ReadTable[], today: string): string {
  const limit = serialOfIso(today)!;
  let last = -Infinity;
  for (const { table: id, measures } of placed) {
    const dates = new Set(measures.flatMap(({ by }) => (by === undefined ? [] : [by])));
    const table = tables.find((each) => each.id === id)?.table;
    for (const { name, numbers } of table?.columns ?? []) {
      if (!dates.has(name)) continue;
      for (const day of numbers) if (day > last && day < limit + 1) last = day;
    }
  }
  return Number.isFinite(last) ? isoOfSerial(Math.floor(last)) : today;
}
