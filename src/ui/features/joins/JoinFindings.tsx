import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ErrorCircle16Regular, Info16Regular, Warning16Regular } from "@fluentui/react-icons";
import type { JoinFinding } from "../../../core";
import { Section } from "../../components/layout/Section";
import { useText } from "../../i18n";
import { useJoins } from "../../joins";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
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

/** What was found while joining, each with the way to its first cell. */
export function JoinFindings({ findings }: { readonly findings: readonly JoinFinding[] }) {
  const styles = useStyles();
  const text = useText("joins");
  const severities = useText("findings");
  const tables = useJoins((joins) => joins.tables);
  const gone = useJoins((joins) => joins.gone);
  const removeTable = useJoins((joins) => joins.removeTable);
  const showPlace = useJoins((joins) => joins.showPlace);
  return (
    <Section title={text("findings.title")}>
      {findings.length === 0 && <Text>{text("findings.none")}</Text>}
      <ul className={styles.list}>
        {findings.map((finding, index) => {
          const { kind, severity, count, address, column = "", measure = "" } = finding;
          const table =
            tables.find(({ id }) => id === finding.table)?.source.name ??
            gone[finding.table] ??
            finding.table;
          const Icon = icons[severity];
          return (
            <li key={index} className={styles.entry}>
              <Icon className={styles[severity]} aria-label={severities(`severity.${severity}`)} />
              <span>
                <Text>{text(`findings.${kind}`, { count, table, column, measure })}</Text>{" "}
                {kind === "table-missing" && (
                  <Link as="button" onClick={() => removeTable(finding.table)}>
                    {text("findings.leaveOut")}
                  </Link>
                )}
                {address !== undefined && (
                  <Link as="button" onClick={() => void showPlace(address)}>
                    {text("findings.show", { address })}
                  </Link>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
