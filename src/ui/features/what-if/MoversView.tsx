import { makeStyles, Tab, TabList, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { useFormat, useText } from "../../i18n";
import type { ComparedModels } from "../../session";
import { customerNames } from "../../../app";
import { classMoves } from "./class-moves";
import { MoverRow } from "./MoverRow";
import type { MoverFilter } from "./mover-rows";
import { RowGrid } from "./RowGrid";

const ROW_HEIGHT = 52;
const ROWS_IN_SIGHT = 6;

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  filters: { flexWrap: "wrap" },
  cell: { color: tokens.colorNeutralForeground2 },
});

interface MoversViewProps {
  readonly compared: ComparedModels;
  readonly rows: Int32Array;
  readonly filter: MoverFilter;
  readonly onFilter: (filter: MoverFilter) => void;
}

/** The customers of a comparison one by one: those that jump most, those that change class, or all. */
export function MoversView({ compared, rows, filter, onFilter }: MoversViewProps) {
  const styles = useStyles();
  const text = useText("whatIf");
  const format = useFormat();
  const { table, models, before, after, comparison } = compared;
  const names = useMemo(() => customerNames(table, models[1].key), [table, models]);
  const { customers, moved } = useMemo(() => classMoves(before, after), [before, after]);
  const counts = {
    biggest: comparison.movers.length,
    moved,
    all: customers + comparison.onlyBefore + comparison.onlyAfter,
  };
  return (
    <div className={styles.root}>
      <TabList
        size="small"
        className={styles.filters}
        aria-label={text("comparison.list.filter")}
        selectedValue={filter.kind}
        onTabSelect={(_, { value }) => onFilter({ kind: value as keyof typeof counts })}
      >
        {(["biggest", "moved", "all"] as const).map((kind) => (
          <Tab key={kind} value={kind}>
            {text(`comparison.list.${kind}`)} ({format.number(counts[kind])})
          </Tab>
        ))}
      </TabList>
      {filter.kind === "cell" && (
        <Text size={200} className={styles.cell} role="status">
          {text(filter.before === filter.after ? "comparison.matrix.stay" : "comparison.matrix.cell", {
            count: rows.length,
            shown: format.number(rows.length),
            before: models[0].classes.list[filter.before]?.name ?? "",
            after: models[1].classes.list[filter.after]?.name ?? "",
          })}
        </Text>
      )}
      {rows.length === 0 ? (
        <Text>{text(filter.kind === "biggest" ? "comparison.list.noJump" : "comparison.list.nobody")}</Text>
      ) : (
        <RowGrid
          label={text("comparison.list.label")}
          rows={rows}
          rowHeight={ROW_HEIGHT}
          rowsInSight={ROWS_IN_SIGHT}
        >
          {(row) => (
            <MoverRow
              compared={compared}
              row={row}
              name={names.nameOf(row) || text("comparison.list.row", { row: row + 1 })}
            />
          )}
        </RowGrid>
      )}
    </div>
  );
}
