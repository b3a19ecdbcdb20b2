import { Button, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { memo, useMemo, useState } from "react";
import type { RfmAnalysis, RfmSetup } from "../../../../core";
import { ListGrid } from "../../../components/lists/ListGrid";
import { Section } from "../../../components/layout/Section";
import { useFormat, useText } from "../../../i18n";
import { type Choice, chosenCustomers, type CustomerSort, sortCustomers } from "./chosen-customers";
import { CustomerLine } from "./CustomerLine";
import type { RfmInput } from "../../../purchases/rfm-input";
import type { ShownSegment } from "./use-shown-segments";

export interface CustomersSectionProps {
  readonly input: RfmInput;
  readonly analysis: RfmAnalysis;
  readonly setup: RfmSetup;
  readonly segments: readonly ShownSegment[];
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
}

const ROW_HEIGHT = 50;
const ROWS_IN_SIGHT = 6;
const SORTS: readonly CustomerSort[] = ["revenue", "score", "recency", "name"];

const useStyles = makeStyles({
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
});

/** The customers of what was chosen above, one by one. */
export const CustomersSection = memo(function CustomersSection(props: CustomersSectionProps) {
  const { input, analysis, setup, segments, choice, onChoose } = props;
  const styles = useStyles();
  const text = useText("rfm");
  const format = useFormat();
  const [sort, setSort] = useState<CustomerSort>("revenue");
  const [selected, setSelected] = useState(-1);
  const { names, columns } = input;
  const codes = useMemo(() => chosenCustomers(choice, analysis, setup), [choice, analysis, setup]);
  const rows = useMemo(
    () => sortCustomers(codes, sort, analysis, columns.monetary, names, format.locale),
    [codes, sort, analysis, columns.monetary, names, format.locale],
  );
  const count = { count: rows.length, customers: format.number(rows.length) };
  const title = {
    all: () => text("customers.all", count),
    unknown: () => text("customers.unknown", count),
    segment: (segment: string) =>
      text("customers.segment", {
        ...count,
        segment: segments.find(({ id }) => id === segment)?.name ?? "",
      }),
    field: (field: number) =>
      text("customers.field", {
        ...count,
        recency: Math.floor(field / setup.bands) + 1,
        mark: (field % setup.bands) + 1,
      }),
  };
  const shown =
    choice.kind === "segment"
      ? title.segment(choice.segment)
      : choice.kind === "field"
        ? title.field(choice.field)
        : title[choice.kind]();
  return (
    <Section title={text("customers.title")}>
      <Text role="status">{shown}</Text>
      <div className={styles.head}>
        <Select
          size="small"
          value={sort}
          aria-label={text("customers.sort")}
          onChange={(_, { value }) => setSort(value as CustomerSort)}
        >
          {SORTS.map((each) => (
            <option key={each} value={each}>
              {text(`customers.sorts.${each}`)}
            </option>
          ))}
        </Select>
        {choice.kind !== "all" && (
          <Button size="small" appearance="subtle" onClick={() => onChoose({ kind: "all" })}>
            {text("customers.showAll")}
          </Button>
        )}
      </div>
      {rows.length > 0 && (
        <ListGrid
          label={shown}
          rows={rows}
          rowHeight={ROW_HEIGHT}
          rowsInSight={ROWS_IN_SIGHT}
          selected={selected}
          onSelect={setSelected}
        >
          {(code) => (
            <CustomerLine
              name={names[code]!}
              segment={segments[analysis.segments[code]!]}
              code={analysis.codes[code]!}
              score={analysis.scores[code]!}
              recency={columns.recency[code]!}
              frequency={columns.frequency[code]!}
              revenue={columns.monetary[code]!}
              unit={input.unit}
              money={input.money}
            />
          )}
        </ListGrid>
      )}
    </Section>
  );
});
