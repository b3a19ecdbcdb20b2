import { Checkbox, Field } from "@fluentui/react-components";
import type { SurvivorTableSetup, Table } from "../../../../core";
import { useContracts } from "../../../contracts";
import { useText } from "../../../i18n";
import { Choice } from "../../../components/fields/Choice";

const UNITS = ["month", "quarter", "year"] as const;

interface SurvivorFieldsProps {
  readonly table: Table;
  readonly source: SurvivorTableSetup;
}

/** How the numbers of a table of survivors stand in it. */
export function SurvivorFields({ table, source }: SurvivorFieldsProps) {
  const text = useText("contracts");
  const edit = useContracts((contracts) => contracts.edit);
  const change = (part: Partial<SurvivorTableSetup>) =>
    edit((setup) => ({ ...setup, source: { ...source, ...part } }));
  const numbers = table.columns.filter(({ kind }) => kind === "number");
  const toggled = (name: string, isChosen: boolean) =>
    numbers
      .map((column) => column.name)
      .filter((each) => (each === name ? isChosen : source.columns.includes(each)));
  return (
    <>
      <Choice
        label={text("data.tableUnit")}
        value={source.unit}
        options={UNITS.map((unit) => [unit, text(`data.periodIs.${unit}`)] as const)}
        onChoose={(unit) => change({ unit })}
      />
      <Choice
        label={text("data.direction")}
        value={source.direction}
        options={(["down", "across"] as const).map((each) => [each, text(`data.${each}`)] as const)}
        onChoose={(direction) => change({ direction })}
      />
      <Field label={text("data.columns")} size="small">
        <div role="group" aria-label={text("data.columns")}>
          {numbers.map(({ name }) => (
            <Checkbox
              key={name}
              label={name}
              checked={source.columns.includes(name)}
              disabled={source.columns.length === 1 && source.columns[0] === name}
              onChange={(_, { checked }) => change({ columns: toggled(name, checked === true) })}
            />
          ))}
        </div>
      </Field>
      <Checkbox
        label={text("data.isOneKind")}
        checked={source.isOneKind}
        onChange={(_, { checked }) => change({ isOneKind: checked === true })}
      />
    </>
  );
}
