import type { TransactionFinding, TransactionFindingKind, TransactionSetup } from "../../../../core";

/** Findings that one decision is about, or that have the same cause. */
export type ReviewGroupId =
  | "returns"
  | "sameDay"
  | "zero"
  | "unknown"
  | "repeated"
  | "currency"
  | "unassigned"
  | "period"
  | "customers";

export interface ReviewGroup {
  readonly id: ReviewGroupId;
  readonly findings: readonly TransactionFinding[];
}

/** The decisions that have a choice of their own. */
export type Decision = "returns" | "sameDay" | "zeroAmounts" | "unknownAmounts" | "repeatedRows";

const GROUPS: readonly {
  readonly id: ReviewGroupId;
  readonly kinds: readonly TransactionFindingKind[];
}[] = [
  { id: "returns", kinds: ["return", "order-returned", "day-returned", "return-without-purchase"] },
  { id: "sameDay", kinds: ["same-day", "order-over-days"] },
  { id: "currency", kinds: ["currency-converted", "currency-left-out", "currency-missing"] },
  { id: "repeated", kinds: ["row-repeated"] },
  { id: "zero", kinds: ["amount-zero"] },
  { id: "unknown", kinds: ["amount-missing", "amount-unreadable", "amount-partly-known"] },
  { id: "unassigned", kinds: ["customer-missing", "date-missing", "date-unreadable"] },
  { id: "period", kinds: ["date-after-reference", "date-before-period"] },
  { id: "customers", kinds: ["customer-without-purchase", "customer-not-listed"] },
];

export const DECISION_OF: Readonly<Partial<Record<ReviewGroupId, Decision>>> = {
  returns: "returns",
  sameDay: "sameDay",
  zero: "zeroAmounts",
  unknown: "unknownAmounts",
  repeated: "repeatedRows",
};

/** What can be decided; the first is the usual decision. */
export const CHOICES = {
  returns: ["order", "day", "dropped"],
  sameDay: ["merged", "separate"],
  zeroAmounts: ["counted", "dropped"],
  unknownAmounts: ["counted", "dropped"],
  repeatedRows: ["counted", "dropped"],
} as const satisfies { readonly [D in Decision]: readonly TransactionSetup[D][] };

/** The groups in which something was found, and those in which nothing was; a group that cannot be is in neither. */
export function groupReview(
  findings: readonly TransactionFinding[],
  { roles }: TransactionSetup,
): { readonly found: readonly ReviewGroup[]; readonly clean: readonly ReviewGroupId[] } {
  const found: ReviewGroup[] = [];
  const clean: ReviewGroupId[] = [];
  const isPossible: Partial<Record<ReviewGroupId, boolean>> = {
    currency: roles.currency !== undefined,
    repeated: roles.order !== undefined,
    returns: roles.amount !== undefined,
    zero: roles.amount !== undefined,
    unknown: roles.amount !== undefined,
  };
  for (const { id, kinds } of GROUPS) {
    const own = kinds.flatMap((kind) => findings.filter((finding) => finding.kind === kind));
    if (own.length > 0 || (id === "currency" && isPossible.currency)) found.push({ id, findings: own });
    else if (isPossible[id] !== false) clean.push(id);
  }
  return { found, clean };
}
