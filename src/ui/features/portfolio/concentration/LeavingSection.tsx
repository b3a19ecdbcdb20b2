import { Button, Field, makeStyles, Text, tokens } from "@fluentui/react-components";
import { Add16Regular, Subtract16Regular } from "@fluentui/react-icons";
import type { Departure } from "../../../../core";
import { DecimalField } from "../../../components/fields/DecimalField";
import { Section } from "../../../components/layout/Section";
import { useFormat, useText } from "../../../i18n";
import { usePortfolio } from "../../../portfolio";
import { useCustomerNames } from "../customers/use-customer-names";
import { useAmount } from "../use-amount";
import type { ConcentrationQuestion } from "./concentration-question";

const NAMED = 5;

const useStyles = makeStyles({
  stepper: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  number: { width: "84px" },
  lines: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
});

/** What goes when the largest customers leave, of the amount and of what is left of it. */
export function LeavingSection({ scored, setup, view }: ConcentrationQuestion) {
  const styles = useStyles();
  const text = useText("portfolioPane");
  const amount = useAmount(scored, setup.amount);
  const profit = useAmount(scored, setup.profit);
  const edit = usePortfolio((state) => state.editConcentration);
  const most = view.concentration.customers;
  const { leaving } = setup;
  const set = (wanted: number) =>
    edit((before) => ({ ...before, leaving: Math.max(0, Math.min(most, wanted)) }), "leaving");
  return (
    <Section title={text("concentration.leaving")}>
      <Field label={text("concentration.leavingCount")} size="small">
        <div className={styles.stepper}>
          <Button
            size="small"
            icon={<Subtract16Regular />}
            disabledFocusable={leaving <= 0}
            aria-label={text("concentration.fewer")}
            title={text("concentration.fewer")}
            onClick={() => set(leaving - 1)}
          />
          <DecimalField
            className={styles.number}
            label={text("concentration.leavingCount")}
            value={leaving}
            min={0}
            max={most}
            decimals={0}
            onCommit={set}
          />
          <Button
            size="small"
            icon={<Add16Regular />}
            disabledFocusable={leaving >= most}
            aria-label={text("concentration.more")}
            title={text("concentration.more")}
            onClick={() => set(leaving + 1)}
          />
        </div>
      </Field>
      <div role="status" className={styles.lines}>
        {view.departure.customers === 0 ? (
          <Text>{text("concentration.nobody")}</Text>
        ) : (
          <>
            <Leaving scored={scored} setup={setup} view={view} />
            <Lost column={setup.amount} departure={view.departure} amount={amount} />
            {view.profit !== undefined && (
              <Lost column={setup.profit} departure={view.profit} amount={profit} />
            )}
          </>
        )}
      </div>
    </Section>
  );
}

/** Who the first of them are. */
function Leaving({ scored, view: { concentration, departure } }: ConcentrationQuestion) {
  const text = useText("portfolioPane");
  const format = useFormat();
  const nameOf = useCustomerNames(scored);
  const names = Array.from(concentration.order.subarray(0, Math.min(NAMED, departure.customers)), nameOf);
  const others = departure.customers - names.length;
  const listed =
    others > 0
      ? [...names, text("concentration.others", { count: others, shown: format.number(others) })]
      : names;
  return <Text>{text("concentration.who", { names: format.list(listed) })}</Text>;
}

interface LostProps {
  readonly column: string;
  readonly departure: Departure;
  readonly amount: (value: number) => string;
}

function Lost({ column, departure: { lost, left, ofTotal }, amount }: LostProps) {
  const text = useText("portfolioPane");
  const format = useFormat();
  return (
    <Text>
      {text("concentration.lost", {
        column,
        lost: amount(lost),
        left: amount(left),
        share: format.percent(ofTotal, 1),
      })}
    </Text>
  );
}
