import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { Add16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import type { MeasuredTable } from "../../../../core";
import { Section } from "../../../components/layout/Section";
import { useText } from "../../../i18n";
import { freeName, measureName, takenNames, useJoins } from "../../../joins";
import { joinedColumns } from "../joined-columns";
import { AmountFields } from "./AmountFields";
import { withTable } from "../with-table";
import { FigureCard } from "./FigureCard";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
});

/** The figures of one table. */
export function TableFigures({ measured }: { readonly measured: MeasuredTable }) {
  const styles = useStyles();
  const text = useText("joins");
  const tables = useJoins((joins) => joins.tables);
  const spec = useJoins((joins) => joins.setup?.spec);
  const edit = useJoins((joins) => joins.edit);
  const [open, setOpen] = useState(-1);
  const name = tables.find(({ id }) => id === measured.table)?.source.name ?? "";
  const columns = joinedColumns(measured, tables);

  const add = () => {
    const used = new Set(measured.measures.map(({ column }) => column));
    const column = columns.find(({ kind, name: header }) => kind === "number" && !used.has(header))?.name;
    const source =
      column === undefined ? { aggregate: "count" as const } : { aggregate: "sum" as const, column };
    const free = freeName(measureName(source, measured, tables, text), spec ? takenNames(spec) : new Set());
    edit((setup) =>
      withTable(setup, measured.table, (each) => ({
        ...each,
        measures: [...each.measures, { ...source, name: free }],
      })),
    );
    setOpen(measured.measures.length);
  };

  return (
    <Section title={text("figures.of", { table: name })}>
      <AmountFields measured={measured} columns={columns} />
      {measured.measures.length === 0 && <Text>{text("figures.none")}</Text>}
      <ul className={styles.list}>
        {measured.measures.map((_, at) => (
          <li key={at}>
            <FigureCard
              measured={measured}
              at={at}
              columns={columns}
              isOpen={open === at}
              onOpen={(isOpen) => setOpen(isOpen ? at : -1)}
            />
          </li>
        ))}
      </ul>
      <div>
        <Button
          size="small"
          icon={<Add16Regular />}
          aria-label={`${text("figures.add")}: ${name}`}
          onClick={add}
        >
          {text("figures.add")}
        </Button>
      </div>
    </Section>
  );
}
