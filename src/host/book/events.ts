import type { Area } from "../area";
import type { TableRecord } from "./records";
import type { Sheet } from "./sheet";

/** Who caused a change: requests of the client, or the user in the grid. */
export type Origin = "client" | "user";

export type ChangeType =
  | "RangeEdited"
  | "RowInserted"
  | "RowDeleted"
  | "ColumnInserted"
  | "ColumnDeleted"
  | "CellInserted"
  | "CellDeleted";

export type BookEvent =
  | {
      readonly kind: "changed";
      readonly sheet: Sheet;
      readonly area: Area;
      readonly changeType: ChangeType;
      readonly origin: Origin;
    }
  | { readonly kind: "format-changed"; readonly sheet: Sheet; readonly area: Area; readonly origin: Origin }
  | { readonly kind: "selected"; readonly sheet: Sheet; readonly area: Area }
  | { readonly kind: "activated"; readonly sheet: Sheet; readonly previous: Sheet }
  | { readonly kind: "sheet-added" | "sheet-deleted"; readonly sheet: Sheet; readonly origin: Origin }
  | {
      readonly kind: "sheet-renamed";
      readonly sheet: Sheet;
      readonly before: string;
      readonly origin: Origin;
    }
  | {
      readonly kind: "visibility-changed";
      readonly sheet: Sheet;
      readonly before: string;
      readonly origin: Origin;
    }
  | { readonly kind: "protection-changed"; readonly sheet: Sheet; readonly origin: Origin }
  | { readonly kind: "rows-hidden"; readonly sheet: Sheet; readonly area: Area; readonly hidden: boolean }
  | { readonly kind: "table-added" | "table-deleted"; readonly table: TableRecord; readonly origin: Origin }
  | { readonly kind: "conditional-formats-changed" }
  | { readonly kind: "calculated"; readonly sheet: Sheet; readonly area: Area };

type Listener = (event: BookEvent) => void;

export class Events {
  private readonly listeners = new Set<Listener>();

  /** Returns a function that ends the subscription. */
  listen(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  emit(event: BookEvent): void {
    for (const listener of [...this.listeners]) listener(event);
  }
}
