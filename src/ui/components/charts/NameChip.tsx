import { makeStyles, tokens } from "@fluentui/react-components";
import type { CustomerClass } from "../../../core";
import { textColorOn } from "../../components/charts/text-color";

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

/** A class by name, on its colour. */
export function ClassChip({ of: { name, color } }: { readonly of: Pick<CustomerClass, "name" | "color"> }) {
  const styles = useStyles();
  return (
    <span className={styles.chip} style={{ backgroundColor: color, color: textColorOn(color) }} title={name}>
      {name}
    </span>
  );
}
