import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { CustomerViewSpec, MeasuredTable } from "../../../../core";
import { Section } from "../../../components/layout/Section";
import { useText } from "../../../i18n";
import { useJoins } from "../../../joins";
import { joinedColumns } from "../joined-columns";

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 2fr) minmax(0, 3fr)",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    "& label": { overflowWrap: "anywhere" },
    "& select": { minWidth: 0 },
  },
});

const NONE = "";

/** Which table lists the customers, and the key of every table. */
export function CustomersChoice({ spec }: { readonly spec: CustomerViewSpec }) {
  const styles = useStyles();
  const text = useText("joins");
  const tables = useJoins((joins) => joins.tables);
  const chooseCustomers = useJoins((joins) => joins.chooseCustomers);
  const edit = useJoins((joins) => joins.edit);
  const gone = useJoins((joins) => joins.gone);
  const list = tables.find(({ id }) => id === spec.customers?.table);
  const listId = useId();

  const setListKey = (key: string) =>
    edit((setup) => {
      const { customers } = setup.spec;
      if (customers === undefined) return setup;
      const columns = [customers.key, ...customers.columns].filter((header) => header !== key);
      return { ...setup, spec: { ...setup.spec, customers: { ...customers, key, columns } } };
    });
  const setKey = ({ table: id }: MeasuredTable, key: string) =>
    edit((setup) => ({
      ...setup,
      spec: {
        ...setup.spec,
        tables: setup.spec.tables.map((each) => (each.table === id ? { ...each, key, pairs: [] } : each)),
      },
    }));

  return (
    <Section title={text("tables.key")}>
      <div className={styles.fields}>
        <label htmlFor={listId}>{text("tables.customers")}</label>
        <Select
          size="small"
          id={listId}
          value={spec.customers?.table ?? NONE}
          onChange={(_, { value }) => chooseCustomers(value === NONE ? undefined : value)}
        >
          {tables.map(({ id, source }) => (
            <option key={id} value={id}>
              {source.name}
            </option>
          ))}
          {spec.customers !== undefined && list === undefined && (
            <option value={spec.customers.table}>{gone[spec.customers.table] ?? spec.customers.table}</option>
          )}
          <option value={NONE}>{text("tables.noCustomers")}</option>
        </Select>
        {list !== undefined && spec.customers !== undefined && (
          <KeyField
            table={list.source.name}
            value={spec.customers.key}
            headers={list.table.columns.filter(({ kind }) => kind !== "empty").map(({ name }) => name)}
            onChange={setListKey}
          />
        )}
        {spec.tables.map((measured) => (
          <KeyField
            key={measured.table}
            table={tables.find(({ id }) => id === measured.table)?.source.name ?? gone[measured.table] ?? ""}
            value={measured.key}
            headers={joinedColumns(measured, tables)
              .filter(({ kind }) => kind !== "empty")
              .map(({ name }) => name)}
            onChange={(key) => setKey(measured, key)}
          />
        ))}
      </div>
    </Section>
  );
}

interface KeyFieldProps {
  readonly table: string;
  readonly value: string;
  readonly headers: readonly string[];
  readonly onChange: (key: string) => void;
}

function KeyField({ table, value, headers, onChange }: KeyFieldProps) {
  const text = useText("joins");
  const id = useId();
  const offered = headers.includes(value) ? headers : [value, ...headers];
  return (
    <>
      <label htmlFor={id}>{text("tables.keyOf", { table })}</label>
      <Select size="small" id={id} value={value} onChange={(_, data) => onChange(data.value)}>
        {offered.map((header) => (
          <option key={header}>{header}</option>
        ))}
      </Select>
    </>
  );
}
