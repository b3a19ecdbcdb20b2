import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { TransactionFinding, TransactionFindingKind } from "../../../../core";
import { useFormat, useText } from "../../../i18n";
import { useSession } from "../../../session";
import { HALF_A_CENT, useMoney } from "./use-money";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalM,
    alignItems: "baseline",
  },
  amount: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap", textAlign: "right" },
  details: {
    gridColumnStart: "1",
    gridColumnEnd: "3",
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
  },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

/** Kinds whose text is part of the sentence. */
const NAMED: ReadonlySet<TransactionFindingKind> = new Set(["currency-left-out", "currency-converted"]);
/** Kinds that have no money of their own. */
const WITHOUT_AMOUNT: ReadonlySet<TransactionFindingKind> = new Set([
  "amount-zero",
  "amount-missing",
  "amount-unreadable",
  "customer-without-purchase",
]);

/** One finding: what, how often, how much money, where the first is, and what of it does not count. */
export function FindingRow({ finding }: { readonly finding: TransactionFinding }) {
  const styles = useStyles();
  const text = useText("purchaseData");
  const format = useFormat();
  const money = useMoney();
  const showPlace = useSession((session) => session.showPlace);
  const { kind, count, amount, leftOut, address } = finding;
  const example = NAMED.has(kind) ? undefined : finding.text;
  const isPartLeftOut = Math.abs(leftOut) >= HALF_A_CENT && Math.abs(leftOut - amount) >= HALF_A_CENT;
  return (
    <li className={styles.root}>
      <Text>{text(`found.${kind}`, { count, shown: format.number(count), text: finding.text ?? "" })}</Text>
      {!WITHOUT_AMOUNT.has(kind) && (
        <Text className={styles.amount}>
          {money(amount, kind === "currency-left-out" ? finding.text : undefined)}
        </Text>
      )}
      <span className={styles.details}>
        {address !== undefined && (
          <Link
            as="button"
            aria-label={text("found.show", { address })}
            onClick={() => void showPlace(address)}
          >
            {address.slice(address.lastIndexOf("!") + 1)}
          </Link>
        )}
        {example !== undefined && (
          <Text size={200} className={styles.quiet}>
            {text(count === 1 ? "found.example" : "found.firstExample", { text: example })}
          </Text>
        )}
        {isPartLeftOut && (
          <Text size={200} className={styles.quiet}>
            {text("found.leftOut", { amount: money(leftOut) })}
          </Text>
        )}
      </span>
    </li>
  );
}
