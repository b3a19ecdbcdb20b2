import { Text } from "@fluentui/react-components";
import type { Development, MigrationValues } from "../../../../core";
import { NameChip } from "../../../components/charts/NameChip";
import { Section } from "../../../components/layout/Section";
import { useFormat, useText } from "../../../i18n";
import { useDevelopmentStyles } from "../development.styles";
import { periodUnit } from "../period-label";
import { useAmounts } from "../use-amounts";
import { unknownClasses } from "./unknown-classes";

interface LeverSectionProps {
  readonly development: Development;
  readonly values: MigrationValues;
}

/** What it is worth to keep a customer, or to lift one by a class. */
export function LeverSection({ development, values }: LeverSectionProps) {
  const { classes } = development;
  const styles = useDevelopmentStyles();
  const text = useText("development");
  const format = useFormat();
  const amounts = useAmounts();
  const unknown = unknownClasses(values);
  const money = (amount: number | undefined) => (amount === undefined ? "–" : amounts.about(amount));
  const known = (at: number, amount: number | undefined) => (unknown.has(at) ? undefined : amount);
  const { horizon } = values;
  const keeping = values.keeping.map((value, at) => known(at, value));
  const lifting = values.lifting.map((value, at) => (unknown.has(at - 1) ? undefined : known(at, value)));
  const isMeasured = (at: number) => (values.observed[at] ?? 0) > 0;
  const best = placeOfMost(keeping.map((value, at) => (isMeasured(at) ? value : undefined)));
  const liftable = placeOfMost(
    lifting.map((value, at) => (isMeasured(at) && isMeasured(at - 1) ? value : undefined)),
  );
  const lifted = lifting[liftable];
  const span = text(`base.span.${periodUnit(development)}`, {
    count: horizon,
    horizon: format.number(horizon),
  });
  return (
    <Section title={text("lever.title")}>
      <Text>
        {(keeping[best] ?? 0) > 0
          ? `${text("lever.keep", {
              name: classes[best]!.name,
              value: money(keeping[best]),
              span,
            })} ${text("lever.measured", {
              count: values.observed[best]!,
              shown: format.number(values.observed[best]!),
            })}`
          : text("lever.keepNothing")}
      </Text>
      {lifted !== undefined && lifted > 0 && isMeasured(liftable - 1) && (
        <Text>
          {text("lever.lift", {
            name: classes[liftable]!.name,
            above: classes[liftable - 1]!.name,
            value: money(lifted),
          })}
        </Text>
      )}
      <table className={styles.table}>
        <thead>
          <tr className={styles.head}>
            <th scope="col" className={styles.name}>
              {text("classValues.class")}
            </th>
            <th scope="col" className={styles.number}>
              {text("lever.keeping")}
            </th>
            <th scope="col" className={styles.number}>
              {text("lever.lifting")}
            </th>
          </tr>
        </thead>
        <tbody>
          {classes.map((each, at) => (
            <tr key={each.name}>
              <th scope="row" className={styles.name}>
                <NameChip of={each} />
              </th>
              <td className={styles.number}>{money(keeping[at])}</td>
              <td className={styles.number}>{money(lifting[at])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Text size={200} className={styles.quiet}>
        {text("lever.means")}
      </Text>
    </Section>
  );
}

/** The place of the largest value that is known. */
const placeOfMost = (values: readonly (number | undefined)[]) =>
  values.reduce<number>(
    (most, value, at) => ((value ?? -Infinity) > (values[most] ?? -Infinity) ? at : most),
    0,
  );
