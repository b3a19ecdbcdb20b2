import { type ActionFacts, findColumn, type KnownAs } from "../../core";
import { customerNames } from "../../app";
import type { ActionsHost } from "./host";

/** The scored customers with all that rules can ask about them; undefined while nothing is scored. */
export function factsNow(host: ActionsHost): ActionFacts | undefined {
  const scored = host.scored();
  if (scored === undefined) return undefined;
  const fields = host.fields(scored);
  const changes = host.changes(scored);
  return { ...scored, today: host.today(), ...(fields && { fields }), ...(changes && { changes }) };
}

/** Whether customers are known by a key, not by their names only. */
export const hasKey = ({ table, model }: Pick<ActionFacts, "table" | "model">): boolean =>
  findColumn(table, model.key) !== undefined;

/** How the customers are known: those of the table, then the lost ones. Without a key the name stands for it. */
export function customersOf({ table, model, changes }: ActionFacts): readonly KnownAs[] {
  const { nameOf } = customerNames(table, model.key);
  const keys = findColumn(table, model.key);
  const listed = Array.from({ length: table.rowCount }, (_, row): KnownAs => {
    const name = nameOf(row);
    return { name, key: keys === undefined ? name : (keys.dictionary[keys.codes[row]!] ?? "") };
  });
  return [...listed, ...(changes?.lost ?? [])];
}
