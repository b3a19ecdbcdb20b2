import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { Table, TemplateFactor } from "../../../core";
import { useFormat, useText } from "../../i18n";
import { useSession } from "../../session";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
  head: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
  name: { fontWeight: tokens.fontWeightSemibold },
  points: { flexShrink: 0, fontVariantNumeric: "tabular-nums" },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface FactorColumnProps {
  readonly factor: TemplateFactor;
  readonly table: Table;
  /** Header of the key column, which is no factor. */
  readonly keyName: string;
  /** undefined where the factor is left out. */
  readonly column: string | undefined;
  /** True where the list has a column that fits by its header. */
  readonly isMatched: boolean;
  /** Points that the factor gets as things stand. */
  readonly weight: number;
  readonly onPick: (column: string | undefined) => void;
}

/** One factor of a template, and the column that it will judge. */
export function FactorColumn(props: FactorColumnProps) {
  const { factor, table, keyName, column, isMatched, weight, onPick } = props;
  const styles = useStyles();
  const text = useText("templates");
  const format = useFormat();
  const language = useSession((session) => session.language);
  const ideaId = useId();
  const name = factor.name[language];
  const columns = table.columns.filter((each) => each.kind !== "empty" && each.name !== keyName);
  return (
    <li className={styles.root}>
      <span className={styles.head}>
        <span className={styles.name}>{name}</span>
        {column !== undefined && (
          <span className={styles.points}>{text("points", { points: format.number(weight) })}</span>
        )}
      </span>
      <span id={ideaId} className={styles.quiet}>
        {factor.idea[language]}
      </span>
      <Select
        size="small"
        aria-label={text("column", { name })}
        aria-describedby={ideaId}
        value={column ?? ""}
        onChange={(_, { value }) => onPick(value === "" ? undefined : value)}
      >
        <option value="">{text(isMatched ? "leaveOut" : "notFound")}</option>
        {columns.map((each) => (
          <option key={each.name} value={each.name}>
            {each.name}
          </option>
        ))}
      </Select>
    </li>
  );
}
