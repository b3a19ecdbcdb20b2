import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS, minWidth: 0 },
  label: { overflowWrap: "anywhere" },
});

interface ManyChoiceProps<T extends string> {
  readonly label: string;
  readonly chosen: readonly T[];
  readonly options: readonly (readonly [value: T, text: string])[];
  readonly onChoose: (chosen: readonly T[]) => void;
}

/** Any of a few things. */
export function ManyChoice<T extends string>({ label, chosen, options, onChoose }: ManyChoiceProps<T>) {
  const styles = useStyles();
  return (
    <div role="group" aria-label={label} className={styles.root}>
      {options.map(([value, shown]) => {
        const isChosen = chosen.includes(value);
        return (
          <Checkbox
            key={value}
            size="medium"
            className={styles.label}
            label={shown}
            checked={isChosen}
            onChange={() => onChoose(isChosen ? chosen.filter((each) => each !== value) : [...chosen, value])}
          />
        );
      })}
    </div>
  );
}
