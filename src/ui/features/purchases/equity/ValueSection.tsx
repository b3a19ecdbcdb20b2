import { Badge, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import type { CustomerEquity, EquityBase, LifetimeEquity, LifetimeSetup } from "../../../../core";
import { Section } from "../../../components/layout/Section";
import { useText } from "../../../i18n";
import { Basis } from "../values/Basis";
import { useEquityVoice } from "./use-equity";

interface ValueSectionProps {
  readonly equity: LifetimeEquity;
  readonly lifetime: LifetimeSetup;
  readonly base: EquityBase;
  readonly today: CustomerEquity;
}

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", margin: 0 },
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  name: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
  badge: { flexShrink: 0, whiteSpace: "nowrap" },
  value: { margin: 0, textAlign: "right", fontVariantNumeric: "tabular-nums" },
  large: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  total: {
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What the present customers are worth, and apart from them those still to come. */
export function ValueSection({ equity, lifetime, base, today }: ValueSectionProps) {
  const styles = useStyles();
  const text = useText("equity");
  const { money, format } = useEquityVoice();
  const { customers, unknown, model, margin } = equity;
  const hasFuture = base.future !== undefined;
  return (
    <Section title={text("value.title")}>
      <dl className={styles.list}>
        <div className={styles.line}>
          <dt>{text("value.present", { count: customers, customers: format.number(customers) })}</dt>
          <dd className={mergeClasses(styles.value, styles.large)}>{money(today.present)}</dd>
        </div>
        <div className={styles.line}>
          <dt className={styles.name}>
            {text("value.future")}
            <Badge appearance="outline" color="informative" className={styles.badge}>
              {text("speculative")}
            </Badge>
            {hasFuture && (
              <Text size={200} block className={styles.quiet}>
                {text("value.futureCost", { cost: money(today.acquisition) })}
              </Text>
            )}
          </dt>
          {hasFuture ? (
            <dd className={styles.value}>{money(today.future)}</dd>
          ) : (
            <dd className={mergeClasses(styles.value, styles.quiet)}>{text("value.notCounted")}</dd>
          )}
        </div>
        {hasFuture && (
          <div className={mergeClasses(styles.line, styles.total)}>
            <dt>{text("value.total")}</dt>
            <dd className={styles.value}>{money(today.total)}</dd>
          </div>
        )}
      </dl>
      {unknown > 0 && (
        <Text size={200}>{text("value.unknown", { count: unknown, customers: format.number(unknown) })}</Text>
      )}
      <Basis model={model} lifetime={lifetime} margin={margin} />
    </Section>
  );
}
