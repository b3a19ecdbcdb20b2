import type { WeightStatement } from "../statement";

/** What one participant of a workshop stated; also the content of the small file they hand in. Version 1. */
export interface Participant {
  readonly version: 1;
  readonly name: string;
  /** ISO date, "" when unknown. */
  readonly date: string;
  readonly statement: WeightStatement;
}

/** A factor that the workshop weighs. */
export interface WeighedFactor {
  readonly id: string;
  readonly name: string;
}

/** A workshop as it stays in the workbook. Version 1. */
export interface Workshop {
  readonly version: 1;
  readonly name: string;
  /** ISO date, "" when unknown. */
  readonly date: string;
  readonly factors: readonly WeighedFactor[];
  readonly participants: readonly Participant[];
}
