import { Field, makeStyles, Select } from "@fluentui/react-components";

const useStyles = makeStyles({
  select: { minWidth: 0, "& select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
});

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [value: T, text: string])[];
  readonly onChoose: (value: T) => void;
}

/** One of a few things, by its name. */
export function Choice<T extends string>({ label, value, options, onChoose }: ChoiceProps<T>) {
  const styles = useStyles();
  return (
    <Field label={label} size="small">
      <Select
        size="small"
        className={styles.select}
        value={value}
        onChange={(_, { value: chosen }) => {
          const option = options.find(([each]) => each === chosen);
          if (option) onChoose(option[0]);
        }}
      >
        {options.map(([each, shown]) => (
          <option key={each} value={each}>
            {shown}
          </option>
        ))}
      </Select>
    </Field>
  );
}
