import { makeStyles, tokens } from "@fluentui/react-components";
import type { CustomerClass } from "../../../core";
import { textColorOn } from "../../components/charts/text-color";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  entry: {
    display: "grid",
    gridTemplateColumns: "72px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
  },
  name: {
    justifySelf: "start",
    alignSelf: "start",
    padding: `0 ${tokens.spacingHorizontalSNudge}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  strategy: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** Classes with what is to be done for each. */
export function TemplateClasses({ classes }: { readonly classes: readonly CustomerClass[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {classes.map(({ name, color, strategy }) => (
        <li key={name} className={styles.entry}>
          <span className={styles.name} style={{ backgroundColor: color, color: textColorOn(color) }}>
            {name}
          </span>
          <span className={styles.strategy}>{strategy}</span>
        </li>
      ))}
    </ul>
  );
}
