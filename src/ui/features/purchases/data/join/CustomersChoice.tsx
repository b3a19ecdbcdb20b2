import { Select } from "@fluentui/react-components";
import { useId } from "react";
import type { SourceInfo } from "../../../../../workbook/workbook";
import { useText } from "../../../../i18n";
import { sourceKey, usePurchases } from "../../../../purchases";
import { HeaderSelect } from "./HeaderSelect";
import { useJoinStyles } from "./use-join-styles";

const BUYERS = "";

/** Whether the customers are those who bought, or all of a table that lists them. */
export function CustomersChoice({ sources }: { readonly sources: readonly SourceInfo[] }) {
  const styles = useJoinStyles();
  const text = useText("purchaseJoin");
  const id = useId();
  const customers = usePurchases((purchases) => purchases.join?.customers);
  const other = usePurchases((purchases) => purchases.others.find((each) => each.id === customers?.table));
  const stored = usePurchases((purchases) =>
    purchases.join?.tables.find(({ id: each }) => each === customers?.table),
  );
  const takeCustomersOf = usePurchases((purchases) => purchases.takeCustomersOf);
  const editJoin = usePurchases((purchases) => purchases.editJoin);
  const headers = other?.table.columns.filter(({ kind }) => kind !== "empty").map(({ name }) => name) ?? [];
  return (
    <div className={styles.fields}>
      <label htmlFor={id}>{text("customers")}</label>
      <Select
        size="small"
        id={id}
        value={other === undefined ? (customers?.table ?? BUYERS) : sourceKey(other.source)}
        onChange={(_, { value }) =>
          void takeCustomersOf(sources.find((source) => sourceKey(source) === value))
        }
      >
        <option value={BUYERS}>{text("onlyBuyers")}</option>
        {customers !== undefined && other === undefined && (
          <option value={customers.table}>
            {text("gone", { table: stored?.source.name ?? customers.table })}
          </option>
        )}
        {sources.map((source) => (
          <option key={sourceKey(source)} value={sourceKey(source)}>
            {text("allOf", { table: source.name })}
          </option>
        ))}
      </Select>
      {customers !== undefined && other !== undefined && (
        <HeaderSelect
          label={text("customerKey")}
          value={customers.key}
          headers={headers}
          onChoose={(key) => void editJoin((join) => ({ ...join, customers: { ...customers, key } }))}
        />
      )}
    </div>
  );
}
