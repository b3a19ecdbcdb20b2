import { Button, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { UnmatchedKey } from "../../../../core";
import { useFormat, useText } from "../../../i18n";
import { useJoins } from "../../../joins";

/** Keys shown at first, and with each further step. */
const SHOWN_AT_ONCE = 50;

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    maxHeight: "240px",
    margin: 0,
    padding: 0,
    overflowY: "auto",
    listStyleType: "none",
  },
  entry: {
    display: "flex",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    paddingBottom: tokens.spacingVerticalXXS,
  },
  key: { overflowWrap: "anywhere", textAlign: "left" },
  quiet: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
});

interface KeyListProps {
  readonly label: string;
  readonly keys: readonly UnmatchedKey[];
  /** Where the keys stand; without a table they stand nowhere. */
  readonly table: string | undefined;
  readonly header: string;
  readonly showsRows?: boolean;
}

/** Keys without a partner; choosing one selects its first cell in the sheet. */
export function KeyList({ label, keys, table, header, showsRows = false }: KeyListProps) {
  const styles = useStyles();
  const text = useText("joins");
  const format = useFormat();
  const showRow = useJoins((joins) => joins.showRow);
  const [limit, setLimit] = useState(SHOWN_AT_ONCE);
  const left = keys.length - limit;
  return (
    <ul className={styles.list} aria-label={label}>
      {keys.slice(0, limit).map(({ text: key, row, rows }) => (
        <li key={key} className={styles.entry}>
          {table === undefined ? (
            <Text size={200}>{key}</Text>
          ) : (
            <Link
              as="button"
              className={styles.key}
              aria-label={text("match.show", { key })}
              onClick={() => void showRow(table, header, row)}
            >
              {key}
            </Link>
          )}
          {showsRows && (
            <Text size={200} className={styles.quiet}>
              {text("match.inRows", { count: rows, rows: format.number(rows) })}
            </Text>
          )}
        </li>
      ))}
      {left > 0 && (
        <li>
          <Button size="small" appearance="subtle" onClick={() => setLimit(limit + SHOWN_AT_ONCE * 4)}>
            {text("match.more", { count: left, rows: format.number(left) })}
          </Button>
        </li>
      )}
    </ul>
  );
}
