import { makeStyles, tokens } from "@fluentui/react-components";
import { textColorOn } from "./text-color";

/** What has a name and a colour to know it by. */
export interface Named {
  readonly name: string;
  /** "#rrggbb" */
  readonly color: string;
}

const useStyles = makeStyles({
  chip: {
    display: "inline-block",
    maxWidth: "100%",
    boxSizing: "border-box",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    padding: `0 ${tokens.spacingHorizontalSNudge}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    verticalAlign: "middle",
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
});

/** A class or a segment by name, on its colour. */
export function NameChip({ of: { name, color } }: { readonly of: Named }) {
  const styles = useStyles();
  return (
    <span className={styles.chip} style={{ backgroundColor: color, color: textColorOn(color) }} title={name}>
      {name}
    </span>
  );
}
