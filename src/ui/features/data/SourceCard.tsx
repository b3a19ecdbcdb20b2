import { Badge, Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { Cursor20Regular, DocumentTable20Regular, Table20Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { useFormat, useText } from "../../i18n";
import type { SourceInfo } from "../../../workbook/workbook";
import { rangeAddress } from "./range-address";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  chosen: { border: `1px solid ${tokens.colorBrandStroke1}` },
  body: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS, minWidth: 0 },
  name: { overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
  badges: { display: "flex", columnGap: tokens.spacingHorizontalXS },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

const icons = { table: Table20Regular, sheet: DocumentTable20Regular, selection: Cursor20Regular };

interface SourceCardProps {
  readonly source: SourceInfo;
  readonly isChosen: boolean;
  /** What was found in it, once it was read. */
  readonly children?: ReactNode;
  readonly onChoose?: () => void;
}

/** One list that the workbook offers. */
export function SourceCard({ source, isChosen, children, onChoose }: SourceCardProps) {
  const styles = useStyles();
  const text = useText("data");
  const format = useFormat();
  const Icon = icons[source.kind];
  const { rowCount, columnCount } = source.range;
  return (
    <div className={mergeClasses(styles.root, isChosen && styles.chosen)}>
      <Icon aria-hidden />
      <div className={styles.body}>
        <Text weight="semibold" className={styles.name}>
          {text(`source.kind.${source.kind}`, { name: source.name })}
        </Text>
        {children ?? (
          <Text size={200} className={styles.quiet}>
            {text("source.extent", {
              address: rangeAddress(source.range),
              rows: format.number(rowCount),
              columns: format.number(columnCount),
            })}
          </Text>
        )}
        {(source.protected || source.filtered) && (
          <div className={styles.badges}>
            {source.protected && <Badge appearance="outline">{text("source.protected")}</Badge>}
            {source.filtered && <Badge appearance="outline">{text("source.filtered")}</Badge>}
          </div>
        )}
        {onChoose !== undefined && (
          <div className={styles.actions}>
            <Button size="small" onClick={onChoose} aria-label={`${text("source.use")}: ${source.name}`}>
              {text("source.use")}
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}
