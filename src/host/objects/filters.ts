import type { FilterCriteria } from "../book/filter-state";
import { notFound } from "../host-error";
import {
  applyFilter,
  clearFilter,
  filterArea,
  filterOf,
  reapplyFilter,
  requireFilterAllowed,
} from "./filter-model";
import { rangeArgument, rangeRef } from "./range-navigation";
import { type ColumnSelf, type FilterOwner, type Ref, define } from "./types";

const isFiltered = (owner: FilterOwner): boolean => (filterOf(owner)?.criteria.size ?? 0) > 0;

function location(owner: FilterOwner): Ref<"Range"> | null {
  const where = filterArea(owner);
  return where && filterOf(owner) ? rangeRef(owner.sheet, where) : null;
}

type ApplyArguments = [unknown, number?, FilterCriteria?];

export const autoFilter = define<FilterOwner>({
  get: {
    Enabled: (owner) => filterOf(owner) !== undefined,
    IsDataFiltered: isFiltered,
    Criteria: (owner) => {
      const width = filterArea(owner)?.columnCount ?? 0;
      return Array.from({ length: width }, (_, column) => filterOf(owner)?.criteria.get(column) ?? null);
    },
  },
  call: {
    Apply: (owner, [range, column, criteria]: ApplyArguments, host) => {
      requireFilterAllowed(owner);
      if (!owner.table) {
        const { area } = rangeArgument(host, owner.sheet, range);
        if (area && !owner.sheet.autoFilter)
          owner.sheet.autoFilter = { area, criteria: new Map(), hiddenRows: new Set() };
      }
      if (column !== undefined && column !== null && criteria) applyFilter(host, owner, column, criteria);
    },
    ClearCriteria: (owner, _, host) => clearFilter(host, owner),
    ClearColumnCriteria: (owner, [column]: [number], host) => clearFilter(host, owner, column),
    Reapply: (owner, _, host) => reapplyFilter(host, owner),
    Remove: (owner, _, host) => {
      clearFilter(host, owner);
      if (owner.table) owner.table.filter = undefined;
      else owner.sheet.autoFilter = undefined;
    },
    GetRange: (owner) => {
      const found = location(owner);
      if (!found) throw notFound();
      return found;
    },
    GetRangeOrNullObject: location,
  },
});

const ownerOf = ({ table }: ColumnSelf): FilterOwner => ({ sheet: table.sheet, table });
const indexOf = ({ table, id }: ColumnSelf): number => table.columnIds.indexOf(id);

export const filter = define<ColumnSelf>({
  get: { Criteria: (column) => column.table.filter?.criteria.get(indexOf(column)) ?? null },
  call: {
    Apply: (column, [criteria]: [FilterCriteria], host) =>
      applyFilter(host, ownerOf(column), indexOf(column), criteria),
    ApplyValuesFilter: (column, [values]: [readonly unknown[]], host) =>
      applyFilter(host, ownerOf(column), indexOf(column), { filterOn: "Values", values }),
    ApplyCustomFilter: (column, [criterion1, criterion2, operator]: [string, string?, string?], host) =>
      applyFilter(host, ownerOf(column), indexOf(column), {
        filterOn: "Custom",
        criterion1,
        ...(criterion2 && { criterion2 }),
        ...(operator && { operator }),
      }),
    Clear: (column, _, host) => clearFilter(host, ownerOf(column), indexOf(column)),
  },
});
