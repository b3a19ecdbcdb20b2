import { Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { type CurrencyRule, findColumn, textCounts, type TransactionSetup } from "../../../../core";
import { DecimalField } from "../../../components/fields/DecimalField";
import { useText } from "../../../i18n";
import { usePurchases } from "../../../purchases";
import { useChangeTransactions } from "./use-transactions";

const SMALLEST_RATE = 0.000001;

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(130px, 1fr))",
    gap: tokens.spacingHorizontalS,
    alignItems: "start",
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface CurrencyDecisionProps {
  readonly setup: TransactionSetup;
  readonly rule: CurrencyRule;
  /** Whether there are rows without a currency. */
  readonly hasBlank: boolean;
}

/** The currency of all results, and what the others are worth in it; without a rate they are left out. */
export function CurrencyDecision({ setup, rule, hasBlank }: CurrencyDecisionProps) {
  const styles = useStyles();
  const text = useText("purchaseData");
  const change = useChangeTransactions();
  const table = usePurchases((purchases) => purchases.table);
  const header = setup.roles.currency ?? "";
  const currencies = useMemo(() => {
    const column = table && findColumn(table, header);
    return column === undefined ? [] : textCounts(column).map((entry) => entry.text);
  }, [table, header]);
  const set = (changes: Partial<CurrencyRule>, gesture?: string) =>
    change({ currency: { ...rule, ...changes } }, gesture);
  const setRate = (currency: string, rate: number) => {
    const { [currency]: _, ...others } = rule.rates;
    set(
      { rates: Number.isNaN(rate) ? others : { ...others, [currency]: rate } },
      `purchases.rate.${currency}`,
    );
  };
  const others = currencies.filter((currency) => currency !== rule.main);
  return (
    <>
      <div className={styles.root}>
        <Field label={text("currency.main")} size="small">
          <Select size="small" value={rule.main} onChange={(_, { value }) => set({ main: value, rates: {} })}>
            {currencies.map((currency) => (
              <option key={currency} value={currency}>
                {currency}
              </option>
            ))}
          </Select>
        </Field>
        {hasBlank && (
          <Field label={text("currency.blank")} size="small">
            <Select
              size="small"
              value={rule.blank}
              onChange={(_, { value }) => set({ blank: value === "dropped" ? "dropped" : "counted" })}
            >
              <option value="counted">{text("currency.blankMain", { main: rule.main })}</option>
              <option value="dropped">{text("decision.zeroAmounts.dropped")}</option>
            </Select>
          </Field>
        )}
        {others.map((currency) => (
          <Field key={currency} label={text("currency.rate", { currency, main: rule.main })} size="small">
            <DecimalField
              label={text("currency.rate", { currency, main: rule.main })}
              value={rule.rates[currency] ?? NaN}
              min={SMALLEST_RATE}
              decimals={6}
              step={0.01}
              isOptional
              placeholder={text("currency.noRate")}
              onCommit={(rate) => setRate(currency, rate)}
            />
          </Field>
        ))}
      </div>
      {others.length > 0 && (
        <Text size={200} className={styles.quiet}>
          {text("currency.hint")}
        </Text>
      )}
    </>
  );
}
