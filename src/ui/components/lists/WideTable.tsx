import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  scroll: { overflowX: "auto" },
  table: {
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    "& th": {
      fontWeight: tokens.fontWeightSemibold,
      textAlign: "right",
      verticalAlign: "bottom",
      padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    },
    "& td": {
      textAlign: "right",
      padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
      whiteSpace: "nowrap",
    },
    "& tbody th": { textAlign: "left", borderBottom: "none", whiteSpace: "nowrap" },
    "& thead th:first-child": { textAlign: "left" },
  },
});

interface WideTableProps {
  readonly name: string;
  /** The rows of the head and of the body. */
  readonly head: ReactNode;
  readonly children: ReactNode;
}

/** A table that is scrolled sideways where it is wider than the pane. */
export function WideTable({ name, head, children }: WideTableProps) {
  const styles = useStyles();
  return (
    <div
      className={styles.scroll}
      role="group"
      aria-label={name}
      // Keyboards have to reach what is scrolled.
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <table className={styles.table} aria-label={name}>
        <thead>{head}</thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
