import { Button, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Finding, FindingKind, Table } from "../../../core";
import type { SourceInfo } from "../../../workbook/workbook";
import { useFormat, useText } from "../../i18n";
import { useSession } from "../../session";
import { fullAddress, rangeAddress } from "./range-address";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    alignItems: "flex-start",
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface FoundSentenceProps {
  readonly source: SourceInfo;
  readonly table: Table;
}

const countOf = (findings: readonly Finding[], kind: FindingKind) =>
  findings.reduce((sum, finding) => (finding.kind === kind ? sum + finding.count : sum), 0);

/** What was found in the chosen list: where it is, its header, its customers, and what was left out. */
export function FoundSentence({ source, table }: FoundSentenceProps) {
  const styles = useStyles();
  const text = useText("data");
  const format = useFormat();
  const showPlace = useSession((session) => session.showPlace);
  const reread = useSession((session) => session.reread);
  const left = (kind: FindingKind, name: "titles" | "totals" | "blanks") => {
    const count = countOf(table.findings, kind);
    return count === 0 ? [] : [text(`found.${name}`, { count })];
  };
  const parts = [
    table.headerRow < 0
      ? text("found.noHeader")
      : text("found.header", { row: source.range.row + table.headerRow + 1 }),
    text("found.customers", { count: table.rowCount, shown: format.number(table.rowCount) }),
    ...left("title-rows-skipped", "titles"),
    ...left("totals-row-skipped", "totals"),
    ...left("blank-rows-skipped", "blanks"),
  ];
  return (
    <div className={styles.root}>
      <Text size={200} className={styles.quiet}>
        <Link
          as="button"
          aria-label={text("source.show", { address: fullAddress(source.range) })}
          onClick={() => void showPlace(fullAddress(source.range))}
        >
          {rangeAddress(source.range)}
        </Link>
        {": "}
        {parts.join(", ")}
      </Text>
      <Button size="small" onClick={() => void reread()}>
        {text("source.reread")}
      </Button>
    </div>
  );
}
