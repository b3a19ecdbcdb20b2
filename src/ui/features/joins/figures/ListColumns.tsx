import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Checkbox,
  makeStyles,
} from "@fluentui/react-components";
import type { CustomerList } from "../../../../core";
import { useFormat, useText } from "../../../i18n";
import { useJoins } from "../../../joins";

const useStyles = makeStyles({ list: { display: "flex", flexDirection: "column" } });

/** Which columns of the customer list are taken over. */
export function ListColumns({ list }: { readonly list: CustomerList }) {
  const styles = useStyles();
  const text = useText("joins");
  const format = useFormat();
  const table = useJoins((joins) => joins.tables.find(({ id }) => id === list.table)?.table);
  const edit = useJoins((joins) => joins.edit);
  const headers = (table?.columns ?? [])
    .filter(({ kind, name }) => kind !== "empty" && name !== list.key)
    .map(({ name }) => name);
  const chosen = new Set(list.columns);

  const toggle = (header: string) =>
    edit((setup) => {
      const columns = headers.filter((each) => chosen.has(each) !== (each === header));
      return { ...setup, spec: { ...setup.spec, customers: { ...list, columns } } };
    });

  return (
    <Accordion collapsible>
      <AccordionItem value="columns">
        <AccordionHeader as="h2" size="small" expandIconPosition="end">
          {text("figures.columns")}:{" "}
          {text("figures.columnsChosen", {
            chosen: format.number(headers.filter((header) => chosen.has(header)).length),
            all: format.number(headers.length),
          })}
        </AccordionHeader>
        <AccordionPanel className={styles.list}>
          {headers.map((header) => (
            <Checkbox
              key={header}
              label={header}
              checked={chosen.has(header)}
              onChange={() => toggle(header)}
            />
          ))}
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
