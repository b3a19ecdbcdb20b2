import { cellAddress, localAddress } from "./address";
import type { Finding, FindingKind, TableOrigin } from "./types";

/** Addresses that a finding lists; further ones are only counted. */
const LISTED_ADDRESSES = 20;

/**
 * One group of cells of a finding: counts them all, keeps the first addresses.
 *
 * Addresses of `values.addresses` are without the sheet, parted by ", ".
 */
export class FindingGroup {
  private count = 0;
  private first: { readonly blockRow: number; readonly row: number } | undefined;
  private readonly addresses: string[] = [];
  private values: Readonly<Record<string, string | number>> = {};

  constructor(
    private readonly origin: TableOrigin | undefined,
    private readonly blockColumn: number,
  ) {}

  /** @param row Table row, or -1 for a row that is not part of the table. */
  add(blockRow: number, row: number, values?: Readonly<Record<string, string | number>>): void {
    this.count += 1;
    if (this.first === undefined) {
      this.first = { blockRow, row };
      this.values = values ?? {};
    }
    if (this.addresses.length < LISTED_ADDRESSES) {
      this.addresses.push(localAddress(this.origin, blockRow, this.blockColumn));
    }
  }

  get size(): number {
    return this.count;
  }

  finding(
    kind: FindingKind,
    severity: Finding["severity"],
    column?: string,
    values: Readonly<Record<string, string | number>> = {},
  ): readonly Finding[] {
    if (this.first === undefined) return [];
    const { blockRow, row } = this.first;
    return [
      {
        kind,
        severity,
        address: cellAddress(this.origin, blockRow, this.blockColumn),
        ...(row >= 0 && { row }),
        ...(column !== undefined && { column }),
        count: this.count,
        values: { ...this.values, ...values, addresses: this.addresses.join(", ") },
      },
    ];
  }
}
