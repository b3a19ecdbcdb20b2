import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { TransactionReview } from "../../../../core";
import { useText } from "../../../i18n";
import { useMoney } from "./use-money";

const useStyles = makeStyles({
  root: { borderCollapse: "collapse", width: "100%", fontVariantNumeric: "tabular-nums" },
  name: {
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
  amount: { textAlign: "right", whiteSpace: "nowrap", padding: `${tokens.spacingVerticalXXS} 0` },
  total: { fontWeight: tokens.fontWeightSemibold, borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
});

/** The sum of the list, what of it does not count, and the purchases: the three agree to the cent. */
export function Balance({ review }: { readonly review: TransactionReview }) {
  const styles = useStyles();
  const text = useText("purchaseData");
  const money = useMoney();
  const { amount, purchaseAmount } = review;
  const rows = [
    { name: text("balance.list"), value: amount, isTotal: false },
    { name: text("balance.leftOut"), value: purchaseAmount - amount, isTotal: false },
    { name: text("balance.purchases"), value: purchaseAmount, isTotal: true },
  ];
  return (
    <table className={styles.root} aria-label={text("balance.label")}>
      <tbody>
        {rows.map(({ name, value, isTotal }) => (
          <tr key={name}>
            <th scope="row" className={mergeClasses(styles.name, isTotal && styles.total)}>
              {name}
            </th>
            <td className={mergeClasses(styles.amount, isTotal && styles.total)}>
              {money(Math.abs(value) < 0.005 ? 0 : value)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
