import type { CustomerColumns } from "../customers";

/** Whether the data carry a model: `caution` is a wide uncertainty, `refusal` no sensible answer. */
export interface DataFinding {
  readonly kind:
    | "few-customers"
    | "few-repeat-buyers"
    /** The longest history, in gaps between two purchases. */
    | "short-observation"
    /** Customers who have been silent for longer than twice a usual gap: who shows that customers leave. */
    | "few-silent";
  readonly level: "caution" | "refusal";
  /** What there is, and what is needed not to be found. */
  readonly values: { readonly found: number; readonly needed: number };
}

export interface DataJudgement {
  readonly customers: number;
  /** Customers with a repeat purchase. */
  readonly repeatBuyers: number;
  readonly repeatPurchases: number;
  /** Mean time between two purchases of those who bought again, in the unit of recency; undefined without any. */
  readonly meanGap: number | undefined;
  /** The longest history, in the same unit. */
  readonly longestAge: number;
  readonly findings: readonly DataFinding[];
}

/** False where nothing sensible can be said of the customers. */
export const carriesModel = ({ findings }: Pick<DataJudgement, "findings">): boolean =>
  findings.every(({ level }) => level !== "refusal");

const CUSTOMERS = { caution: 300, refusal: 50 };
const REPEAT_BUYERS = { caution: 100, refusal: 20 };
const GAPS = { caution: 4, refusal: 1 };
const SILENT = { caution: 30, refusal: 3 };

/**
 * Whether there is enough data for a purchase model.
 *
 * The bounds are rules of thumb: four parameters want a hundred customers who bought again, a history of several gaps,
 * and customers who stayed away for longer than usual, without whom nothing tells leaving from waiting.
 */
export function judgeData({ frequency, recency, age, weights }: CustomerColumns): DataJudgement {
  let customers = 0;
  let repeatBuyers = 0;
  let repeatPurchases = 0;
  let bought = 0;
  let longestAge = 0;
  const weightOf = (row: number) => (weights ? weights[row]! : 1);
  for (let row = 0; row < frequency.length; row++) {
    const weight = weightOf(row);
    customers += weight;
    longestAge = Math.max(longestAge, age[row]!);
    if (frequency[row]! === 0) continue;
    repeatBuyers += weight;
    repeatPurchases += weight * frequency[row]!;
    bought += weight * recency[row]!;
  }
  const meanGap = bought > 0 ? bought / repeatPurchases : undefined;
  let silent = 0;
  if (meanGap !== undefined)
    for (let row = 0; row < frequency.length; row++)
      if (frequency[row]! > 0 && age[row]! - recency[row]! > 2 * meanGap) silent += weightOf(row);
  return {
    customers,
    repeatBuyers,
    repeatPurchases,
    meanGap,
    longestAge,
    findings: [
      ...finding("few-customers", customers, CUSTOMERS),
      ...finding("few-repeat-buyers", repeatBuyers, REPEAT_BUYERS),
      ...(meanGap === undefined ? [] : finding("short-observation", longestAge / meanGap, GAPS)),
      ...(meanGap === undefined ? [] : finding("few-silent", silent, SILENT)),
    ],
  };
}

function finding(
  kind: DataFinding["kind"],
  found: number,
  { caution, refusal }: { readonly caution: number; readonly refusal: number },
): DataFinding[] {
  if (found < refusal) return [{ kind, level: "refusal", values: { found, needed: refusal } }];
  return found < caution ? [{ kind, level: "caution", values: { found, needed: caution } }] : [];
}
