import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { CleanedTransactions } from "../../../../core";
import { useFormat, useText } from "../../../i18n";
import { usePurchases } from "../../../purchases";
import { useMoney } from "./use-money";
import { useTransactions } from "./use-transactions";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    gap: tokens.spacingHorizontalS,
    margin: 0,
  },
  figure: {
    display: "flex",
    flexDirection: "column-reverse",
    justifyContent: "flex-end",
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    minWidth: 0,
  },
  value: { margin: 0, display: "flex", flexDirection: "column" },
  number: { fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
  old: { opacity: 0.6 },
});

/** Customers, purchases, amount and period: what the list comes to, live. */
export function KeyFigures({ cleaned }: { readonly cleaned: CleanedTransactions }) {
  const styles = useStyles();
  const text = useText("purchaseData");
  const format = useFormat();
  const money = useMoney();
  const isCleaning = usePurchases((purchases) => purchases.isCleaning);
  const isOld = usePurchases(({ isStopped, issues }) => isCleaning || isStopped || issues.length > 0);
  const hasAmounts = useTransactions()?.roles.amount !== undefined;
  const { purchases, review } = cleaned;
  const known = useMemo(
    () => purchases.amounts.reduce((count, amount) => count + (Number.isNaN(amount) ? 0 : 1), 0),
    [purchases],
  );
  const days = purchases.lastDay - purchases.firstDay + 1;
  const share = (whole: number, parts: number) => (parts === 0 ? NaN : whole / parts);
  const figures = [
    {
      name: text("figures.customers"),
      value: format.number(review.customers),
      more: text("figures.perCustomer", {
        value: format.number(share(review.purchases, review.customers), 1),
      }),
    },
    {
      name: text("figures.purchases"),
      value: format.number(review.purchases),
      more: text("figures.perPurchase", { value: money(share(review.purchaseAmount, known)) }),
    },
    {
      name: text("figures.amount"),
      // A plain blank, at which the currency may go to the next line.
      value: money(hasAmounts ? review.purchaseAmount : NaN).replaceAll("\u00a0", " "),
      more: text(hasAmounts ? "figures.amountMeans" : "figures.noAmounts"),
    },
    {
      name: text("figures.period"),
      value: `${format.date(purchases.firstDay)} – ${format.date(purchases.lastDay)}`,
      more: text("figures.days", { count: days, shown: format.number(days) }),
    },
  ];
  return (
    <dl
      className={mergeClasses(styles.root, isOld && styles.old)}
      aria-label={text("figures.label")}
      aria-busy={isCleaning}
    >
      {figures.map(({ name, value, more }) => (
        <div key={name} className={styles.figure}>
          <dd className={styles.value}>
            <Text size={400} weight="semibold" className={styles.number}>
              {value}
            </Text>
            <Text size={200} className={styles.quiet}>
              {more}
            </Text>
          </dd>
          <dt>
            <Text size={200} className={styles.quiet}>
              {name}
            </Text>
          </dt>
        </div>
      ))}
    </dl>
  );
}
