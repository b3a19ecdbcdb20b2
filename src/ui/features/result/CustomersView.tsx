import { Input, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { Search16Regular } from "@fluentui/react-icons";
import { useDeferredValue, useMemo } from "react";
import type { ScoringModel, Scores, Table } from "../../../core";
import { useFormat, useText } from "../../i18n";
import { useSession } from "../../session";
import { CustomerCard } from "./CustomerCard";
import { CustomerList } from "./CustomerList";
import { customerNames } from "./customer-names";
import { customerOrder, type ListChoice, type SortKey } from "./customer-order";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  tools: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 132px)",
    gap: tokens.spacingHorizontalS,
  },
  field: { minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface CustomersViewProps {
  readonly table: Table;
  readonly scores: Scores;
  readonly model: ScoringModel;
  readonly choice: ListChoice;
  readonly onChoice: (choice: ListChoice) => void;
}

/** The customers as a list to search and sort, and the one that is looked at. */
export function CustomersView({ table, scores, model, choice, onChoice }: CustomersViewProps) {
  const styles = useStyles();
  const text = useText("result");
  const format = useFormat();
  const selectedRow = useSession((session) => session.selectedRow);
  const names = useMemo(() => customerNames(table, model.key), [table, model.key]);
  const search = useDeferredValue(choice.search);
  const { sort, descending, classIndex } = choice;
  const rows = useMemo(
    () => customerOrder(scores, names, { sort, descending, search, classIndex }, format.locale),
    [scores, names, sort, descending, search, classIndex, format.locale],
  );
  const sortBy = (wanted: SortKey) =>
    onChoice({ ...choice, sort: wanted, descending: wanted === sort ? !descending : wanted === "score" });
  const isChosen = selectedRow >= 0 && selectedRow < scores.rowCount;
  return (
    <div className={styles.root}>
      <div className={styles.tools}>
        <Input
          type="search"
          className={styles.field}
          aria-label={text("list.search")}
          placeholder={text("list.search")}
          contentBefore={<Search16Regular />}
          value={choice.search}
          onChange={(_, { value }) => onChoice({ ...choice, search: value })}
        />
        <Select
          className={styles.field}
          aria-label={text("list.classFilter")}
          value={classIndex === undefined ? "" : String(classIndex)}
          onChange={(_, { value }) => {
            const { classIndex: _before, ...rest } = choice;
            onChoice({ ...rest, classIndex: value === "" ? undefined : Number(value) });
          }}
        >
          <option value="">{text("list.allClasses")}</option>
          {model.classes.list.map(({ name }, index) => (
            <option key={name} value={index}>
              {name}
            </option>
          ))}
        </Select>
      </div>
      <Text size={200} className={styles.quiet} role="status">
        {rows.length === 0
          ? text("list.noMatch", { text: search })
          : text("list.found", { count: rows.length, shown: format.number(rows.length) })}
      </Text>
      <CustomerList rows={rows} scores={scores} model={model} names={names} choice={choice} onSort={sortBy} />
      {isChosen ? (
        <CustomerCard row={selectedRow} table={table} scores={scores} model={model} names={names} />
      ) : (
        <Text className={styles.quiet}>{text("customer.choose")}</Text>
      )}
    </div>
  );
}
