import {
  customerEquity,
  impliedRetention,
  type CustomerEquity,
  type EquityBase,
  type EquityChange,
} from "./customer-equity";

/** What is turned one at a time. */
export type EquityDriver = keyof EquityChange;

/** Customer equity with one driver lower and higher, all others as they are. */
export interface TornadoBar {
  readonly driver: EquityDriver;
  /** By how much it was turned each way. */
  readonly step: number;
  readonly lower: CustomerEquity;
  readonly higher: CustomerEquity;
}

/** One point for the rates, a tenth for the cost to win a customer and for their number. */
export const TORNADO_STEPS: Readonly<Record<EquityDriver, number>> = {
  retention: 0.01,
  discountRate: 0.01,
  margin: 0.01,
  acquisitionCost: 0.1,
  acquired: 0.1,
};

/**
 * The drivers of customer equity, turned one at a time, the strongest first. Those that nothing depends on are left out.
 *
 * @param steps By how much each is turned; rates in shares, the others relative.
 */
export function equityTornado(
  base: EquityBase,
  steps: Readonly<Partial<Record<EquityDriver, number>>> = TORNADO_STEPS,
): TornadoBar[] {
  const spanOf = ({ lower, higher }: TornadoBar) => Math.abs(higher.total - lower.total);
  return (Object.keys(TORNADO_STEPS) as EquityDriver[])
    .filter((driver) => isAtWork(driver, base))
    .map((driver): TornadoBar => {
      const step = steps[driver] ?? TORNADO_STEPS[driver];
      return {
        driver,
        step,
        lower: customerEquity(base, { [driver]: -step }),
        higher: customerEquity(base, { [driver]: step }),
      };
    })
    .sort((one, other) => spanOf(other) - spanOf(one));
}

function isAtWork(driver: EquityDriver, { present, future }: EquityBase): boolean {
  if (driver === "acquisitionCost" || driver === "acquired") return future !== undefined;
  if (driver !== "retention") return true;
  return [present, future?.newcomer.flows].some((flows) => flows && impliedRetention(flows) !== undefined);
}
