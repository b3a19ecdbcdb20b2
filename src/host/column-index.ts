type BySheet = Map<string, Map<string, Map<number, unknown>>>;

/** Univer's index of the values in each column, which its look-ups build as they go. */
interface ColumnIndex {
  readonly _cache: BySheet;
  readonly _continueBuildingCache: BySheet;
  set(unit: string, sheet: string, column: number, value: unknown, row: number, isNewResult?: boolean): void;
}

/**
 * Lets the index of a column be forgotten when a formula writes a new result into it, instead of being mended: for
 * every cell Univer looks for the row among all values of the column, which takes minutes for a long spill.
 *
 * @param engine The exports of Univer's formula engine.
 */
export function forgetColumnsOfResults(engine: object): void {
  const index = (engine as { readonly CELL_INVERTED_INDEX_CACHE: ColumnIndex }).CELL_INVERTED_INDEX_CACHE;
  const add = index.set;
  index.set = function (this: ColumnIndex, ...entry) {
    const [unit, sheet, column, , , isNewResult] = entry;
    if (!isNewResult) return add.apply(this, entry);
    for (const kept of [this._cache, this._continueBuildingCache]) kept.get(unit)?.get(sheet)?.delete(column);
  };
}
