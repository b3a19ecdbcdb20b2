import { useCallback, useMemo } from "react";
import {
  customerEquity,
  equityBaseFor,
  type EquitySetup,
  equityTornado,
  type LifetimeEquity,
  type LifetimeSetup,
} from "../../../../core";
import { useFormat, useText } from "../../../i18n";
import { usePurchases } from "../../../purchases";
import { useMoney } from "../lifetime/use-lifetime";
import type { EquityVoice } from "./equity-texts";

const AS_PROPOSED: EquitySetup = {};

/** What is decided about customer equity, and the way to change it. */
export function useEquitySetup() {
  const setup = usePurchases((purchases) => purchases.setup?.equity) ?? AS_PROPOSED;
  const edit = usePurchases((purchases) => purchases.edit);
  const change = useCallback(
    (part: Partial<EquitySetup>, gesture?: string) =>
      edit((present) => ({ ...present, equity: { ...present.equity, ...part } }), gesture),
    [edit],
  );
  return { setup, change };
}

/** Customer equity as it is, and with each driver turned. */
export function useScenarios(equity: LifetimeEquity, setup: EquitySetup, lifetime: LifetimeSetup) {
  return useMemo(() => {
    const base = equityBaseFor(equity, setup, lifetime);
    return { base, today: customerEquity(base), bars: equityTornado(base, setup.steps) };
  }, [equity, setup, lifetime]);
}

export function useEquityVoice(): EquityVoice {
  const say = useText("equity");
  const format = useFormat();
  const money = useMoney(true);
  return { say, format, money };
}
