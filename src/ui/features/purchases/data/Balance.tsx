import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { TransactionReview } from "../../../../core";
import { useText } from "../../../i18n";
import type { ReviewGroup } from "./review-groups";
import { HALF_A_CENT, useMoney } from "./use-money";

const useStyles = makeStyles({
  root: { borderCollapse: "collapse", width: "100%", fontVariantNumeric: "tabular-nums" },
  name: {
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
  amount: { textAlign: "right", whiteSpace: "nowrap", padding: `${tokens.spacingVerticalXXS} 0` },
  between: { color: tokens.colorNeutralForeground2 },
  total: { fontWeight: tokens.fontWeightSemibold, borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
});

interface BalanceProps {
  readonly review: TransactionReview;
  /** What was found, with what of it does not count. */
  readonly groups: readonly ReviewGroup[];
}

/** From the sum of the list to that of the purchases, with everything between them that does not count. */
export function Balance({ review, groups }: BalanceProps) {
  const styles = useStyles();
  const text = useText("purchaseData");
  const money = useMoney();
  const rows = groups.flatMap(({ id, findings }) => {
    const leftOut = findings.reduce((sum, finding) => sum + finding.leftOut, 0);
    if (Math.abs(leftOut) < HALF_A_CENT) return [];
    const sign = leftOut < 0 ? "+" : "\u2212";
    return [{ name: text(`review.group.${id}`), value: `${sign}${money(Math.abs(leftOut))}` }];
  });
  return (
    <table className={styles.root} aria-label={text("balance.label")}>
      <tbody>
        <tr>
          <th scope="row" className={styles.name}>
            {text("balance.list")}
          </th>
          <td className={styles.amount}>{money(review.amount)}</td>
        </tr>
        {rows.map(({ name, value }) => (
          <tr key={name}>
            <th scope="row" className={mergeClasses(styles.name, styles.between)}>
              {text("balance.leftOut", { group: name })}
            </th>
            <td className={styles.amount}>{value}</td>
          </tr>
        ))}
        <tr>
          <th scope="row" className={mergeClasses(styles.name, styles.total)}>
            {text("balance.purchases")}
          </th>
          <td className={mergeClasses(styles.amount, styles.total)}>{money(review.purchaseAmount)}</td>
        </tr>
      </tbody>
    </table>
  );
}
