import { Select } from "@fluentui/react-components";
import { useId } from "react";
import type { AmountColumn } from "../../../../../core";
import { useText } from "../../../../i18n";
import { usePurchases } from "../../../../purchases";
import { HeaderSelect } from "./HeaderSelect";
import { useJoinStyles } from "./use-join-styles";

/** An amount that no column has: a product of columns, less a share off. Shown where there are numbers for it. */
export function AmountChoice() {
  const styles = useJoinStyles();
  const text = useText("purchaseJoin");
  const amount = usePurchases((purchases) => purchases.join?.amount);
  const table = usePurchases((purchases) => purchases.table);
  const editJoin = usePurchases((purchases) => purchases.editJoin);
  const numbers = (table?.columns ?? [])
    .filter(({ kind, name }) => kind === "number" && name !== amount?.name)
    .map(({ name }) => name);
  if (amount === undefined && numbers.length < 2) return null;

  const put = (next: AmountColumn | undefined) =>
    void editJoin(({ amount: _, ...join }) => ({ ...join, ...(next !== undefined && { amount: next }) }));
  const setFactor = (place: number, header: string) => {
    const factors = [...(amount?.factors ?? [])];
    factors[place] = header;
    const left = factors.filter((each) => each !== "");
    const name = amount?.name ?? freeName(text("amountName"), table?.columns.map((each) => each.name) ?? []);
    put(left.length === 0 ? undefined : { ...amount, name, factors: left });
  };
  const setDiscount = (header: string) => {
    if (amount === undefined) return;
    const { discount: _, discountForm: __, ...rest } = amount;
    put(header === "" ? rest : { ...rest, discount: header });
  };
  const factors = amount === undefined ? [] : [...amount.factors, ""];
  return (
    <div className={styles.fields}>
      {amount === undefined ? (
        <HeaderSelect
          label={text("amount")}
          value=""
          none={text("amountNone")}
          headers={numbers}
          onChoose={(header) => header !== "" && setFactor(0, header)}
        />
      ) : (
        factors.map((factor, place) => (
          <HeaderSelect
            key={place}
            label={place === 0 ? text("amount") : "×"}
            {...(place > 0 && { spokenLabel: text("factor", { number: place + 1 }) })}
            value={factor}
            none={text(place === 0 && amount.factors.length === 1 ? "amountNone" : "noFactor")}
            headers={numbers}
            onChoose={(header) => setFactor(place, header)}
          />
        ))
      )}
      {amount !== undefined && (
        <HeaderSelect
          label={text("discount")}
          value={amount.discount ?? ""}
          none={text("noDiscount")}
          headers={numbers}
          onChoose={setDiscount}
        />
      )}
      {amount?.discount !== undefined && <FormChoice amount={amount} onChange={put} />}
    </div>
  );
}

interface FormChoiceProps {
  readonly amount: AmountColumn;
  readonly onChange: (amount: AmountColumn) => void;
}

/** Whether 15 or 0.15 means fifteen per cent. */
function FormChoice({ amount, onChange }: FormChoiceProps) {
  const text = useText("purchaseJoin");
  const found = usePurchases((purchases) => purchases.discountForm);
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{text("form")}</label>
      <Select
        size="small"
        id={id}
        value={amount.discountForm ?? found ?? "share"}
        onChange={(_, { value }) =>
          onChange({ ...amount, discountForm: value === "percent" ? "percent" : "share" })
        }
      >
        <option value="share">{text("asShare")}</option>
        <option value="percent">{text("asPercent")}</option>
      </Select>
    </>
  );
}

function freeName(wanted: string, taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let copy = 2; names.has(name.toLowerCase()); copy += 1) name = `${wanted} (${copy})`;
  return name;
}
