/** Trouble that Excel makes, to be switched on and off in tests. All off, or at Excel's own limits, to begin with. */
export interface Faults {
  /** Bytes allowed in one request and in one response; Excel on the web allows 5 MB. undefined for no limit. */
  payloadLimit: number | undefined;
  /** Reads of more cells than this answer null instead of values. */
  readCellLimit: number;
  /** The user is typing in a cell: requests fail at once, or wait when sent with `delayForCellEdit`. */
  cellEditMode: boolean;
  /** Values written over filtered rows land in the visible rows only, one after the other. */
  filteredWritesScramble: boolean;
  /** The next request fails at its n-th action (from 0) with this code; the actions before stay applied. */
  failAt: { readonly action: number; readonly code: string; readonly message?: string } | undefined;
  /** The next so many requests never get an answer. `applied`: they are carried out all the same. */
  silent: { requests: number; readonly applied: boolean } | undefined;
  /** The number of coming requests that are answered with this code before any of their actions. */
  refuse: { requests: number; readonly code: string; readonly message?: string } | undefined;
}

/** Five megabytes, the limit of Excel on the web. */
export const WEB_PAYLOAD_LIMIT = 5 * 1024 * 1024;

export const createFaults = (): Faults => ({
  payloadLimit: undefined,
  readCellLimit: 5_000_000,
  cellEditMode: false,
  filteredWritesScramble: true,
  failAt: undefined,
  silent: undefined,
  refuse: undefined,
});
