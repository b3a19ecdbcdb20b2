import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Scores } from "../../../core";
import type { ShownCount } from "../../components/charts/shown-counts";
import { useFormat, useText } from "../../i18n";
import { NameChip } from "../../components/charts/NameChip";
import type { CustomerMarks } from "./customer-marks";
import type { CustomerNames } from "../../../app";
import { MARK_ICONS, marksOf } from "./mark-kinds";

export const ROW_HEIGHT = 32;
export const ROW_COLUMNS = "44px minmax(0, 1fr) 56px 92px";

/** Id of a customer's row in the list. */
export const customerRowId = (row: number): string => `customer-${row}`;

const useStyles = makeStyles({
  row: {
    position: "absolute",
    left: 0,
    right: 0,
    height: `${ROW_HEIGHT}px`,
    display: "grid",
    gridTemplateColumns: ROW_COLUMNS,
    alignItems: "center",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3 },
  },
  selected: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    color: tokens.colorNeutralForeground1Selected,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
    "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-2px" },
  },
  cell: { padding: `0 ${tokens.spacingHorizontalXS}`, minWidth: 0 },
  number: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
  name: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS, overflow: "hidden" },
  nameText: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  mark: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
  serious: { color: tokens.colorStatusDangerForeground1 },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface CustomerRowProps {
  /** Table row. */
  readonly row: number;
  /** Place in the list, from 0. */
  readonly position: number;
  readonly top: number;
  readonly isSelected: boolean;
  readonly scores: Scores;
  readonly marks: CustomerMarks;
  readonly classes: readonly ShownCount[];
  readonly names: CustomerNames;
}

/** One customer in the list. */
export function CustomerRow({
  row,
  position,
  top,
  isSelected,
  scores,
  marks,
  classes,
  names,
}: CustomerRowProps) {
  const styles = useStyles();
  const customer = useText("customer");
  const text = useText("result");
  const format = useFormat();
  const rank = scores.rank[row] ?? 0;
  const place = marks.place[row];
  const shown = classes.find((each) => each.place === place);
  const name = names.nameOf(row) || text("list.row", { row: row + 1 });
  return (
    <div
      role="row"
      id={customerRowId(row)}
      data-row={row}
      aria-rowindex={position + 2}
      aria-selected={isSelected}
      className={mergeClasses(styles.row, isSelected && styles.selected)}
      style={{ top }}
    >
      <span role="gridcell" className={mergeClasses(styles.cell, styles.number)}>
        {rank === 0 ? "–" : format.number(rank)}
      </span>
      <span role="gridcell" className={mergeClasses(styles.cell, styles.name)} title={name}>
        <span className={styles.nameText}>{name}</span>
        {marksOf(row, scores, marks).map((kind) => {
          const Icon = MARK_ICONS[kind];
          return (
            <Icon
              key={kind}
              className={mergeClasses(
                styles.mark,
                (kind === "loss" || kind === "unstable") && styles.serious,
              )}
              aria-label={customer(`mark.${kind}`)}
              title={customer(`mark.${kind}`)}
            />
          );
        })}
      </span>
      <span role="gridcell" className={mergeClasses(styles.cell, styles.number)}>
        {format.points(scores.score[row] ?? NaN, 1)}
      </span>
      <span role="gridcell" className={styles.cell}>
        {shown === undefined ? (
          <span className={styles.quiet}>{text("list.notScored")}</span>
        ) : (
          <NameChip of={shown} />
        )}
      </span>
    </div>
  );
}
