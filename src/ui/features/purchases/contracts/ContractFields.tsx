import { Field } from "@fluentui/react-components";
import { type ContractListSetup, isoOfSerial, serialOfIso, type Table } from "../../../../core";
import { DateField } from "../../../components/fields/DateField";
import { DecimalField } from "../../../components/fields/DecimalField";
import { useContracts } from "../../../contracts";
import { useText } from "../../../i18n";
import { Choice } from "../../../components/fields/Choice";
import { useContractsStyles } from "./contracts.styles";

const UNITS = ["month", "quarter", "year"] as const;
const NONE = "";
const MOST_DAYS = 366;

interface ContractFieldsProps {
  readonly table: Table;
  readonly source: ContractListSetup;
}

/** What the columns of a list of contracts mean. */
export function ContractFields({ table, source }: ContractFieldsProps) {
  const styles = useContractsStyles();
  const text = useText("contracts");
  const edit = useContracts((contracts) => contracts.edit);
  const change = (part: Partial<ContractListSetup>, gesture?: string) =>
    edit((setup) => ({ ...setup, source: { ...source, ...part } }), gesture);
  const named = (isWanted: (kind: Table["columns"][number]["kind"]) => boolean, chosen: string) =>
    table.columns
      .filter(({ kind, name }) => isWanted(kind) || name === chosen)
      .map(({ name }) => [name, name] as const);
  const dates = (chosen: string) => named((kind) => kind === "date" || kind === "number", chosen);
  const { customer: _, ...withoutCustomer } = source;
  return (
    <>
      <Choice
        label={text("data.start")}
        value={source.start}
        options={dates(source.start)}
        onChoose={(start) => change({ start })}
      />
      <Choice
        label={text("data.end")}
        value={source.end}
        options={dates(source.end)}
        onChoose={(end) => change({ end })}
      />
      <Choice
        label={text("data.customer")}
        value={source.customer ?? NONE}
        options={[
          [NONE, text("data.noCustomer")],
          ...named((kind) => kind !== "date", source.customer ?? NONE),
        ]}
        onChoose={(customer) =>
          customer === NONE ? edit((setup) => ({ ...setup, source: withoutCustomer })) : change({ customer })
        }
      />
      <Choice
        label={text("data.unit")}
        value={source.unit}
        options={UNITS.map((unit) => [unit, text(`data.unitOf.${unit}`)] as const)}
        onChoose={(unit) => change({ unit })}
      />
      <Choice
        label={text("data.endMeans")}
        value={source.endMeans}
        options={(["lastDay", "firstDayAfter"] as const).map((each) => [each, text(`data.${each}`)] as const)}
        onChoose={(endMeans) => change({ endMeans })}
      />
      <Field label={text("data.referenceDate")} size="small">
        <DateField
          className={styles.short}
          label={text("data.referenceDate")}
          value={serialOfIso(source.referenceDate) ?? NaN}
          onCommit={(day) => !Number.isNaN(day) && change({ referenceDate: isoOfSerial(day) }, "reference")}
        />
      </Field>
      {source.customer !== undefined && (
        <Field label={text("data.gap")} size="small">
          <DecimalField
            className={styles.short}
            label={text("data.gap")}
            value={source.gapDays}
            min={0}
            max={MOST_DAYS}
            decimals={0}
            onCommit={(gapDays) => change({ gapDays }, "gap")}
          />
        </Field>
      )}
    </>
  );
}
