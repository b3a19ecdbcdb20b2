import { createFocusOutlineStyle, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ScoringModel, Scores } from "../../../core";
import { useFormat, useText } from "../../i18n";
import { shortNames } from "./short-names";
import { shownCounts } from "./shown-counts";

export interface DistributionStripProps {
  /** undefined while nothing has been scored yet. */
  readonly scores: Scores | undefined;
  readonly model: ScoringModel;
  /** Opens the result. */
  readonly onOpen: () => void;
}

const useStyles = makeStyles({
  strip: {
    position: "relative",
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    ":hover": { backgroundColor: tokens.colorNeutralBackground3 },
  },
  // Lies over the picture: the short names in it are not what the button is called.
  button: {
    position: "absolute",
    inset: 0,
    padding: 0,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorTransparentBackground,
    cursor: "pointer",
    ...createFocusOutlineStyle(),
  },
  bar: {
    display: "flex",
    height: "10px",
    columnGap: "1px",
    overflow: "hidden",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground5,
  },
  segment: {
    flexBasis: 0,
    minWidth: 0,
    forcedColorAdjust: "none",
    transitionProperty: "flex-grow",
    transitionDuration: tokens.durationFast,
    "@media (prefers-reduced-motion: reduce)": { transitionDuration: "0s" },
  },
  filled: { minWidth: "3px" },
  counts: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
  count: { display: "inline-flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  swatch: {
    width: "8px",
    height: "8px",
    borderRadius: "2px",
    outline: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    outlineOffset: "-1px",
    forcedColorAdjust: "none",
  },
  number: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
});

/** How many customers each class has: always in sight, and the way to the result. */
export function DistributionStrip({ scores, model, onOpen }: DistributionStripProps) {
  const styles = useStyles();
  const text = useText("common");
  const format = useFormat();
  const shown = shownCounts(model, scores);
  const marks = shortNames(shown.map(({ name }) => name));
  const say = (count: number | undefined) => (count === undefined ? "–" : format.number(count));
  const spoken = shown.map(({ name, count }) => `${name} ${say(count)}`).join(", ");
  return (
    <div className={styles.strip}>
      <span className={styles.bar} aria-hidden>
        {shown.map(({ place, color, count = 0 }) => (
          <span
            key={place}
            className={mergeClasses(styles.segment, count > 0 && styles.filled)}
            style={{ flexGrow: count, backgroundColor: color }}
          />
        ))}
      </span>
      <span className={styles.counts} aria-hidden>
        {shown.map(({ place, color, count }, index) => (
          <span key={place} className={styles.count}>
            <span className={styles.swatch} style={{ backgroundColor: color }} />
            {marks[index]}
            <span className={styles.number}>{say(count)}</span>
          </span>
        ))}
      </span>
      <button
        type="button"
        className={styles.button}
        onClick={onOpen}
        title={spoken}
        aria-label={scores === undefined ? text("strip.empty") : text("strip.label", { classes: spoken })}
      />
    </div>
  );
}
