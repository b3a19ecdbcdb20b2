import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import {
  type CustomerEquity,
  type EquityBase,
  type EquityDriver,
  type EquitySetup,
  impliedRetention,
  TORNADO_STEPS,
  type TornadoBar,
} from "../../../../core";
import { DecimalField } from "../../../components/fields/DecimalField";
import { Section } from "../../../components/layout/Section";
import { useText } from "../../../i18n";
import { signedMoney } from "../values/signed-money";
import { isRate, shownStep } from "./equity-texts";
import { useEquityVoice } from "./use-equity";

interface ScenarioSectionProps {
  readonly base: EquityBase;
  readonly today: CustomerEquity;
  readonly bars: readonly TornadoBar[];
  readonly steps: EquitySetup["steps"];
  readonly onChange: (part: Partial<EquitySetup>, gesture?: string) => void;
}

const DRIVERS = Object.keys(TORNADO_STEPS) as EquityDriver[];
const LEAST_STEP = 0.1;
const MOST_STEP = { points: 50, percent: 100 } as const;

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontVariantNumeric: "tabular-nums" },
  head: {
    padding: `0 ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXXS}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    textAlign: "right",
    verticalAlign: "bottom",
  },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  name: { padding: `${tokens.spacingVerticalXS} 0`, fontWeight: tokens.fontWeightRegular, textAlign: "left" },
  number: {
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    textAlign: "right",
    verticalAlign: "top",
    whiteSpace: "nowrap",
  },
  step: { display: "flex", alignItems: "baseline", columnGap: tokens.spacingHorizontalXS },
  field: { width: "56px" },
  strong: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Customer equity in worlds that differ from today's in one thing, side by side. */
export function ScenarioSection({ base, today, bars, steps, onChange }: ScenarioSectionProps) {
  const styles = useStyles();
  const text = useText("equity");
  const { money, format } = useEquityVoice();
  const hasFuture = base.future !== undefined;
  const retention = impliedRetention(base.present);
  const shown = DRIVERS.flatMap((driver) => bars.filter((bar) => bar.driver === driver));
  const figures = ({ future, total }: CustomerEquity) => (
    <td className={styles.number}>
      {money(total)}
      {hasFuture && (
        <Text size={200} block align="end" className={styles.quiet}>
          {money(future)}
        </Text>
      )}
    </td>
  );
  return (
    <Section title={text("scenarios.title")}>
      <Text size={200}>{text("scenarios.lead")}</Text>
      <table className={styles.table} aria-label={text("scenarios.title")}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.head, styles.name)}>
              {text("scenarios.scenario")}
            </th>
            <th scope="col" className={styles.head}>
              {text("scenarios.total")}
              {hasFuture && (
                <Text size={200} block align="end">
                  {text("scenarios.ofWhichFuture")}
                </Text>
              )}
            </th>
            <th scope="col" className={styles.head}>
              {text("scenarios.difference")}
            </th>
          </tr>
        </thead>
        <tbody>
          <tr className={styles.row}>
            <th scope="row" className={styles.name}>
              {text("scenarios.today")}
            </th>
            {figures(today)}
            <td className={styles.number} />
          </tr>
          {shown.map(({ driver, step, higher }) => (
            <tr key={driver} className={styles.row}>
              <th scope="row" className={styles.name}>
                {text(`drivers.${driver}`)}
                <span className={styles.step}>
                  +
                  <DecimalField
                    className={styles.field}
                    label={text("scenarios.step", {
                      driver: text(`drivers.${driver}`),
                      unit: text(isRate(driver) ? "scenarios.points" : "scenarios.percent"),
                    })}
                    value={shownStep(step)}
                    min={LEAST_STEP}
                    max={MOST_STEP[isRate(driver) ? "points" : "percent"]}
                    decimals={1}
                    onCommit={(typed) => onChange({ steps: { ...steps, [driver]: typed / 100 } }, driver)}
                  />
                  {text(isRate(driver) ? "scenarios.points" : "scenarios.percent")}
                </span>
              </th>
              {figures(higher)}
              <td className={mergeClasses(styles.number, styles.strong)}>
                {signedMoney(higher.total - today.total, money)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Text size={200}>
        {retention === undefined
          ? text("scenarios.noRetention")
          : text("scenarios.retention", { share: format.percent(retention) })}
      </Text>
      {steps !== undefined && (
        <div>
          <Button size="small" onClick={() => onChange({ steps: undefined })}>
            {text("scenarios.usual")}
          </Button>
        </div>
      )}
    </Section>
  );
}
