import { Badge, Button, Field, makeStyles, Text, tokens } from "@fluentui/react-components";
import {
  type EquitySetup,
  type LifetimeEquity,
  type LifetimeSetup,
  newcomerWorth,
  proposeFuture,
} from "../../../../core";
import { DecimalField } from "../../../components/fields/DecimalField";
import { Section } from "../../../components/layout/Section";
import { useText } from "../../../i18n";
import { useSpan } from "../lifetime/use-lifetime";
import { useEquityVoice } from "./use-equity";

interface FutureSectionProps {
  readonly equity: LifetimeEquity;
  readonly lifetime: LifetimeSetup;
  readonly setup: EquitySetup;
  readonly onChange: (part: Partial<EquitySetup>, gesture?: string) => void;
}

const LEAST_GROWTH = -99;
const MOST_GROWTH = 1000;
const MOST_YEARS = 30;

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  field: { width: "120px" },
  badge: { flexShrink: 0, whiteSpace: "nowrap" },
});

/** What is assumed about customers who are still to be won; proposed from the data as far as they tell it. */
export function FutureSection({ equity, lifetime, setup, onChange }: FutureSectionProps) {
  const styles = useStyles();
  const text = useText("equity");
  const { money, format } = useEquityVoice();
  const span = useSpan();
  const proposal = proposeFuture(equity, lifetime);
  const perYear = setup.perYear ?? proposal.perYear;
  const worth = newcomerWorth(equity);
  const [won, before] = equity.wonPerYear;
  const wonReason =
    won === undefined
      ? text("future.perYearShort")
      : [
          text("future.perYearReason", { count: won, won: format.number(won) }),
          ...(before === undefined ? [] : [text("future.perYearBefore", { before: format.number(before) })]),
        ].join(" ");
  const isChanged = setup.perYear !== undefined || setup.growth !== undefined || setup.wonYears !== undefined;
  const orNone = (value: number) => (Number.isNaN(value) ? undefined : value);
  return (
    <Section
      title={text("future.title")}
      aside={
        <Badge appearance="outline" color="informative" className={styles.badge}>
          {text("speculative")}
        </Badge>
      }
    >
      <Text size={200}>{text("future.lead")}</Text>
      {Number.isNaN(worth) ? (
        <Text>{text("future.impossible")}</Text>
      ) : (
        <>
          <Text>{text("future.worth", { horizon: span(lifetime.years, "year"), worth: money(worth) })}</Text>
          {setup.acquisitionCost === undefined ? (
            <Text weight="semibold">{text("future.missing")}</Text>
          ) : (
            perYear === undefined && <Text weight="semibold">{text("future.missingCount")}</Text>
          )}
          <div className={styles.fields}>
            <Field label={text("future.acquisitionCost")} hint={text("future.acquisitionReason")}>
              <DecimalField
                className={styles.field}
                label={text("future.acquisitionCost")}
                value={setup.acquisitionCost ?? NaN}
                isOptional
                min={0}
                decimals={2}
                onCommit={(cost) => onChange({ acquisitionCost: orNone(cost) }, "acquisitionCost")}
              />
            </Field>
            <Field label={text("future.perYear")} hint={wonReason}>
              <DecimalField
                className={styles.field}
                label={text("future.perYear")}
                value={perYear ?? NaN}
                isOptional
                min={0}
                decimals={1}
                onCommit={(count) => onChange({ perYear: orNone(count) }, "perYear")}
              />
            </Field>
            <Field label={text("future.growth")} hint={text("future.growthReason")}>
              <DecimalField
                className={styles.field}
                label={text("future.growth")}
                value={Number((100 * (setup.growth ?? proposal.growth)).toFixed(6))}
                min={LEAST_GROWTH}
                max={MOST_GROWTH}
                decimals={1}
                onCommit={(growth) => onChange({ growth: growth / 100 }, "growth")}
              />
            </Field>
            <Field label={text("future.wonYears")} hint={text("future.wonYearsReason")}>
              <DecimalField
                className={styles.field}
                label={text("future.wonYears")}
                value={setup.wonYears ?? proposal.wonYears}
                min={1}
                max={MOST_YEARS}
                decimals={0}
                onCommit={(wonYears) => onChange({ wonYears }, "wonYears")}
              />
            </Field>
          </div>
          {isChanged && (
            <div>
              <Button
                size="small"
                onClick={() => onChange({ perYear: undefined, growth: undefined, wonYears: undefined })}
              >
                {text("future.usual")}
              </Button>
            </div>
          )}
        </>
      )}
    </Section>
  );
}
