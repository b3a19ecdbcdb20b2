import { makeStyles } from "@fluentui/react-components";
import { useQuiet } from "./use-quiet";

const useStyles = makeStyles({
  spoken: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** Says a sentence to a screen reader once it stands still; seen by nobody else. */
export function LiveText({ children }: { readonly children: string }) {
  const styles = useStyles();
  return (
    <span className={styles.spoken} aria-live="polite">
      {useQuiet(children)}
    </span>
  );
}
