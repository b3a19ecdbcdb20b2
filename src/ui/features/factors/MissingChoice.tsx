import { Field, Select } from "@fluentui/react-components";
import { useMemo } from "react";
import { type Column, columnSummary, type MissingPolicy } from "../../../core";
import { useFormat, useText } from "../../i18n";

const POLICIES: readonly MissingPolicy[] = ["zero", "median", "stretch", "exclude"];

export interface MissingChoiceProps {
  readonly policy: MissingPolicy;
  /** undefined where the table has no such column. */
  readonly column: Column | undefined;
  readonly onChange: (policy: MissingPolicy) => void;
}

/** What happens to customers without a value, and how many that are. */
export function MissingChoice({ policy, column, onChange }: MissingChoiceProps) {
  const text = useText("factors");
  const format = useFormat();
  const count = useMemo(() => (column === undefined ? 0 : columnSummary(column).missing), [column]);
  const sentence =
    count === 0
      ? text("missing.none")
      : text(`missing.sentence.${policy}`, { count, customers: format.number(count) });
  return (
    <Field label={text("missing.label")} hint={sentence}>
      <Select size="small" value={policy} onChange={(_, data) => onChange(data.value as MissingPolicy)}>
        {POLICIES.map((each) => (
          <option key={each} value={each}>
            {text(`missing.policy.${each}`)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
