import type { Development } from "../../../../core";
import type { Named } from "../../../components/charts/NameChip";
import { useText } from "../../../i18n";
import { useAmounts } from "../use-amounts";
import { CustomerGrid } from "./CustomerGrid";
import { CustomerLine } from "./CustomerLine";

interface MovedCustomersProps {
  readonly development: Development;
  readonly label: string;
  readonly customers: Int32Array;
  /** Indexes of the two periods. */
  readonly from: number;
  readonly to: number;
}

/** Customers with their classes in two periods. */
export function MovedCustomers({ development, label, customers, from, to }: MovedCustomersProps) {
  const text = useText("development");
  const amounts = useAmounts();
  const { classes, periods } = development;
  const stateIn = (period: number, customer: number, absent: string): Named | string => {
    const { present, classIndex } = periods[period]!;
    if (present[customer] === 0) return absent;
    return classes[classIndex[customer]!] ?? text("state.unclassed");
  };
  return (
    <CustomerGrid label={label} customers={customers}>
      {(customer) => (
        <CustomerLine
          development={development}
          customer={customer}
          way={[stateIn(from, customer, text("state.gained")), stateIn(to, customer, text("state.lost"))]}
          period={periods[to]!.present[customer] === 1 ? to : from}
          amounts={amounts}
        />
      )}
    </CustomerGrid>
  );
}
