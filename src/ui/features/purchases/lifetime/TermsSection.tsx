import { Field, MessageBar, MessageBarBody, Select, Text } from "@fluentui/react-components";
import type { LifetimeSetup, LifetimeValues, SpendIndependence } from "../../../../core";
import { DecimalField } from "../../../components/fields/DecimalField";
import { Section } from "../../../components/layout/Section";
import { useFormat, useText } from "../../../i18n";
import { usePurchases } from "../../../purchases";
import { useLifetimeStyles } from "./lifetime.styles";

const MOST_YEARS = 30;

interface TermsSectionProps {
  readonly setup: LifetimeSetup;
  readonly values: LifetimeValues;
  readonly onChange: (part: Partial<LifetimeSetup>, gesture?: string) => void;
}

/** How far ahead, at which rate and with which margin; and whether amounts may be forecast as they are. */
export function TermsSection({ setup, values, onChange }: TermsSectionProps) {
  const styles = useLifetimeStyles();
  const text = useText("lifetime");
  const hasCosts = usePurchases((purchases) => purchases.cleaned?.purchases.costs !== undefined);
  const percent = (share: number) => Number((100 * share).toFixed(6));
  return (
    <Section title={text("terms.heading")}>
      <div className={styles.row}>
        <Field label={text("terms.years")}>
          <DecimalField
            className={styles.field}
            label={text("terms.years")}
            value={setup.years}
            min={1}
            max={MOST_YEARS}
            decimals={0}
            onCommit={(years) => onChange({ years }, "years")}
          />
        </Field>
        <Field label={text("terms.discount")}>
          <DecimalField
            className={styles.field}
            label={text("terms.discount")}
            value={percent(setup.discountPerYear)}
            min={0}
            max={100}
            decimals={2}
            onCommit={(rate) => onChange({ discountPerYear: rate / 100 }, "discount")}
          />
        </Field>
        {hasCosts && (
          <Field label={text("terms.marginKind")}>
            <Select
              value={values.fromCosts ? "costs" : "fixed"}
              onChange={(_, { value }) => onChange({ margin: value === "costs" ? "costs" : 1 })}
            >
              <option value="costs">{text("terms.fromCosts")}</option>
              <option value="fixed">{text("terms.fixed")}</option>
            </Select>
          </Field>
        )}
        {values.spend !== undefined && !values.fromCosts && (
          <Field label={text("terms.margin")}>
            <DecimalField
              className={styles.field}
              label={text("terms.margin")}
              value={percent(typeof setup.margin === "number" ? setup.margin : 1)}
              min={-1000}
              max={1000}
              decimals={2}
              onCommit={(margin) => onChange({ margin: margin / 100 }, "margin")}
            />
          </Field>
        )}
      </div>
      {values.spend !== undefined && !values.fromCosts && (setup.margin ?? 1) === 1 && (
        <MessageBar layout="multiline">
          <MessageBarBody>{text("terms.noMargin")}</MessageBarBody>
        </MessageBar>
      )}
      <SpendCheck values={values} />
    </Section>
  );
}

function SpendCheck({ values: { spend } }: { readonly values: LifetimeValues }) {
  const styles = useLifetimeStyles();
  const text = useText("lifetime");
  const format = useFormat();
  const independence = spend?.independence;
  const correlation = format.number(strongest(independence), 2);
  if (independence?.verdict === "dependent") {
    return (
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{text("terms.spend.dependent", { correlation })}</MessageBarBody>
      </MessageBar>
    );
  }
  return (
    <Text size={200} className={styles.quiet}>
      {spend === undefined
        ? text("terms.spend.none")
        : independence === undefined
          ? text("terms.spend.unknown")
          : text(`terms.spend.${independence.verdict}`, { correlation })}
    </Text>
  );
}

/** The correlation of values or of ranks, whichever is stronger: the one that the verdict rests on. */
function strongest(independence: SpendIndependence | undefined): number {
  const { correlation = NaN, rankCorrelation = NaN } = independence ?? {};
  return Math.abs(rankCorrelation) > Math.abs(correlation) ? rankCorrelation : correlation;
}
