/** Under which the near misses of a table are told, or those of one of its look-ups. */
export const missesId = (table: string, lookUp?: number): string =>
  lookUp === undefined ? table : `${table}/${lookUp}`;
