import { ListGrid, type ListGridProps } from "../../components/lists/ListGrid";
import { type ListSelection } from "../../components/lists/use-list-grid";
import { useRowSelection } from "../../components/lists/use-row-grid";

/** Customers of the list, by table row, of which only the rows in sight exist. Enter shows the cell in the sheet. */
export const RowGrid = (props: Omit<ListGridProps, keyof ListSelection>) => (
  <ListGrid {...props} {...useRowSelection()} />
);
