import { makeStyles, tokens } from "@fluentui/react-components";
import type { ScoringModel } from "../../../core";
import { textColorOn } from "../../components/charts/text-color";
import { useFormat, useText } from "../../i18n";
import { useClassCounts } from "./use-class-counts";

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
    gridTemplateColumns: "80px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
  },
  name: {
    padding: `0 ${tokens.spacingHorizontalSNudge}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  count: {
    display: "block",
    marginTop: tokens.spacingVerticalXXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  strategy: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** The classes of a model that is still to be created: who would be in them, and what is to be done for each. */
export function TemplateClasses({ model }: { readonly model: ScoringModel }) {
  const styles = useStyles();
  const text = useText("templates");
  const format = useFormat();
  const counts = useClassCounts(model);
  return (
    <ul className={styles.list}>
      {model.classes.list.map(({ name, color, strategy }, index) => (
        <li key={name} className={styles.entry}>
          <span>
            <span className={styles.name} style={{ backgroundColor: color, color: textColorOn(color) }}>
              {name}
            </span>
            {counts !== undefined && (
              <span className={styles.count}>
                {text("customers", { count: counts[index]!, customers: format.number(counts[index]!) })}
              </span>
            )}
          </span>
          <span className={styles.strategy}>{strategy}</span>
        </li>
      ))}
    </ul>
  );
}
