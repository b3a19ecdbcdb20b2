import { Text } from "@fluentui/react-components";
import type { MarginEffect, SteadyClasses } from "../../../../core";
import { LineChart } from "../../../components/charts/LineChart";
import { useWidth } from "../../../components/charts/use-width";
import { Section } from "../../../components/layout/Section";
import { useFormat, useText } from "../../../i18n";
import { useDevelopmentStyles } from "../development.styles";

interface EffectSectionProps {
  readonly steady: SteadyClasses;
  readonly effects: readonly MarginEffect[];
}

/** How many changes are left for each margin. */
export function EffectSection({ steady, effects }: EffectSectionProps) {
  const styles = useDevelopmentStyles();
  const text = useText("development");
  const format = useFormat();
  const [ref, width] = useWidth(296);
  const margins = effects.map(({ margin }) => margin);
  const changes = effects.map((effect) => effect.changes);
  const { kind, margin } = steady.rule;
  if (kind === "twice") return null;
  return (
    <Section title={text("effect.title")}>
      <div ref={ref}>
        <LineChart
          x={margins}
          series={[{ name: text("effect.changes"), kind: "accentLine", y: changes }]}
          events={[margin]}
          xTicks={margins.filter((each) => each % 2 === 0)}
          xTick={(value) => format.number(value)}
          yTick={(value) => format.number(value)}
          width={width}
          height={140}
          label={text("effect.label")}
          say={(place) =>
            text("effect.said", {
              margin: format.number(margins[place]!),
              count: changes[place]!,
              shown: format.number(changes[place]!),
            })
          }
        />
      </div>
      <Text size={200} className={styles.quiet}>
        {text("effect.axes")}
      </Text>
    </Section>
  );
}
