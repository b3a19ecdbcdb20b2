import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";

interface ViewChoiceProps<V extends string> {
  readonly label: string;
  readonly views: readonly { readonly view: V; readonly name: string }[];
  readonly chosen: V;
  readonly onChoose: (view: V) => void;
}

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

/** A choice between ways to look at the same thing. */
export function ViewChoice<V extends string>({ label, views, chosen, onChoose }: ViewChoiceProps<V>) {
  const styles = useStyles();
  return (
    <div className={styles.root} role="group" aria-label={label}>
      {views.map(({ view, name }) => (
        <ToggleButton key={view} size="small" checked={view === chosen} onClick={() => onChoose(view)}>
          {name}
        </ToggleButton>
      ))}
    </div>
  );
}
