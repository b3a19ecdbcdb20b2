import { createFocusOutlineStyle, makeStyles, tokens } from "@fluentui/react-components";
import type { Scores } from "../../../core";
import type { ShownCount } from "../../components/charts/shown-counts";
import { useRowGrid } from "../../components/lists/use-row-grid";
import { useText } from "../../i18n";
import type { CustomerMarks } from "./customer-marks";
import type { CustomerNames } from "../../../app";
import type { ListChoice, SortKey } from "./customer-order";
import { CustomerRow, customerRowId, ROW_COLUMNS, ROW_HEIGHT } from "./CustomerRow";
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
  const { grid, gridProps, items, totalSize, selectedAt } = useRowGrid({
    rows,
    rowHeight: ROW_HEIGHT,
    rowsInSight: ROWS_IN_SIGHT,
    headHeight: HEAD_HEIGHT,
    idOf: customerRowId,
  });

  return (
    <div
      ref={grid}
      {...gridProps}
      className={styles.grid}
      aria-label={text("list.label")}
      aria-rowcount={rows.length + 1}
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
      <div role="rowgroup" className={styles.body} style={{ height: totalSize }}>
        {items.map(({ index, start }) => (
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
