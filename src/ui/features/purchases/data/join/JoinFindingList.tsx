import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ErrorCircle16Regular, Info16Regular, Warning16Regular } from "@fluentui/react-icons";
import { useText } from "../../../../i18n";
import { usePurchases } from "../../../../purchases";
import { useSession } from "../../../../session";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  entry: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    overflowWrap: "anywhere",
  },
  problem: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  info: { color: tokens.colorNeutralForeground2 },
});

const icons = { problem: ErrorCircle16Regular, warning: Warning16Regular, info: Info16Regular };

/** What was found while joining, each with the way to its first cell; that all rows found a partner where they did. */
export function JoinFindingList() {
  const styles = useStyles();
  const text = useText("purchaseJoin");
  const found = useText("joins");
  const severities = useText("findings");
  const findings = usePurchases((purchases) => purchases.joinFindings);
  const source = usePurchases((purchases) => purchases.source);
  const others = usePurchases((purchases) => purchases.others);
  const stored = usePurchases((purchases) => purchases.join?.tables);
  const hasLookUps = usePurchases((purchases) => (purchases.join?.lookUps.length ?? 0) > 0);
  const showPlace = useSession((session) => session.showPlace);
  const nameOf = (id: string) =>
    others.find((other) => other.id === id)?.source.name ??
    stored?.find((table) => table.id === id)?.source.name ??
    source?.name ??
    id;
  if (findings.length === 0) return hasLookUps ? <Text size={200}>{text("allFound")}</Text> : null;
  return (
    <ul className={styles.list} aria-label={found("findings.title")}>
      {findings.map(({ kind, severity, count, address, column = "", measure = "", table }, index) => {
        const Icon = icons[severity];
        return (
          <li key={index} className={styles.entry}>
            <Icon className={styles[severity]} aria-label={severities(`severity.${severity}`)} />
            <span>
              <Text size={200}>
                {found(`findings.${kind}`, { count, table: nameOf(table), column, measure })}
              </Text>{" "}
              {address !== undefined && (
                <Link
                  as="button"
                  aria-label={found("findings.show", { address })}
                  onClick={() => void showPlace(address)}
                >
                  {address.slice(address.lastIndexOf("!") + 1)}
                </Link>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
