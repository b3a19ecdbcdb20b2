import { Button, Field, makeStyles, tokens } from "@fluentui/react-components";
import { USUAL_WIN_BACK, type WinBackSetup } from "../../../../core";
import { DecimalField } from "../../../components/fields/DecimalField";
import { Section } from "../../../components/layout/Section";
import { useText } from "../../../i18n";
import { usePurchases } from "../../../purchases";
import { useMoney } from "../lifetime/use-lifetime";

interface TermsSectionProps {
  readonly setup: WinBackSetup;
  /** What a customer must have brought to count as valuable. */
  readonly leastPast: number | undefined;
}

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(136px, 1fr))",
    gap: tokens.spacingHorizontalM,
    alignItems: "start",
  },
  field: { width: "96px" },
});

const SHARES = ["aliveBelow", "valuableShare", "success"] as const;

/** Who counts as valuable and as lost, and what an approach costs and promises. */
export function TermsSection({ setup, leastPast }: TermsSectionProps) {
  const styles = useStyles();
  const text = useText("winBack");
  const money = useMoney(true);
  const edit = usePurchases((purchases) => purchases.edit);
  const change = (part: Partial<WinBackSetup>, gesture?: string) =>
    edit((present) => ({ ...present, winBack: { ...setup, ...part } }), gesture);
  const hints = {
    aliveBelow: text("terms.aliveBelowHint"),
    valuableShare: text("terms.valuableShareHint", { least: money(leastPast ?? NaN) }),
    success: text("terms.successHint"),
  };
  const isUsual =
    SHARES.every((term) => setup[term] === USUAL_WIN_BACK[term]) && setup.cost === USUAL_WIN_BACK.cost;
  return (
    <Section title={text("terms.title")}>
      <div className={styles.fields}>
        {SHARES.map((term) => (
          <Field key={term} label={text(`terms.${term}`)} hint={hints[term]}>
            <DecimalField
              className={styles.field}
              label={text(`terms.${term}`)}
              value={Number((100 * setup[term]).toFixed(6))}
              min={term === "success" ? 0 : 1}
              max={100}
              decimals={1}
              onCommit={(percent) => change({ [term]: percent / 100 }, term)}
            />
          </Field>
        ))}
        <Field label={text("terms.cost")}>
          <DecimalField
            className={styles.field}
            label={text("terms.cost")}
            value={setup.cost}
            min={0}
            decimals={2}
            onCommit={(cost) => change({ cost }, "cost")}
          />
        </Field>
      </div>
      {!isUsual && (
        <div>
          <Button size="small" onClick={() => change(USUAL_WIN_BACK)}>
            {text("terms.usual")}
          </Button>
        </div>
      )}
    </Section>
  );
}
