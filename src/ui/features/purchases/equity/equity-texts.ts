import type { CustomerEquity, EquityDriver, TornadoBar } from "../../../../core";
import { type formatOf, type Say } from "../../../i18n";
import { isNothing } from "../values/signed-money";

/** What sentences about customer equity are said with. */
export interface EquityVoice {
  readonly say: Say<"equity">;
  readonly format: ReturnType<typeof formatOf>;
  readonly money: (value: number) => string;
}

/** Whether a driver is turned by points, not by a share of itself. */
export const isRate = (driver: EquityDriver): boolean =>
  driver !== "acquisitionCost" && driver !== "acquired";

/** A step as it is typed: points or per cent. */
export const shownStep = (step: number): number => Number((100 * step).toFixed(6));

/** "Bindung ± 1 Punkt" */
export function barName({ driver, step }: TornadoBar, { say, format }: EquityVoice): string {
  const count = shownStep(step);
  const shown = { count, step: format.number(count) };
  return say("tornado.bar", {
    driver: say(`drivers.${driver}`),
    step: say(isRate(driver) ? "tornado.points" : "tornado.percent", shown),
  });
}

/** "Ein Punkt mehr Bindung ist 12.400 € wert." */
export function meaningOf(
  { driver, step, higher }: TornadoBar,
  today: CustomerEquity,
  { say, format, money }: EquityVoice,
): string {
  const change = higher.total - today.total;
  if (isNothing(change)) return say("meaning.nothing", { driver: say(`drivers.${driver}`) });
  const count = shownStep(step);
  return say(`meaning.${driver}.${change > 0 ? "gain" : "loss"}`, {
    count,
    step: format.number(count),
    amount: money(Math.abs(change)),
  });
}
