import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import { Calculator16Regular } from "@fluentui/react-icons";
import { useId } from "react";
import { type AmountColumn, discountFormOf, type MeasuredTable, type ShareForm } from "../../../../core";
import { useText } from "../../../i18n";
import { columnIn, freeName, useJoins } from "../../../joins";
import type { JoinedColumn } from "../joined-columns";
import { withTable } from "../with-table";

const NONE = "";

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 2fr) minmax(0, 3fr)",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    "& select": { minWidth: 0 },
  },
});

interface AmountFieldsProps {
  readonly measured: MeasuredTable;
  readonly columns: readonly JoinedColumn[];
}

/** An amount that no column has: the product of two columns, less a share. Offered where there are numbers for it. */
export function AmountFields({ measured, columns }: AmountFieldsProps) {
  const styles = useStyles();
  const text = useText("joins");
  const edit = useJoins((joins) => joins.edit);
  const { amount } = measured;
  const tables = useJoins((joins) => joins.tables);
  const discount = columnIn(measured, tables, amount?.discount);
  const numbers = columns
    .filter(({ kind, name }) => kind === "number" && name !== amount?.name)
    .map(({ name }) => name);
  const put = (next: AmountColumn | undefined) =>
    edit((setup) =>
      withTable(setup, measured.table, ({ amount: _, ...each }) => ({
        ...each,
        ...(next !== undefined && { amount: next }),
        measures:
          next === undefined ? each.measures.filter(({ column }) => column !== amount?.name) : each.measures,
      })),
    );
  const setFactor = (place: number, header: string) => {
    const [first = NONE, second = NONE] = amount?.factors ?? [];
    const factors = (place === 0 ? [header, second] : [first, header]).filter((each) => each !== NONE);
    if (factors.length === 0) return put(undefined);
    const taken = new Set(columns.map(({ name }) => name.toLowerCase()));
    put({ ...(amount ?? { name: freeName(text("amount"), taken) }), factors });
  };
  const setDiscount = (header: string) => {
    if (amount === undefined) return;
    const { discount: _, discountForm: __, ...rest } = amount;
    put(header === NONE ? rest : { ...rest, discount: header });
  };

  if (amount === undefined)
    return numbers.length < 2 ? null : (
      <div>
        <Button
          size="small"
          appearance="subtle"
          icon={<Calculator16Regular />}
          onClick={() => setFactor(0, numbers[0]!)}
        >
          {text("figures.amount")}
        </Button>
      </div>
    );
  return (
    <div className={styles.fields} role="group" aria-label={text("figures.amount")}>
      <Choice
        label={text("figures.amount")}
        value={amount.factors[0] ?? NONE}
        none={text("figures.amountNone")}
        headers={numbers}
        onChange={(header) => (header === NONE ? put(undefined) : setFactor(0, header))}
      />
      <Choice
        label="×"
        accessibleLabel={text("figures.price", { number: 2 })}
        value={amount.factors[1] ?? NONE}
        none={text("figures.noFactor")}
        headers={numbers}
        onChange={(header) => setFactor(1, header)}
      />
      <Choice
        label={text("figures.discount")}
        value={amount.discount ?? NONE}
        none={text("figures.noDiscount")}
        headers={numbers}
        onChange={setDiscount}
      />
      {amount.discount !== undefined && (
        <FormChoice
          value={amount.discountForm ?? (discount === undefined ? "share" : discountFormOf(discount))}
          onChange={(discountForm) => put({ ...amount, discountForm })}
        />
      )}
    </div>
  );
}

interface FormChoiceProps {
  readonly value: ShareForm;
  readonly onChange: (form: ShareForm) => void;
}

/** Whether 15 or 0,15 means fifteen per cent. */
function FormChoice({ value, onChange }: FormChoiceProps) {
  const text = useText("joins");
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{text("figures.form")}</label>
      <Select
        size="small"
        id={id}
        value={value}
        onChange={(_, data) => onChange(data.value === "percent" ? "percent" : "share")}
      >
        <option value="share">{text("figures.asShare")}</option>
        <option value="percent">{text("figures.asPercent")}</option>
      </Select>
    </>
  );
}

interface ChoiceProps {
  readonly label: string;
  /** In place of a label that is a sign. */
  readonly accessibleLabel?: string;
  readonly value: string;
  readonly none: string;
  readonly headers: readonly string[];
  readonly onChange: (header: string) => void;
}

function Choice({ label, accessibleLabel, value, none, headers, onChange }: ChoiceProps) {
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <Select
        size="small"
        id={id}
        value={value}
        {...(accessibleLabel !== undefined && { "aria-label": accessibleLabel })}
        onChange={(_, data) => onChange(data.value)}
      >
        <option value={NONE}>{none}</option>
        {headers.map((header) => (
          <option key={header}>{header}</option>
        ))}
      </Select>
    </>
  );
}
