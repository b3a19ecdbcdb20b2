import { Button, Select, Text } from "@fluentui/react-components";
import { useCallback, useMemo } from "react";
import { DEFAULT_RFM_SETUP } from "../../../../core";
import { useText } from "../../../i18n";
import { usePurchases } from "../../../purchases";
import { inputOfColumns, inputOfPurchases, rfmSource } from "../../../purchases/rfm-input";
import { ColumnsChoice } from "./ColumnsChoice";
import type { EditRfm } from "./rfm-edits";
import { RfmView } from "./RfmView";

/** Segments by recency, frequency and revenue: of the purchases, or of a customer list that tells the three itself. */
export default function RfmTab() {
  const text = useText("rfm");
  const table = usePurchases((purchases) => purchases.table);
  const setup = usePurchases((purchases) => purchases.setup);
  const cleaned = usePurchases((purchases) => purchases.cleaned);
  const columnFormats = usePurchases((purchases) => purchases.columnFormats);
  const rfm = usePurchases((purchases) => purchases.rfm);
  const editRfm = usePurchases((purchases) => purchases.editRfm);
  const showTab = usePurchases((purchases) => purchases.showTab);
  const { from, columns } = rfm;
  const source = useMemo(
    () => rfmSource({ table, setup, rfm: { ...(from && { from }), ...(columns && { columns }) } }),
    [table, setup, from, columns],
  );
  const { input, issues } = useMemo(
    () =>
      source.kind === "columns"
        ? inputOfColumns({ table, columnFormats }, source.roles, text)
        : { input: inputOfPurchases({ cleaned, table, setup, columnFormats }), issues: [] },
    [source, cleaned, table, setup, columnFormats, text],
  );
  const edit: EditRfm = useCallback(
    (change, gesture) =>
      editRfm(
        (decisions) => ({ ...decisions, setup: change(decisions.setup ?? DEFAULT_RFM_SETUP) }),
        gesture,
      ),
    [editRfm],
  );

  if (table === undefined) {
    return (
      <>
        <Text>{text("source.noList")}</Text>
        <div>
          <Button onClick={() => showTab("data")}>{text("source.toData")}</Button>
        </div>
      </>
    );
  }
  return (
    <>
      {setup !== undefined && (
        <Select
          size="small"
          value={source.kind}
          aria-label={text("source.label")}
          onChange={(_, { value }) =>
            editRfm((decisions) => ({ ...decisions, from: value as "columns" | "purchases" }))
          }
        >
          <option value="purchases">{text("source.purchases")}</option>
          <option value="columns">{text("source.columns")}</option>
        </Select>
      )}
      {source.kind === "columns" && (
        <ColumnsChoice
          table={table}
          roles={source.roles}
          issues={issues}
          onChange={(roles) => editRfm((decisions) => ({ ...decisions, columns: roles }))}
        />
      )}
      {input !== undefined && (
        <RfmView key={source.kind} input={input} setup={rfm.setup ?? DEFAULT_RFM_SETUP} edit={edit} />
      )}
    </>
  );
}
