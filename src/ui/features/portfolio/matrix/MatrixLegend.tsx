import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { shownCounts } from "../../../components/charts/shown-counts";
import { useText } from "../../../i18n";
import { usePortfolio } from "../../../portfolio";
import type { PortfolioView } from "../portfolio-view";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  entry: { display: "inline-flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  dot: {
    width: "10px",
    height: "10px",
    borderRadius: tokens.borderRadiusCircular,
    outline: `1px solid ${tokens.colorNeutralForeground3}`,
    outlineOffset: "-1px",
    forcedColorAdjust: "none",
  },
});

/** What colours, areas and arrows of the matrix mean. */
export function MatrixLegend({ view: { scored, setup, portfolio } }: { readonly view: PortfolioView }) {
  const styles = useStyles();
  const text = useText("portfolioPane");
  const period = usePortfolio((state) => state.earlier?.label);
  const classes = useMemo(() => shownCounts(scored.model, scored.scores), [scored]);
  const hasLosses = useMemo(() => portfolio.size.some((size) => size < 0), [portfolio]);
  return (
    <div className={styles.root}>
      {classes.map(({ place, name, color }) => (
        <span key={place} className={styles.entry}>
          <span className={styles.dot} style={{ backgroundColor: color }} aria-hidden />
          {name}
        </span>
      ))}
      {setup.bubble !== "" && <span>{text("matrix.area", { column: setup.bubble })}</span>}
      {hasLosses && <span>{text("matrix.hollow")}</span>}
      {period !== undefined && setup.arrows > 0 && <span>{text("matrix.arrows", { period })}</span>}
    </div>
  );
}
