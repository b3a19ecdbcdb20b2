import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { Add16Regular } from "@fluentui/react-icons";
import type { LookUp, MeasuredTable } from "../../../../core";
import { useFormat, useText } from "../../../i18n";
import { type ReadTable, useJoins } from "../../../joins";
import { withTable } from "../with-table";
import { LookUpFields } from "./LookUpFields";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, margin: 0 },
});

/** The columns that a table gets from others in which each of its keys stands once. */
export function LookUps({ measured }: { readonly measured: MeasuredTable }) {
  const styles = useStyles();
  const text = useText("joins");
  const format = useFormat();
  const tables = useJoins((joins) => joins.tables);
  const edit = useJoins((joins) => joins.edit);
  const { lookUps = [], table: id } = measured;
  const own = tables.find((each) => each.id === id);
  const others = tables.filter((each) => each.id !== id);
  if (own === undefined || others.length === 0) return null;

  const put = (change: (lookUps: readonly LookUp[]) => readonly LookUp[]) =>
    edit((setup) => withTable(setup, id, (each) => ({ ...each, lookUps: change(each.lookUps ?? []) })));
  const add = () => {
    const used = new Set(lookUps.map(({ table }) => table));
    const other = others.find((each) => !used.has(each.id)) ?? others[0]!;
    put((each) => [...each, newLookUp(own, other)]);
  };

  return (
    <Accordion collapsible>
      <AccordionItem value="look-ups">
        <AccordionHeader as="h4" size="small" expandIconPosition="end">
          {lookUps.length === 0
            ? text("lookUps.none")
            : text("lookUps.count", { count: lookUps.length, rows: format.number(lookUps.length) })}
        </AccordionHeader>
        <AccordionPanel className={styles.panel}>
          {lookUps.map((lookUp, at) => (
            <LookUpFields
              key={at}
              own={own}
              others={others}
              lookUp={lookUp}
              onChange={(next) => put((each) => each.map((known, place) => (place === at ? next : known)))}
              onChangeTable={(table) => {
                const other = others.find((each) => each.id === table)!;
                put((each) => each.map((known, place) => (place === at ? newLookUp(own, other) : known)));
              }}
              onRemove={() => put((each) => each.filter((_, place) => place !== at))}
            />
          ))}
          <div>
            <Button
              size="small"
              appearance="subtle"
              icon={<Add16Regular />}
              aria-label={`${text("lookUps.add")}: ${own.source.name}`}
              onClick={add}
            >
              {text("lookUps.add")}
            </Button>
          </div>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

/** Begins with columns of the same header, where there are some; the columns wanted are chosen then. */
function newLookUp(own: ReadTable, other: ReadTable): LookUp {
  const headers = new Map(other.table.columns.map(({ name }) => [name.toLowerCase(), name]));
  const shared = own.table.columns.find(({ name }) => headers.has(name.toLowerCase()));
  return {
    table: other.id,
    key: shared?.name ?? own.table.columns[0]?.name ?? "",
    otherKey: (shared && headers.get(shared.name.toLowerCase())) ?? other.table.columns[0]?.name ?? "",
    columns: [],
  };
}
