import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Development, MigrationValues } from "../../../../core";
import { Section } from "../../../components/layout/Section";
import { useFormat, useText } from "../../../i18n";
import { periodUnit } from "../period-label";
import { useAmounts } from "../use-amounts";
import { useValueIssue } from "./use-value-issue";

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

const useStyles = makeStyles({
  large: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontVariantNumeric: "tabular-nums",
  },
});

interface BaseSectionProps {
  readonly development: Development;
  readonly values: MigrationValues;
}

/** What all customers of the last period are worth. */
export function BaseSection({ development, values }: BaseSectionProps) {
  const styles = useStyles();
  const text = useText("development");
  const format = useFormat();
  const amounts = useAmounts();
  const say = useValueIssue();
  const customers = sum(values.customers);
  const gained = sum(values.gained);
  const terms = {
    count: values.horizon,
    horizon: format.number(values.horizon),
    rate: format.number(100 * values.discountRate),
  };
  return (
    <Section title={text("base.title")}>
      <Text className={styles.large}>{amounts.about(values.finiteBase)}</Text>
      <Text>
        {text("base.customers", {
          customers: format.number(customers),
          period: development.periods.at(-1)!.label,
          terms: text(`base.terms.${periodUnit(development)}`, terms),
        })}
      </Text>
      <Text>
        {values.endlessBase === undefined
          ? text("base.unbounded")
          : text("base.endless", { value: amounts.about(values.endlessBase) })}
      </Text>
      {gained > 0 && (
        <Text>
          {text("base.gained", {
            count: gained,
            shown: format.number(gained),
            value: amounts.about(values.gainedFinite),
          })}
        </Text>
      )}
      {values.notes.map((note, at) => (
        <Text key={at} size={200}>
          {say(note, development)}
        </Text>
      ))}
    </Section>
  );
}
