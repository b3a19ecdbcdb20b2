import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircle16Regular, Info16Regular, Warning16Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { useText } from "../../i18n";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  dense: { rowGap: tokens.spacingVerticalXS },
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

interface SeverityListProps<T> {
  readonly findings: readonly T[];
  readonly label?: string;
  readonly isDense?: boolean;
  /** What is said about a finding, with the ways on. */
  readonly children: (finding: T) => ReactNode;
}

/** Findings one below the other, each with the sign of how grave it is. */
export function SeverityList<T extends { readonly severity: keyof typeof icons }>({
  findings,
  label,
  isDense = false,
  children,
}: SeverityListProps<T>) {
  const styles = useStyles();
  const text = useText("findings");
  return (
    <ul className={mergeClasses(styles.list, isDense && styles.dense)} aria-label={label}>
      {findings.map((finding, index) => {
        const { severity } = finding;
        const Icon = icons[severity];
        return (
          <li key={index} className={styles.entry}>
            <Icon className={styles[severity]} aria-label={text(`severity.${severity}`)} />
            <span>{children(finding)}</span>
          </li>
        );
      })}
    </ul>
  );
}
