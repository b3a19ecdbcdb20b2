import { useCallback } from "react";
import type { Analyst } from "../../../../app";
import type { LifetimeEquity, LifetimeSetup } from "../../../../core";
import { useLifetimeSetup } from "../lifetime/use-lifetime";
import { Valued } from "../values/Valued";
import { FutureSection } from "./FutureSection";
import { ScenarioSection } from "./ScenarioSection";
import { TornadoSection } from "./TornadoSection";
import { useEquitySetup, useScenarios } from "./use-equity";
import { ValueSection } from "./ValueSection";

/** What all customers are worth: those of today, and apart from them those still to come. */
export default function EquityTab() {
  const { setup: lifetime } = useLifetimeSetup();
  const question = useCallback((analyst: Analyst) => analyst.lifetimeEquity(lifetime), [lifetime]);
  return (
    <Valued question={question} hasAmounts={({ hasAmounts }) => hasAmounts}>
      {(equity) => <Equity equity={equity} lifetime={lifetime} />}
    </Valued>
  );
}

interface EquityProps {
  readonly equity: LifetimeEquity;
  readonly lifetime: LifetimeSetup;
}

function Equity({ equity, lifetime }: EquityProps) {
  const { setup, change } = useEquitySetup();
  const { base, today, bars } = useScenarios(equity, setup, lifetime);
  const shared = { equity, lifetime, base, today, bars };
  return (
    <>
      <ValueSection {...shared} />
      <FutureSection equity={equity} lifetime={lifetime} setup={setup} onChange={change} />
      <ScenarioSection base={base} today={today} bars={bars} steps={setup.steps} onChange={change} />
      <TornadoSection {...shared} />
    </>
  );
}
