import { createFocusOutlineStyle, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowDown12Regular, ArrowUp12Regular } from "@fluentui/react-icons";
import { useMemo, useState } from "react";
import type { Scores } from "../../../core";
import { useFormat, useText } from "../../i18n";
import type { RobustnessCheck } from "../../session";
import { customerNames } from "../../../app";
import { RowGrid } from "./RowGrid";
import { stabilityOrder, type StabilitySort } from "./stability";
import { STABILITY_COLUMNS, StabilityRow } from "./StabilityRow";

const SORTS: readonly StabilitySort[] = ["name", "kept", "meanRank", "band"];
const LABELS = { name: "customer", kept: "kept", meanRank: "meanRank", band: "band" } as const;
const ROW_HEIGHT = 50;
const ROWS_IN_SIGHT = 7;

const useStyles = makeStyles({
  head: {
    display: "grid",
    gridTemplateColumns: STABILITY_COLUMNS,
    columnGap: tokens.spacingHorizontalXS,
    alignItems: "center",
    minHeight: "32px",
    padding: `0 ${tokens.spacingHorizontalS}`,
  },
  sort: {
    display: "inline-flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXXS,
    width: "100%",
    minHeight: "28px",
    padding: 0,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorTransparentBackground,
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: "nowrap",
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1 },
    ...createFocusOutlineStyle(),
  },
  end: { justifyContent: "flex-end" },
});

interface StabilityViewProps {
  readonly check: RobustnessCheck;
  /** Scores under the model that was checked. */
  readonly scores: Scores;
}

/** The customers with how firmly they stand, the least firm first; sortable. */
export function StabilityView({ check, scores }: StabilityViewProps) {
  const styles = useStyles();
  const text = useText("whatIf");
  const format = useFormat();
  const { model, table, result } = check;
  const names = useMemo(() => customerNames(table, model.key), [table, model.key]);
  const [sorted, setSorted] = useState<{ readonly by: StabilitySort; readonly isDescending: boolean }>({
    by: "kept",
    isDescending: false,
  });
  const rows = useMemo(
    () => stabilityOrder(result, names, sorted.by, sorted.isDescending, format.locale),
    [result, names, sorted, format.locale],
  );
  const sortBy = (by: StabilitySort) =>
    setSorted({ by, isDescending: by === sorted.by ? !sorted.isDescending : by === "band" });
  const head = (
    <div role="row" aria-rowindex={1} className={styles.head}>
      {SORTS.map((by) => {
        const direction = sorted.by !== by ? "none" : sorted.isDescending ? "descending" : "ascending";
        const long =
          by === "name" ? undefined : text(`robustness.list.${LABELS[by]}Long` as "robustness.list.keptLong");
        return (
          <div key={by} role="columnheader" aria-sort={direction}>
            <button
              type="button"
              className={mergeClasses(styles.sort, by !== "name" && styles.end)}
              title={long}
              onClick={() => sortBy(by)}
            >
              {text(`robustness.list.${LABELS[by]}`)}
              {direction === "ascending" && <ArrowUp12Regular aria-hidden />}
              {direction === "descending" && <ArrowDown12Regular aria-hidden />}
            </button>
          </div>
        );
      })}
    </div>
  );
  return (
    <RowGrid
      label={text("robustness.list.label")}
      rows={rows}
      rowHeight={ROW_HEIGHT}
      rowsInSight={ROWS_IN_SIGHT}
      head={head}
    >
      {(row) => (
        <StabilityRow
          row={row}
          model={model}
          scores={scores}
          result={result}
          name={names.nameOf(row) || text("comparison.list.row", { row: row + 1 })}
        />
      )}
    </RowGrid>
  );
}
