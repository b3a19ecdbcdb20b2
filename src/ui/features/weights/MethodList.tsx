import { makeStyles, tokens } from "@fluentui/react-components";
import { useText } from "../../i18n";
import { MethodEntry } from "./MethodEntry";
import { METHODS, type Method } from "./methods";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
});

interface MethodListProps {
  readonly started: readonly Method[];
  /** The way that was left last; it takes the focus. */
  readonly focused: Method | undefined;
  readonly onChoose: (method: Method) => void;
}

/** All ways to weights. */
export function MethodList({ started, focused, onChoose }: MethodListProps) {
  const styles = useStyles();
  const text = useText("weights");
  return (
    <ul className={styles.list} aria-label={text("methods")}>
      {METHODS.map((method) => (
        <MethodEntry
          key={method}
          method={method}
          isStarted={started.includes(method)}
          takesFocus={method === focused}
          onChoose={() => onChoose(method)}
        />
      ))}
    </ul>
  );
}
