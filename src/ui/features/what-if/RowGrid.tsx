import { createFocusOutlineStyle, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, type MouseEvent, type ReactNode, useEffect, useId, useRef } from "react";
import { useSession } from "../../session";

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

interface RowGridProps {
  readonly label: string;
  /** Table rows in the order shown. */
  readonly rows: Int32Array;
  readonly rowHeight: number;
  readonly rowsInSight: number;
  /** The cells of the head row; leave out where there is none. */
  readonly head?: ReactNode;
  /** The cells of one row. */
  readonly children: (row: number) => ReactNode;
}

/** Customers as a grid of which only the rows in sight exist. Arrow keys choose, Enter shows the cell in the sheet. */
export function RowGrid({ label, rows, rowHeight, rowsInSight, head, children }: RowGridProps) {
  const styles = useStyles();
  const id = useId();
  const selectedRow = useSession((session) => session.selectedRow);
  const selectCustomer = useSession((session) => session.selectCustomer);
  const grid = useRef<HTMLDivElement>(null);
  const margin = head === undefined ? 0 : HEAD_HEIGHT;
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => grid.current,
    estimateSize: () => rowHeight,
    scrollMargin: margin,
    scrollPaddingStart: margin,
    overscan: 6,
  });
  const selectedAt = rows.indexOf(selectedRow);

  useEffect(() => {
    if (selectedAt >= 0) virtualizer.scrollToIndex(selectedAt, { align: "auto" });
  }, [selectedAt, virtualizer]);

  const move = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return;
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      if (selectedAt >= 0) void selectCustomer(selectedRow, true);
      return;
    }
    const target = moves(rowsInSight)[event.key]?.(selectedAt, rows.length);
    const row = target === undefined ? undefined : rows[target];
    if (row === undefined) return;
    event.preventDefault();
    void selectCustomer(row, false);
  };

  const choose = (event: MouseEvent) => {
    const row = (event.target as Element).closest<HTMLElement>("[data-row]")?.dataset["row"];
    if (row !== undefined) void selectCustomer(Number(row), true);
  };

  const headRows = head === undefined ? 0 : 1;
  return (
    <div
      ref={grid}
      role="grid"
      tabIndex={0}
      className={styles.grid}
      style={{ maxHeight: margin + rowsInSight * rowHeight }}
      aria-label={label}
      aria-rowcount={rows.length + headRows}
      {...(selectedAt >= 0 ? { "aria-activedescendant": `${id}-${selectedRow}` } : {})}
      onKeyDown={move}
      onClick={choose}
    >
      {head !== undefined && (
        <div role="rowgroup" className={styles.head}>
          {head}
        </div>
      )}
      <div role="rowgroup" className={styles.body} style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const row = rows[index]!;
          return (
            <div
              key={index}
              role="row"
              id={`${id}-${row}`}
              data-row={row}
              aria-rowindex={index + 1 + headRows}
              aria-selected={index === selectedAt}
              className={mergeClasses(styles.row, index === selectedAt && styles.selected)}
              style={{ top: start - margin, height: rowHeight }}
            >
              {children(row)}
            </div>
          );
        })}
      </div>
    </div>
  );
}

const moves = (page: number): Readonly<Record<string, (at: number, count: number) => number>> => ({
  ArrowDown: (at, count) => Math.min(at + 1, count - 1),
  ArrowUp: (at) => Math.max(at - 1, 0),
  PageDown: (at, count) => Math.min(at + page, count - 1),
  PageUp: (at) => Math.max(at - page, 0),
  Home: () => 0,
  End: (_, count) => count - 1,
});
