import { createFocusOutlineStyle, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type ReactNode, useId } from "react";
import { type ListSelection, useListGrid } from "./use-list-grid";

const HEAD_HEIGHT = 32;

const useStyles = makeStyles({
  grid: {
    position: "relative",
    overflowY: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ...createFocusOutlineStyle(),
  },
  head: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    minHeight: `${HEAD_HEIGHT}px`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  body: { position: "relative" },
  row: {
    position: "absolute",
    left: 0,
    right: 0,
    boxSizing: "border-box",
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3 },
  },
  selected: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    color: tokens.colorNeutralForeground1Selected,
    // Quiet texts and the pointer keep to the colours of the choice: in high contrast others vanish on them.
    "& span": { color: "inherit" },
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Selected },
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
    "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-2px" },
  },
});

export interface ListGridProps extends ListSelection {
  readonly label: string;
  /** What the list is about, such as table rows or codes of customers, in the order shown. */
  readonly rows: Int32Array;
  readonly rowHeight: number;
  readonly rowsInSight: number;
  /** The cells of the head row; leave out where there is none. */
  readonly head?: ReactNode;
  /** The cells of one row. */
  readonly children: (row: number) => ReactNode;
}

/** Customers as a grid of which only the rows in sight exist. Arrow keys choose, Enter opens. */
export function ListGrid({
  label,
  rows,
  rowHeight,
  rowsInSight,
  head,
  children,
  ...selection
}: ListGridProps) {
  const styles = useStyles();
  const id = useId();
  const headHeight = head === undefined ? 0 : HEAD_HEIGHT;
  const idOf = (row: number) => `${id}-${row}`;
  const { grid, gridProps, items, totalSize, selectedAt } = useListGrid({
    rows,
    rowHeight,
    rowsInSight,
    headHeight,
    idOf,
    ...selection,
  });
  const headRows = head === undefined ? 0 : 1;
  return (
    <div
      ref={grid}
      {...gridProps}
      className={styles.grid}
      style={{ maxHeight: headHeight + rowsInSight * rowHeight }}
      aria-label={label}
      aria-rowcount={rows.length + headRows}
    >
      {head !== undefined && (
        <div role="rowgroup" className={styles.head}>
          {head}
        </div>
      )}
      <div role="rowgroup" className={styles.body} style={{ height: totalSize }}>
        {items.map(({ index, start }) => {
          const row = rows[index]!;
          return (
            <div
              key={index}
              role="row"
              id={idOf(row)}
              data-row={row}
              aria-rowindex={index + 1 + headRows}
              aria-selected={index === selectedAt}
              className={mergeClasses(styles.row, index === selectedAt && styles.selected)}
              style={{ top: start - headHeight, height: rowHeight }}
            >
              {children(row)}
            </div>
          );
        })}
      </div>
    </div>
  );
}
