import { useSession } from "../../session";
import { type ListGridParts, type ListGridSettings, type ListSelection, useListGrid } from "./use-list-grid";

/** The customer that is looked at; opening one shows the cell in the sheet. */
export function useRowSelection(): ListSelection {
  const selected = useSession((session) => session.selectedRow);
  const selectCustomer = useSession((session) => session.selectCustomer);
  return { selected, onSelect: (row, isOpened) => void selectCustomer(row, isOpened) };
}

/** A grid of the customers of the list, by table row. */
export function useRowGrid(settings: Omit<ListGridSettings, keyof ListSelection>): ListGridParts {
  return useListGrid({ ...settings, ...useRowSelection() });
}
