import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { ArrowSwap20Regular } from "@fluentui/react-icons";
import type { ComparedOption } from "./compared-options";
import { useText } from "../../i18n";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto minmax(0, 1fr)",
    alignItems: "end",
    columnGap: tokens.spacingHorizontalXS,
  },
  field: { minWidth: 0 },
  select: { minWidth: 0 },
});

interface ComparedChoiceProps {
  readonly options: readonly ComparedOption[];
  readonly before: string;
  readonly after: string;
  readonly onChoose: (before: string, after: string) => void;
}

/** Which two models are compared, and in which direction. */
export function ComparedChoice({ options, before, after, onChoose }: ComparedChoiceProps) {
  const styles = useStyles();
  const text = useText("whatIf");
  const nameOf = ({ model, name }: ComparedOption) =>
    model.kind === "saved" ? name : text(`comparison.${model.kind}`);
  const side = (label: string, value: string, choose: (id: string) => void) => (
    <Field label={label} size="small" className={styles.field}>
      <Select size="small" className={styles.select} value={value} onChange={(_, data) => choose(data.value)}>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {nameOf(option)}
          </option>
        ))}
      </Select>
    </Field>
  );
  return (
    <div className={styles.root}>
      {side(text("comparison.before"), before, (id) => onChoose(id, after))}
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowSwap20Regular />}
        aria-label={text("comparison.swap")}
        title={text("comparison.swap")}
        onClick={() => onChoose(after, before)}
      />
      {side(text("comparison.after"), after, (id) => onChoose(before, id))}
    </div>
  );
}
