import type { Occasions } from "../occasions/types";

/** Whether customers end a contract, or stay away without a word. */
export interface ContractProposal {
  readonly contractual: boolean;
  readonly reason:
    | { readonly kind: "ends-known" }
    /** Share of the regular buyers whose purchases come like payments. */
    | { readonly kind: "regular-gaps"; readonly values: { readonly share: number } }
    | { readonly kind: "irregular-gaps"; readonly values: { readonly share: number } }
    | { readonly kind: "few-gaps" };
}

/** Whether customers can buy on any day, or only on given occasions. */
export interface TimingProposal {
  readonly timing: "continuous" | "discrete";
  readonly reason: {
    readonly kind: "few-days" | "any-day";
    /** Different days with a purchase, and the days from the first to the last of them. */
    readonly values: { readonly days: number; readonly length: number };
  };
}

/** Gaps needed to call a customer's purchases regular. */
const FEWEST_GAPS = 3;
const FEWEST_REGULARS = 10;
/** Standard deviation of the gaps, in mean gaps, up to which they look like payments: months differ by 0.03. */
const STEADY = 0.1;
const MOSTLY = 0.8;
/** Share of the calendar days up to which purchases are bound to occasions. */
const RARE_DAYS = 0.05;
const FEWEST_DAYS = 120;

/**
 * Whether the relation looks like a contract: its ends are known, or most customers buy in equal gaps.
 *
 * @param endsKnown Whether the data say when customers left.
 */
export function proposeContract({ days, starts }: Occasions, endsKnown = false): ContractProposal {
  if (endsKnown) return { contractual: true, reason: { kind: "ends-known" } };
  let regulars = 0;
  let steady = 0;
  for (let c = 0; c + 1 < starts.length; c++) {
    const gaps = starts[c + 1]! - starts[c]! - 1;
    if (gaps < FEWEST_GAPS) continue;
    const mean = (days[starts[c + 1]! - 1]! - days[starts[c]!]!) / gaps;
    let squares = 0;
    for (let at = starts[c]! + 1; at < starts[c + 1]!; at++)
      squares += (days[at]! - days[at - 1]! - mean) ** 2;
    regulars++;
    if (mean > 0 && Math.sqrt(squares / gaps) <= STEADY * mean) steady++;
  }
  if (regulars < FEWEST_REGULARS) return { contractual: false, reason: { kind: "few-gaps" } };
  const share = steady / regulars;
  const contractual = share >= MOSTLY;
  return {
    contractual,
    reason: { kind: contractual ? "regular-gaps" : "irregular-gaps", values: { share } },
  };
}

/** Whether purchases are bound to occasions: they fall on few of the days of a long observation. */
export function proposeTiming({ days }: Occasions): TimingProposal {
  const distinct = new Set(days);
  const first = days.reduce((least, day) => Math.min(least, day), Infinity);
  const last = days.reduce((most, day) => Math.max(most, day), -Infinity);
  const length = days.length === 0 ? 0 : last - first + 1;
  const few = length >= FEWEST_DAYS && distinct.size <= RARE_DAYS * length;
  return {
    timing: few ? "discrete" : "continuous",
    reason: { kind: few ? "few-days" : "any-day", values: { days: distinct.size, length } },
  };
}
