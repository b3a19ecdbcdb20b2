import { findColumn } from "../table/find-column";
import type { Table } from "../table/types";
import { proposeTransactionSetup } from "./propose-setup";
import type { TransactionRoles, TransactionSetup } from "./setup";

/**
 * The setup with other columns in the roles. What hangs on a changed column is proposed anew: the period with the
 * customer and the date, the main currency with the currencies, the netting of returns with the orders.
 */
export function changeRoles(
  setup: TransactionSetup,
  roles: TransactionRoles,
  table: Table,
  options: { readonly today: string },
): TransactionSetup {
  const { currency, from, ...others } = setup;
  const before = setup.roles;
  const isSame = (role: keyof TransactionRoles) => before[role] === roles[role];
  const canBeRead =
    findColumn(table, roles.customer) !== undefined && findColumn(table, roles.date) !== undefined;
  const proposed = canBeRead ? proposeTransactionSetup(table, roles, options).setup : setup;
  const keepsPeriod = isSame("customer") && isSame("date");
  const kept = isSame("currency") ? currency : proposed.currency;
  return {
    ...others,
    ...(keepsPeriod
      ? from !== undefined && { from }
      : { referenceDate: proposed.referenceDate, timeUnit: proposed.timeUnit }),
    ...(kept !== undefined && { currency: kept }),
    ...(!isSame("order") && setup.returns !== "dropped" && { returns: proposed.returns }),
    roles,
  };
}
