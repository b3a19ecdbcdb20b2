import { Checkbox } from "@fluentui/react-components";
import { findColumn, type Table, type Unit } from "../../../core";
import { NameField } from "../../components/fields/NameField";
import { useText } from "../../i18n";
import { useSession } from "../../session";

export interface CountColumnProps {
  readonly listed: Table;
  readonly unit: Unit;
}

/** Whether the number of a customer's rows is a column, and what it is called. */
export function CountColumn({ listed, unit }: CountColumnProps) {
  const text = useText("units");
  const editModel = useSession((state) => state.editModel);
  const { countHeader, ...others } = unit;
  const setUnit = (next: Unit) => editModel((model) => ({ ...model, unit: next }));
  const problem = (name: string) => {
    if (name === "") return text("nameEmpty");
    return findColumn(listed, name) === undefined ? undefined : text("nameTaken", { name });
  };
  return (
    <div>
      <Checkbox
        checked={countHeader !== undefined}
        onChange={(_, data) =>
          setUnit(data.checked === true ? { ...others, countHeader: text("countHeader") } : others)
        }
        label={text("counted")}
      />
      {countHeader !== undefined && (
        <NameField
          value={countHeader}
          label={text("countName")}
          problem={problem}
          onCommit={(name) => setUnit({ ...others, countHeader: name })}
        />
      )}
    </div>
  );
}
