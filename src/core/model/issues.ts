import type { Issue } from "../result";

/**
 * What can be wrong with a model. Each issue has the path of the value at fault, and in `values`:
 * - `json-unreadable`: the text is no JSON. `message`
 * - `version-unknown`: made by another version of the program. `version`
 * - `field-missing`, `field-wrong`: shape. `expected`, `received`
 * - `weights-sum`: `sum`, `missing` = 100 − sum (negative when too much)
 * - `weight-range` (0–100): `weight`; `weight-decimals` (more than four): `weight`
 * - `factors-count` (1–20), `classes-count` (2–9): `count`
 * - `factor-id` (letters, digits, "-", "_"): `id`; `factor-id-repeated`: `id`
 * - `factor-name-blank`, `factor-column-blank`, `class-name-blank`: nothing
 * - `factor-name-repeated`, `class-name-repeated`: `name`
 * - `steps-empty`; `step-repeated`: `from`; `steps-not-ascending`: `from`, `previous`
 * - `points-range` (0–100): `points`
 * - `bands-count` (2–20): `count`
 * - `category-repeated`: `text`
 * - `threshold-range` (0–100): `from`; `thresholds-not-descending`: `from`, `previous`; `last-threshold`: `from`
 * - `class-shares-count` (one fewer than classes): `count`, `wanted`; `class-shares-order` (ascending, above 0, below
 *   100): `share`, `previous`; `class-rule-column-blank`: nothing
 * - `unit-key-blank` (rows are rolled up, but no key says which belong together): nothing
 * - `exception-column-blank`: `name`; `exception-name-blank`: nothing
 * - `tie-break-column-blank`: nothing
 * - `class-color` ("#rrggbb"): `color`
 * - `reference-date` (ISO date or ""): `date`; `reference-date-missing` (a scale of elapsed time needs it): nothing
 */
export type ModelIssueKind =
  | "json-unreadable"
  | "version-unknown"
  | "field-missing"
  | "field-wrong"
  | "weights-sum"
  | "weight-range"
  | "weight-decimals"
  | "factors-count"
  | "factor-id"
  | "factor-id-repeated"
  | "factor-name-blank"
  | "factor-name-repeated"
  | "factor-column-blank"
  | "steps-empty"
  | "step-repeated"
  | "steps-not-ascending"
  | "points-range"
  | "bands-count"
  | "category-repeated"
  | "classes-count"
  | "class-name-blank"
  | "class-name-repeated"
  | "threshold-range"
  | "thresholds-not-descending"
  | "last-threshold"
  | "class-shares-count"
  | "class-shares-order"
  | "class-rule-column-blank"
  | "unit-key-blank"
  | "exception-column-blank"
  | "exception-name-blank"
  | "tie-break-column-blank"
  | "class-color"
  | "reference-date"
  | "reference-date-missing";

export interface ModelIssue extends Issue {
  readonly kind: ModelIssueKind;
  readonly path: readonly (string | number)[];
}

export type Path = readonly (string | number)[];

export const issue = (
  kind: ModelIssueKind,
  path: Path,
  values?: Readonly<Record<string, string | number>>,
): ModelIssue => ({ kind, path, ...(values && { values }) });
