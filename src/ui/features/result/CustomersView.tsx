import { Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { Search16Regular } from "@fluentui/react-icons";
import { useDeferredValue, useMemo } from "react";
import { customerNames } from "../../../app";
import type { ScoringModel, Scores, Table } from "../../../core";
import { shownCounts } from "../../components/charts/shown-counts";
import { useFormat, useText } from "../../i18n";
import { useSession } from "../../session";
import { CustomerCard } from "./CustomerCard";
import { CustomerList } from "./CustomerList";
import type { CustomerMarks } from "./customer-marks";
import { customerSearch, type ListChoice, type SortKey, sortCustomers } from "./customer-order";
import { customerStories } from "./customer-story";
import { FilterChips } from "./FilterChips";
import { filterTest } from "./list-filter";
import { useNameRanks } from "./use-name-ranks";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  field: { minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface CustomersViewProps {
  readonly table: Table;
  readonly scores: Scores;
  readonly model: ScoringModel;
  readonly marks: CustomerMarks;
  readonly choice: ListChoice;
  readonly onChoice: (choice: ListChoice) => void;
}

/** The customers as a list to search and sort, and the one that is looked at. */
export function CustomersView({ table, scores, model, marks, choice, onChoice }: CustomersViewProps) {
  const styles = useStyles();
  const text = useText("result");
  const customer = useText("customer");
  const format = useFormat();
  const selectedRow = useSession((session) => session.selectedRow);
  const columnFormats = useSession((session) => session.columnFormats);
  const names = useMemo(() => customerNames(table, model.key), [table, model.key]);
  const search = useDeferredValue(choice.search);
  const { sort, descending, filter } = choice;
  const nameRanks = useNameRanks(table, model.key, sort === "name");
  const sorted = useMemo(
    () => sortCustomers(scores, marks, nameRanks, { sort, descending }),
    [scores, marks, nameRanks, sort, descending],
  );
  const searched = useMemo(() => customerSearch(names), [names]);
  const rows = useMemo(() => {
    const isFound = searched(search);
    const passes = filterTest(filter, scores, marks);
    return sorted.filter((row) => passes(row) && isFound(row));
  }, [sorted, searched, search, filter, scores, marks]);
  const classes = useMemo(() => shownCounts(model, scores), [model, scores]);
  const storyOf = useMemo(
    () => customerStories({ model, table, scores, marks, names, columnFormats }),
    [model, table, scores, marks, names, columnFormats],
  );
  const isSorting = sort === "name" && nameRanks === undefined;
  const sayNone = () => {
    if (search.trim() === "") return customer("filter.none");
    return filter.kind === "all"
      ? text("list.noMatch", { text: search })
      : customer("filter.noMatch", { text: search });
  };
  const sortBy = (wanted: SortKey) =>
    onChoice({ ...choice, sort: wanted, descending: wanted === sort ? !descending : wanted === "score" });
  const isChosen = selectedRow >= 0 && selectedRow < scores.rowCount;
  return (
    <div className={styles.root}>
      <Input
        type="search"
        className={styles.field}
        aria-label={text("list.search")}
        placeholder={text("list.search")}
        contentBefore={<Search16Regular />}
        value={choice.search}
        onChange={(_, { value }) => onChoice({ ...choice, search: value })}
      />
      <FilterChips
        scores={scores}
        model={model}
        marks={marks}
        chosen={filter}
        onChoose={(chosen) => onChoice({ ...choice, filter: chosen })}
      />
      <Text size={200} className={styles.quiet} role="status">
        {rows.length === 0
          ? sayNone()
          : text("list.found", { count: rows.length, shown: format.number(rows.length) })}
        {isSorting && ` · ${text("list.sorting")}`}
      </Text>
      <CustomerList
        rows={rows}
        scores={scores}
        marks={marks}
        classes={classes}
        names={names}
        choice={choice}
        onSort={sortBy}
      />
      {isChosen ? (
        <CustomerCard row={selectedRow} storyOf={storyOf} scores={scores} model={model} />
      ) : (
        <Text className={styles.quiet}>{text("customer.choose")}</Text>
      )}
    </div>
  );
}
