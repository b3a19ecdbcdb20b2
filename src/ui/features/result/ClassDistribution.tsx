import { createFocusOutlineStyle, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { boundExample, type ScoringModel, type Scores } from "../../../core";
import { shownCounts } from "../../components/charts/shown-counts";
import { useFormat, useText } from "../../i18n";
import { NameChip } from "../../components/charts/NameChip";

/** Letters that a name may have to stand in the usual width. */
const SHORT_NAME = 11;

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  row: {
    display: "grid",
    gridTemplateColumns: "92px minmax(0, 1fr) auto 44px",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    width: "100%",
    minHeight: "32px",
    padding: 0,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorTransparentBackground,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3 },
    ...createFocusOutlineStyle(),
  },
  longNames: { gridTemplateColumns: "132px minmax(0, 1fr) auto 44px" },
  track: {
    height: "12px",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  bar: {
    height: "100%",
    borderRadius: tokens.borderRadiusSmall,
    boxShadow: `inset 0 0 0 1px ${tokens.colorNeutralStroke1}`,
    forcedColorAdjust: "none",
    transitionProperty: "width",
    transitionDuration: tokens.durationFast,
    "@media (prefers-reduced-motion: reduce)": { transitionDuration: "0s" },
  },
  number: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface ClassDistributionProps {
  readonly scores: Scores;
  readonly model: ScoringModel;
  /** Shows the customers of a class, by its place; see `ShownCount.place`. */
  readonly onOpenClass: (place: number) => void;
}

/** How many customers each class has; a class opens its customers. */
export function ClassDistribution({ scores, model, onOpenClass }: ClassDistributionProps) {
  const styles = useStyles();
  const text = useText("result");
  const format = useFormat();
  const shown = shownCounts(model, scores);
  const most = Math.max(1, ...shown.map(({ count = 0 }) => count));
  const hasLongNames = shown.some(({ name }) => name.length > SHORT_NAME);
  const example = boundExample({ ...model, classes: scores.classes });
  return (
    <>
      <ul className={styles.list}>
        {shown.map(({ place, name, color, count = 0 }) => (
          <li key={place}>
            <button
              type="button"
              className={mergeClasses(styles.row, hasLongNames && styles.longNames)}
              onClick={() => onOpenClass(place)}
            >
              <NameChip of={{ name, color }} />
              <span className={styles.track}>
                {count > 0 && (
                  <span
                    className={styles.bar}
                    style={{ display: "block", width: `${(100 * count) / most}%`, backgroundColor: color }}
                  />
                )}
              </span>
              <span className={styles.number}>{format.number(count)}</span>
              <span className={mergeClasses(styles.number, styles.quiet)}>
                {format.percent(scores.scoredCount === 0 ? 0 : count / scores.scoredCount)}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {example !== undefined && (
        <Text size={200} className={styles.quiet}>
          {text("distribution.rule", { score: format.points(example.score), class: example.classAtScore })}
        </Text>
      )}
    </>
  );
}
