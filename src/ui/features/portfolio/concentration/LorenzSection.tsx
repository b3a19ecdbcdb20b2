import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { LineChart } from "../../../components/charts/LineChart";
import { useWidth } from "../../../components/charts/use-width";
import { Section } from "../../../components/layout/Section";
import { useFormat, useText } from "../../../i18n";
import { usePortfolioStyles } from "../portfolio.styles";
import { useAmount } from "../use-amount";
import type { ConcentrationQuestion } from "./concentration-question";

const INITIAL_WIDTH = 288;
const HEIGHT = 200;
const TICKS = [0, 0.2, 0.4, 0.6, 0.8, 1];

const useStyles = makeStyles({
  axis: { textAlign: "right", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** The Lorenz curve beside that of equal customers, and what it comes to in one number. */
export function LorenzSection({ scored, setup, view: { concentration } }: ConcentrationQuestion) {
  const styles = { ...usePortfolioStyles(), ...useStyles() };
  const text = useText("portfolioPane");
  const format = useFormat();
  const amount = useAmount(scored, setup.amount);
  const [frame, width] = useWidth(INITIAL_WIDTH);
  const { lorenz, gini, lossCustomers, losses, unknown } = concentration;
  const customers = lorenz.map((point) => point.customers);
  const values = lorenz.map((point) => point.value);
  const share = (value: number) => format.percent(value);
  const say = (place: number) =>
    text("concentration.say", {
      customers: share(customers[place]!),
      amount: format.percent(values[place]!, 1),
      others: share(1 - customers[place]!),
      rest: format.percent(1 - values[place]!, 1),
    });
  return (
    <Section title={text("concentration.lorenz")}>
      <div ref={frame} className={styles.stack}>
        {lorenz.length === 0 ? (
          <Text>{text("concentration.noTotal")}</Text>
        ) : (
          <div>
            <LineChart
              x={customers}
              series={[
                { name: text("concentration.actual"), kind: "accentLine", y: values },
                { name: text("concentration.equal"), kind: "referenceLine", y: customers },
              ]}
              yDomain={[Math.min(0, ...values), 1]}
              xTicks={TICKS}
              xTick={share}
              yTick={share}
              width={width}
              height={HEIGHT}
              label={text("concentration.curve", { column: setup.amount })}
              say={say}
            />
            <div className={styles.axis} aria-hidden>
              {text("concentration.xAxis")}
            </div>
          </div>
        )}
        <Text>
          {gini === undefined
            ? text("concentration.giniNone")
            : text("concentration.gini", { gini: format.number(gini, 2) })}
        </Text>
        {lossCustomers > 0 && (
          <Text size={200} className={styles.quiet}>
            {text("concentration.losses", {
              count: lossCustomers,
              shown: format.number(lossCustomers),
              losses: amount(losses),
            })}
          </Text>
        )}
        {unknown > 0 && (
          <Text size={200} className={styles.quiet}>
            {text("concentration.unknown", { count: unknown, shown: format.number(unknown) })}
          </Text>
        )}
      </div>
    </Section>
  );
}
