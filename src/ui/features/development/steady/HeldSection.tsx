import { Text } from "@fluentui/react-components";
import type { Development, SteadyClasses } from "../../../../core";
import { Section } from "../../../components/layout/Section";
import { useFormat, useText } from "../../../i18n";
import { CustomerGrid } from "../customers/CustomerGrid";
import { CustomerLine } from "../customers/CustomerLine";
import { useDevelopmentStyles } from "../development.styles";
import { useAmounts } from "../use-amounts";

interface HeldSectionProps {
  readonly development: Development;
  readonly steady: SteadyClasses;
}

/** The customers whose steady class is another than the raw one, with both. */
export function HeldSection({ development, steady }: HeldSectionProps) {
  const styles = useDevelopmentStyles();
  const text = useText("development");
  const format = useFormat();
  const amounts = useAmounts();
  const { classes, periods } = development;
  const { held } = steady;
  const last = periods.length - 1;
  const values = { count: held.length, shown: format.number(held.length), period: periods[last]!.label };
  const said = text(held.length === 0 ? "held.none" : "held.count", values);
  return (
    <Section title={text("held.title")}>
      <Text role="status">{said}</Text>
      {held.length > 0 && (
        <>
          <Text size={200} className={styles.quiet}>
            {text("held.columns")}
          </Text>
          <CustomerGrid label={said} customers={held}>
            {(customer) => (
              <CustomerLine
                development={development}
                customer={customer}
                way={[
                  classes[periods[last]!.classIndex[customer]!] ?? text("state.unclassed"),
                  classes[steady.classIndex[last]![customer]!] ?? text("state.unclassed"),
                ]}
                between={text("held.steady")}
                period={last}
                amounts={amounts}
              />
            )}
          </CustomerGrid>
        </>
      )}
    </Section>
  );
}
