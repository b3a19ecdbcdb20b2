import { Text } from "@fluentui/react-components";
import type { CohortMeasure, CohortRetention } from "../../../../../core";
import { LineChart } from "../../../../components/charts/LineChart";
import { useWidth } from "../../../../components/charts/use-width";
import { useFormat, useText } from "../../../../i18n";
import type { CohortWords } from "./use-cohort-words";

const FULL_WIDTH = 320;
const HEIGHT = 140;

interface CohortCurveProps {
  readonly retention: CohortRetention;
  readonly measure: CohortMeasure;
  readonly words: CohortWords;
  /** What is to be seen. */
  readonly sentence: string;
}

/** What is left of all cohorts together, period by period. */
export function CohortCurve({ retention, measure, words, sentence }: CohortCurveProps) {
  const text = useText("purchaseData");
  const format = useFormat();
  const [ref, width] = useWidth(FULL_WIDTH);
  const { curve, countedCohorts, countedCustomers } = retention;
  const name = text(measure === "customers" ? "cohorts.curve.name" : "cohorts.curve.amounts");
  const say = (age: number) => {
    const customers = format.number(countedCustomers[age]!);
    if (age === 0) return text("cohorts.curve.start", { customers });
    const share = format.percent(curve[age]!, 1);
    return text("cohorts.curve.at", {
      later: words.later(age),
      share,
      count: countedCohorts[age]!,
      customers,
    });
  };
  return (
    <>
      <Text weight="semibold" size={200}>
        {text("cohorts.curve.title")}
      </Text>
      <div ref={ref}>
        <LineChart
          x={Array.from(curve.keys())}
          series={[{ name, kind: "actualLine", y: curve }]}
          yDomain={[0, Math.max(1, ...curve)]}
          xTick={(value) => (Number.isInteger(value) ? format.number(value) : "")}
          yTick={(value) => format.percent(value)}
          width={width}
          height={HEIGHT}
          label={text("cohorts.curve.label", { sentence })}
          say={say}
        />
      </div>
    </>
  );
}
