import { createFocusOutlineStyle, makeStyles, tokens } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, type MouseEvent, useEffect, useRef } from "react";
import type { Scores } from "../../../core";
import type { ShownCount } from "../../components/charts/shown-counts";
import { useText } from "../../i18n";
import { useSession } from "../../session";
import type { CustomerMarks } from "./customer-marks";
import type { CustomerNames } from "./customer-names";
import type { ListChoice, SortKey } from "./customer-order";
import { CustomerRow, ROW_COLUMNS, ROW_HEIGHT } from "./CustomerRow";
import { SortHeader } from "./SortHeader";

const ROWS_IN_SIGHT = 8;
const HEAD_HEIGHT = 32;

const useStyles = makeStyles({
  grid: {
    position: "relative",
    maxHeight: `${HEAD_HEIGHT + ROWS_IN_SIGHT * ROW_HEIGHT}px`,
    overflowY: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ...createFocusOutlineStyle(),
  },
  head: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    display: "grid",
    gridTemplateColumns: ROW_COLUMNS,
    minHeight: `${HEAD_HEIGHT}px`,
    alignItems: "center",
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  body: { position: "relative" },
});

const SORTABLE: readonly SortKey[] = ["rank", "name", "score", "class"];

interface CustomerListProps {
  /** Table rows in the order shown. */
  readonly rows: Int32Array;
  readonly scores: Scores;
  readonly marks: CustomerMarks;
  readonly classes: readonly ShownCount[];
  readonly names: CustomerNames;
  readonly choice: ListChoice;
  readonly onSort: (sort: SortKey) => void;
}

/** The customers as a grid of which only the rows in sight exist. Arrow keys choose, Enter shows the cell in the sheet. */
export function CustomerList({ rows, scores, marks, classes, names, choice, onSort }: CustomerListProps) {
  const styles = useStyles();
  const text = useText("result");
  const selectedRow = useSession((session) => session.selectedRow);
  const selectCustomer = useSession((session) => session.selectCustomer);
  const grid = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => grid.current,
    estimateSize: () => ROW_HEIGHT,
    scrollMargin: HEAD_HEIGHT,
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
    const target = MOVES[event.key]?.(selectedAt, rows.length);
    const row = target === undefined ? undefined : rows[target];
    if (row === undefined) return;
    event.preventDefault();
    void selectCustomer(row, false);
  };

  const choose = (event: MouseEvent) => {
    const row = (event.target as Element).closest<HTMLElement>("[data-row]")?.dataset["row"];
    if (row !== undefined) void selectCustomer(Number(row), true);
  };

  return (
    <div
      ref={grid}
      role="grid"
      tabIndex={0}
      className={styles.grid}
      aria-label={text("list.label")}
      aria-rowcount={rows.length + 1}
      {...(selectedAt >= 0 ? { "aria-activedescendant": `customer-${selectedRow}` } : {})}
      onKeyDown={move}
      onClick={choose}
    >
      <div role="rowgroup" className={styles.head}>
        <div role="row" aria-rowindex={1} style={{ display: "contents" }}>
          {SORTABLE.map((sort) => (
            <SortHeader
              key={sort}
              sort={sort}
              direction={choice.sort !== sort ? "none" : choice.descending ? "descending" : "ascending"}
              onSort={onSort}
            />
          ))}
        </div>
      </div>
      <div role="rowgroup" className={styles.body} style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start }) => (
          <CustomerRow
            key={index}
            row={rows[index]!}
            position={index}
            top={start - HEAD_HEIGHT}
            isSelected={index === selectedAt}
            scores={scores}
            marks={marks}
            classes={classes}
            names={names}
          />
        ))}
      </div>
    </div>
  );
}

const MOVES: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => Math.min(at + 1, count - 1),
  ArrowUp: (at) => Math.max(at - 1, 0),
  PageDown: (at, count) => Math.min(at + ROWS_IN_SIGHT, count - 1),
  PageUp: (at) => Math.max(at - ROWS_IN_SIGHT, 0),
  Home: () => 0,
  End: (_, count) => count - 1,
};
