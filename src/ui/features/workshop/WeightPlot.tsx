import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { GroupWeights, WeighedFactor } from "../../../core";
import { Section } from "../../components/layout/Section";
import { useFormat, useText } from "../../i18n";
import { useEditorStyles } from "../weights/editor.styles";
import { axisEnd, dotsOf } from "./dots";
import type { Stage } from "./stages";

const DOT = 10;
const GAP = 2;

const useStyles = makeStyles({
  head: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  figure: { whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
  // Half a dot on each side keeps the outermost ones inside.
  strip: {
    position: "relative",
    margin: `0 ${DOT / 2}px`,
    borderBottom: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  dot: {
    position: "absolute",
    boxSizing: "border-box",
    width: `${DOT}px`,
    height: `${DOT}px`,
    marginLeft: `${-DOT / 2}px`,
    border: `1px solid ${tokens.colorNeutralBackground1}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorCompoundBrandBackground,
    forcedColorAdjust: "none",
    "@media (forced-colors: active)": { backgroundColor: "CanvasText", border: "1px solid Canvas" },
  },
  range: {
    position: "absolute",
    bottom: `${DOT / 2 - 1}px`,
    height: "2px",
    backgroundColor: tokens.colorNeutralStrokeAccessible,
    forcedColorAdjust: "none",
    "@media (forced-colors: active)": { backgroundColor: "CanvasText" },
  },
  middle: {
    position: "absolute",
    bottom: "-3px",
    boxSizing: "border-box",
    minWidth: "4px",
    height: `${DOT + 6}px`,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground4,
    forcedColorAdjust: "none",
    "@media (forced-colors: active)": { border: "1px solid CanvasText", backgroundColor: "Canvas" },
  },
  mark: {
    position: "absolute",
    bottom: "-4px",
    top: 0,
    width: "4px",
    marginLeft: "-2px",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorPaletteDarkOrangeBackground3,
    forcedColorAdjust: "none",
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
  axis: {
    display: "flex",
    justifyContent: "space-between",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
});

interface WeightPlotProps {
  readonly factors: readonly WeighedFactor[];
  readonly group: GroupWeights;
  /** In the order of the participants, or what stands for them. */
  readonly names: readonly string[];
  readonly stage: Stage;
}

/** A row per factor with a dot per person, then how far they spread, then the group's weight. */
export function WeightPlot({ factors, group, names, stage }: WeightPlotProps) {
  const styles = useStyles();
  const shared = useEditorStyles();
  const text = useText("workshop");
  const format = useFormat();
  const { participants, spread, weights } = group;
  const end = axisEnd(participants.flatMap((each) => [...each.weights]));
  const at = (value: number) => `${(100 * value) / end}%`;
  const show = (value: number) => format.number(value, 1);
  return (
    <Section title={text("result.plot")}>
      <ul className={shared.list}>
        {factors.map(({ id, name }, factor) => {
          const { least, most, lowerQuartile, upperQuartile } = spread[factor]!;
          const values = participants.map((each) => each.weights[factor]!);
          const dots = dotsOf(values, end);
          const height = (1 + Math.max(...dots.map(({ level }) => level))) * (DOT + GAP) + 2 * GAP;
          const sayWeight = (person: number) =>
            text("result.plotWeight", { name: names[person]!, weight: show(values[person]!) });
          const bounds = { name, least: show(least), most: show(most) };
          const label = {
            people: () =>
              text("result.plotPeople", {
                name,
                weights: format.list(values.map((_, each) => sayWeight(each))),
              }),
            spread: () =>
              text("result.plotSpread", {
                ...bounds,
                lower: show(lowerQuartile),
                upper: show(upperQuartile),
              }),
            group: () => text("result.plotGroup", { ...bounds, group: show(weights[factor]!) }),
          }[stage]();
          return (
            <li key={id}>
              <div className={styles.head} aria-hidden>
                <Text className={styles.name}>{name}</Text>
                {stage !== "people" && (
                  <span className={styles.figure}>
                    {stage === "group" ? show(weights[factor]!) : `${show(least)}–${show(most)}`}
                  </span>
                )}
              </div>
              <div role="img" aria-label={label} className={styles.strip} style={{ height }}>
                {stage !== "people" && (
                  <>
                    <span className={styles.range} style={{ left: at(least), width: at(most - least) }} />
                    <span
                      className={styles.middle}
                      style={{ left: at(lowerQuartile), width: at(upperQuartile - lowerQuartile) }}
                    />
                  </>
                )}
                {dots.map(({ person, share, level }) => (
                  <span
                    key={person}
                    className={styles.dot}
                    title={sayWeight(person)}
                    style={{ left: `${100 * share}%`, bottom: level * (DOT + GAP) }}
                  />
                ))}
                {stage === "group" && (
                  <span className={styles.mark} style={{ left: at(group.exact[factor]!) }} />
                )}
              </div>
            </li>
          );
        })}
      </ul>
      <div className={styles.axis} aria-hidden>
        <span>0</span>
        <span>{format.number(end / 2)}</span>
        <span>{format.number(end)}</span>
      </div>
      <p className={shared.hint}>
        {text("result.legendPeople")}
        {stage !== "people" && ` ${text("result.legendSpread")}`}
        {stage === "group" && ` ${text("result.legendGroup")}`}
      </p>
    </Section>
  );
}
