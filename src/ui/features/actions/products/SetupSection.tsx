import { Field, makeStyles, tokens } from "@fluentui/react-components";
import { type BasketSetup, USUAL_BASKETS } from "../../../../core";
import { Choice } from "../../../components/fields/Choice";
import { DecimalField } from "../../../components/fields/DecimalField";
import { Section } from "../../../components/layout/Section";
import { useText } from "../../../i18n";
import { usePurchases } from "../../../purchases";

const MOST_PER_CUSTOMER = 3;

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(120px, 1fr))",
    gap: tokens.spacingHorizontalM,
    alignItems: "start",
  },
  field: { width: "96px" },
});

/** What counts as bought together, and how often that must be. */
export function SetupSection({ setup }: { readonly setup: BasketSetup }) {
  const styles = useStyles();
  const text = useText("products");
  const edit = usePurchases((purchases) => purchases.edit);
  const change = (part: Partial<BasketSetup>, gesture?: string) =>
    edit((present) => ({ ...present, baskets: { ...USUAL_BASKETS, ...present.baskets, ...part } }), gesture);
  return (
    <Section title={text("setup.title")}>
      <div className={styles.fields}>
        <Choice
          label={text("setup.unit")}
          value={setup.unit}
          options={[
            ["order", text("setup.order")],
            ["customer", text("setup.customer")],
          ]}
          onChoose={(unit) => change({ unit })}
        />
        <Field label={text("setup.leastCount")} hint={text("setup.leastCountHint")} size="small">
          <DecimalField
            className={styles.field}
            label={text("setup.leastCount")}
            value={setup.leastCount}
            min={1}
            decimals={0}
            onCommit={(leastCount) => change({ leastCount }, "leastCount")}
          />
        </Field>
        <Field label={text("setup.perCustomer")} size="small">
          <DecimalField
            className={styles.field}
            label={text("setup.perCustomer")}
            value={setup.perCustomer}
            min={1}
            max={MOST_PER_CUSTOMER}
            decimals={0}
            onCommit={(perCustomer) => change({ perCustomer }, "perCustomer")}
          />
        </Field>
      </div>
    </Section>
  );
}
