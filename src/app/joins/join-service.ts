import {
  type CustomerView,
  type CustomerViewSpec,
  customerView,
  distinctKeys,
  findColumn,
  type JoinIssue,
  type JoinProposal,
  type NearMiss,
  proposeJoins,
  proposePairs,
  type Result,
  type Table,
} from "../../core";
import { missesId } from "./misses-id";

/** What the worker answers. Several tables are open; the last view is kept for the questions that follow. */
export interface JoinService {
  /** Opens a table under an id, in place of the one that had it. */
  open(id: string, name: string, table: Table): void;
  close(id: string): void;
  /** How the open tables hang together; `amountHeader` names a computed amount. */
  propose(amountHeader: string): JoinProposal;
  /** @param referenceDate Excel serial day. */
  view(spec: CustomerViewSpec, referenceDate: number): Result<CustomerView, JoinIssue>;
  /**
   * Keys without partner in the last view with those that they may stand for, by `missesId`: customers for a table,
   * keys of the other table for a look-up.
   */
  nearMisses(): Readonly<Record<string, readonly NearMiss[]>>;
}

export function createJoinService(): JoinService {
  const open = new Map<string, { readonly name: string; readonly table: Table }>();
  let last: { readonly view: CustomerView; readonly spec: CustomerViewSpec } | undefined;
  return {
    open(id, name, table) {
      open.set(id, { name, table });
    },
    close(id) {
      open.delete(id);
    },
    propose: (amountHeader) =>
      proposeJoins(
        Array.from(open, ([id, each]) => ({ id, ...each })),
        amountHeader,
      ),
    view(spec, referenceDate) {
      const tables = Object.fromEntries(Array.from(open, ([id, { table }]) => [id, table]));
      const made = customerView(spec, tables, { referenceDate });
      last = made.ok ? { view: made.value, spec } : undefined;
      return made;
    },
    nearMisses() {
      if (last === undefined) return {};
      const { view, spec } = last;
      const own = view.table.columns[0]!.dictionary;
      const found: Record<string, readonly NearMiss[]> = {};
      for (const { table: id, unmatched, lookUps } of view.reports) {
        found[missesId(id)] = proposePairs(unmatched, own);
        const measured = spec.tables.find(({ table }) => table === id);
        for (const { at, unmatched: missed } of lookUps) {
          const { table: otherId, otherKey } = measured!.lookUps![at]!;
          const other = findColumn(open.get(otherId)!.table, otherKey)!;
          found[missesId(id, at)] = proposePairs(missed, distinctKeys(other));
        }
      }
      return found;
    },
  };
}
