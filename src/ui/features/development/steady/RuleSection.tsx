import { makeStyles, Radio, RadioGroup, Slider, Text, tokens } from "@fluentui/react-components";
import type { Development, SteadyClasses, SteadyRule } from "../../../../core";
import { DecimalField } from "../../../components/fields/DecimalField";
import { useGesture } from "../../../components/fields/use-gesture";
import { Section } from "../../../components/layout/Section";
import { useDevelopment } from "../../../development";
import { useFormat, useText } from "../../../i18n";
import { useDevelopmentStyles } from "../development.styles";

const KINDS: readonly SteadyRule["kind"][] = ["either", "margin", "twice"];
const WIDEST = 10;

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "flex-start", columnGap: tokens.spacingHorizontalXS, minWidth: 0 },
  slider: { flexGrow: 1, minWidth: "80px", minHeight: "24px" },
  number: { width: "76px", flexShrink: 0 },
});

interface RuleSectionProps {
  readonly development: Development;
  readonly steady: SteadyClasses;
}

/** When a class is changed, and how many changes are left. */
export function RuleSection({ development, steady }: RuleSectionProps) {
  const shared = useDevelopmentStyles();
  const styles = useStyles();
  const text = useText("development");
  const format = useFormat();
  const gesture = useGesture();
  const edit = useDevelopment((state) => state.edit);
  const { kind, margin } = steady.rule;
  const change = (part: Partial<SteadyRule>, name?: string) =>
    edit((setup) => ({ ...setup, steady: { ...setup.steady, ...part } }), name);
  const points = text("steady.points", { count: margin, shown: format.number(margin, 1) });
  return (
    <Section title={text("steady.title")}>
      <Text>{text("steady.lead")}</Text>
      <RadioGroup
        aria-label={text("steady.kinds")}
        value={kind}
        onChange={(_, { value }) => change({ kind: value as SteadyRule["kind"] })}
      >
        {KINDS.map((each) => (
          <Radio key={each} value={each} label={text(`steady.kind.${each}`)} />
        ))}
      </RadioGroup>
      {kind !== "twice" && (
        <div>
          <Text>{text("steady.margin")}</Text>
          <div className={styles.row}>
            <Slider
              size="small"
              className={styles.slider}
              min={0}
              max={WIDEST}
              value={margin}
              aria-label={text("steady.marginSlider")}
              aria-valuetext={points}
              onPointerDown={gesture.begin}
              onFocus={gesture.begin}
              onChange={(_, { value }) => change({ margin: value }, gesture.name())}
            />
            <DecimalField
              className={styles.number}
              label={text("steady.margin")}
              value={margin}
              min={0}
              max={100}
              decimals={1}
              onCommit={(typed) => change({ margin: typed })}
            />
          </div>
        </div>
      )}
      <Changes development={development} steady={steady} />
      {kind !== "margin" && development.periods.length === 2 && (
        <Text size={200} className={shared.quiet}>
          {text("steady.onlyTwo")}
        </Text>
      )}
    </Section>
  );
}

/** Changes from each period to the next, as the scores have them and as the rule leaves them. */
function Changes({ development: { periods }, steady: { rawChanges, steadyChanges } }: RuleSectionProps) {
  const styles = useDevelopmentStyles();
  const text = useText("development");
  const format = useFormat();
  return (
    <table className={styles.table}>
      <caption className={styles.name}>{text("steady.changes")}</caption>
      <thead>
        <tr className={styles.head}>
          <th scope="col" className={styles.name}>
            {text("steady.step")}
          </th>
          <th scope="col" className={styles.number}>
            {text("steady.raw")}
          </th>
          <th scope="col" className={styles.number}>
            {text("steady.steady")}
          </th>
        </tr>
      </thead>
      <tbody>
        {rawChanges.map((raw, at) => (
          <tr key={at}>
            <th scope="row" className={styles.name}>
              {text("steady.fromTo", { from: periods[at]!.label, to: periods[at + 1]!.label })}
            </th>
            <td className={styles.number}>{format.number(raw)}</td>
            <td className={styles.number}>{format.number(steadyChanges[at]!)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
