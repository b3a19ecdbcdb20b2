import { type ReactNode, useState } from "react";
import { ListGrid } from "../../../components/lists/ListGrid";
import { useDevelopment } from "../../../development";

const ROW_HEIGHT = 50;
const ROWS_IN_SIGHT = 6;

interface CustomerGridProps {
  readonly label: string;
  /** Indexes into the keys of the development, in the order shown. */
  readonly customers: Int32Array;
  readonly children: (customer: number) => ReactNode;
}

/** Customers one by one; opening one selects its row in the sheet. */
export function CustomerGrid({ label, customers, children }: CustomerGridProps) {
  const [selected, setSelected] = useState(-1);
  const showCustomer = useDevelopment((development) => development.showCustomer);
  return (
    <ListGrid
      label={label}
      rows={customers}
      rowHeight={ROW_HEIGHT}
      rowsInSight={ROWS_IN_SIGHT}
      selected={selected}
      onSelect={(customer, isOpened) => {
        setSelected(customer);
        if (isOpened) void showCustomer(customer);
      }}
    >
      {children}
    </ListGrid>
  );
}
