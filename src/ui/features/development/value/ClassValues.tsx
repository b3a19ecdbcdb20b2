import { Button, makeStyles, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { Development, DevelopmentSetup, MigrationValues } from "../../../../core";
import { NameChip } from "../../../components/charts/NameChip";
import { DecimalField } from "../../../components/fields/DecimalField";
import { Section } from "../../../components/layout/Section";
import { useDevelopment } from "../../../development";
import { useFormat, useText } from "../../../i18n";
import { ViewChoice } from "../../../components/fields/ViewChoice";
import { useDevelopmentStyles } from "../development.styles";
import { periodUnit } from "../period-label";
import { useAmounts } from "../use-amounts";
import { unknownClasses } from "./unknown-classes";

const CENTS_BELOW = 100;

/** Whole units where cents would only pretend to be known. */
const rounded = (amount: number) =>
  Math.abs(amount) < CENTS_BELOW ? Math.round(amount * 100) / 100 : Math.round(amount);

const useStyles = makeStyles({ reward: { width: "76px" } });

interface ClassValuesProps {
  readonly development: Development;
  readonly setup: DevelopmentSetup;
  readonly values: MigrationValues;
}

/** Class by class what a customer brings, which can be typed, and what it is worth. */
export function ClassValues({ development, setup, values }: ClassValuesProps) {
  const shared = useDevelopmentStyles();
  const styles = useStyles();
  const text = useText("development");
  const format = useFormat();
  const amounts = useAmounts();
  const edit = useDevelopment((state) => state.edit);
  const [span, setSpan] = useState<"finite" | "endless">("finite");
  const { endless, finite, rewards } = values;
  const unknown = unknownClasses(values);
  const shown = span === "endless" && endless !== undefined ? endless : finite;
  const setRewards = (choice: DevelopmentSetup["value"]["rewards"], gesture?: string) =>
    edit((before) => ({ ...before, value: { ...before.value, rewards: choice } }), gesture);
  const unit = periodUnit(development);
  const period = development.periods.at(-1)!.label;
  return (
    <Section title={text("classValues.title")}>
      {endless !== undefined && (
        <ViewChoice
          label={text("classValues.span")}
          views={[
            {
              view: "finite",
              name: text(`classValues.finite.${unit}`, {
                count: values.horizon,
                horizon: format.number(values.horizon),
              }),
            },
            { view: "endless", name: text("classValues.endless") },
          ]}
          chosen={span}
          onChoose={setSpan}
        />
      )}
      <table className={shared.table}>
        <thead>
          <tr className={shared.head}>
            <th scope="col" className={shared.name}>
              {text("classValues.class")}
            </th>
            <th scope="col" className={shared.number}>
              {text(`classValues.reward.${unit}`)}
            </th>
            <th scope="col" className={shared.number}>
              {text("classValues.leaving")}
            </th>
            <th scope="col" className={shared.number}>
              {text("classValues.value")}
            </th>
          </tr>
        </thead>
        <tbody>
          {development.classes.map((each, at) => (
            <tr key={each.name}>
              <th scope="row" className={shared.name}>
                <NameChip of={each} />
              </th>
              <td className={shared.number}>
                <DecimalField
                  className={styles.reward}
                  label={text("classValues.rewardOf", { name: each.name })}
                  value={rounded(rewards[at]!)}
                  decimals={2}
                  onCommit={(amount) =>
                    setRewards(
                      {
                        kind: "typed",
                        amounts: rewards.map((reward, place) => (place === at ? amount : rounded(reward))),
                      },
                      `reward ${at}`,
                    )
                  }
                />
              </td>
              <td className={shared.number}>{format.percent(values.transitions[at]!.at(-1)!, 0)}</td>
              <td className={shared.number}>{unknown.has(at) ? "–" : amounts.about(shown[at]!)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {setup.value.rewards.kind === "typed" ? (
        <div>
          <Button size="small" onClick={() => setRewards({ kind: "mean" })}>
            {text("classValues.propose")}
          </Button>
        </div>
      ) : (
        <Text size={200} className={shared.quiet}>
          {text("classValues.proposed", { amount: amounts.name, period })}
        </Text>
      )}
    </Section>
  );
}
