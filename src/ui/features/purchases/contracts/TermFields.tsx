import { Field } from "@fluentui/react-components";
import type { ContractTerms } from "../../../../core";
import { DecimalField } from "../../../components/fields/DecimalField";
import { useContracts } from "../../../contracts";
import { useText } from "../../../i18n";
import { Choice } from "../../../components/fields/Choice";
import { useContractsStyles } from "./contracts.styles";

const FIXED = "";
const MOST_PERIODS = 120;

/** Rate, margin and how far ahead. */
export function TermFields() {
  const styles = useContractsStyles();
  const text = useText("contracts");
  const setup = useContracts((contracts) => contracts.setup);
  const table = useContracts((contracts) => contracts.table);
  const edit = useContracts((contracts) => contracts.edit);
  if (setup === undefined || table === undefined) return null;
  const { discountRate, margin, marginColumn, horizon } = setup.terms;
  const change = (terms: ContractTerms, gesture?: string) =>
    edit((present) => ({ ...present, terms }), gesture);
  const { marginColumn: _, ...withoutColumn } = setup.terms;
  const { margin: __, ...withoutMargin } = setup.terms;
  const numbers = table.columns.filter(({ kind }) => kind === "number").map(({ name }) => name);
  return (
    <>
      <Field label={text("terms.discount")} size="small">
        <DecimalField
          className={styles.short}
          label={text("terms.discount")}
          value={Number((discountRate * 100).toFixed(6))}
          min={0}
          max={1000}
          decimals={2}
          onCommit={(percent) => change({ ...setup.terms, discountRate: percent / 100 }, "discount")}
        />
      </Field>
      <Field label={text("terms.horizon")} size="small">
        <DecimalField
          className={styles.short}
          label={text("terms.horizon")}
          value={horizon}
          min={1}
          max={MOST_PERIODS}
          decimals={0}
          onCommit={(periods) => change({ ...setup.terms, horizon: periods }, "horizon")}
        />
      </Field>
      {setup.source.kind === "contracts" && (
        <Choice
          label={text("terms.marginFrom")}
          value={marginColumn ?? FIXED}
          options={[[FIXED, text("terms.fixed")], ...numbers.map((name) => [name, name] as const)]}
          onChoose={(column) =>
            change(column === FIXED ? withoutColumn : { ...setup.terms, marginColumn: column })
          }
        />
      )}
      <Field
        label={text(setup.source.kind === "contracts" ? "terms.margin" : "terms.marginFrom")}
        size="small"
      >
        <DecimalField
          className={styles.short}
          label={text("terms.marginFrom")}
          value={margin ?? NaN}
          decimals={2}
          isOptional
          placeholder={text("terms.none")}
          onCommit={(value) =>
            change(Number.isNaN(value) ? withoutMargin : { ...setup.terms, margin: value }, "margin")
          }
        />
      </Field>
    </>
  );
}
