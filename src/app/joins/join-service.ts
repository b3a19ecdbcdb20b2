import {
  type CustomerView,
  type CustomerViewSpec,
  customerView,
  type JoinIssue,
  type JoinProposal,
  type NearMiss,
  proposeJoins,
  proposePairs,
  type Result,
  type Table,
} from "../../core";

/** What the worker answers. Several tables are open; the last view is kept for the questions that follow. */
export interface JoinService {
  /** Opens a table under an id, in place of the one that had it. */
  open(id: string, name: string, table: Table): void;
  close(id: string): void;
  /** How the open tables hang together; `amountHeader` names a computed amount. */
  propose(amountHeader: string): JoinProposal;
  /** @param referenceDate Excel serial day. */
  view(spec: CustomerViewSpec, referenceDate: number): Result<CustomerView, JoinIssue>;
  /** Keys without partner in the last view, by table, with the customers that they may stand for. */
  nearMisses(): Readonly<Record<string, readonly NearMiss[]>>;
}

export function createJoinService(): JoinService {
  const open = new Map<string, { readonly name: string; readonly table: Table }>();
  let last: CustomerView | undefined;
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
      last = made.ok ? made.value : undefined;
      return made;
    },
    nearMisses() {
      if (last === undefined) return {};
      const own = last.table.columns[0]!.dictionary;
      return Object.fromEntries(
        last.reports.map(({ table, unmatched }) => [table, proposePairs(unmatched, own)]),
      );
    },
  };
}
