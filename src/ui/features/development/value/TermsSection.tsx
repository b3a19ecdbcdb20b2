import { Field, Select, Text } from "@fluentui/react-components";
import type { Development, DevelopmentSetup, DevelopmentStudy, MigrationValueSetup } from "../../../../core";
import { DecimalField } from "../../../components/fields/DecimalField";
import { Section } from "../../../components/layout/Section";
import { useDevelopment } from "../../../development";
import { useText } from "../../../i18n";
import { useDevelopmentStyles } from "../development.styles";
import { periodUnit } from "../period-label";

const MOST_PERIODS = 50;

interface TermsSectionProps {
  readonly development: Development;
  readonly study: DevelopmentStudy;
  readonly setup: DevelopmentSetup;
}

/** How far ahead, at which rate, and from which moves. */
export function TermsSection({ development, study: { matrix }, setup }: TermsSectionProps) {
  const styles = useDevelopmentStyles();
  const text = useText("development");
  const edit = useDevelopment((state) => state.edit);
  const { value } = setup;
  const change = (part: Partial<MigrationValueSetup>, gesture?: string) =>
    edit((before) => ({ ...before, value: { ...before.value, ...part } }), gesture);
  const { periods } = development;
  const unit = periodUnit(development);
  return (
    <Section title={text("terms.title")}>
      <div className={styles.row}>
        <Field label={text(`terms.horizon.${unit}`)} size="small">
          <DecimalField
            className={styles.field}
            label={text(`terms.horizon.${unit}`)}
            value={value.horizon}
            min={1}
            max={MOST_PERIODS}
            decimals={0}
            onCommit={(horizon) => change({ horizon }, "horizon")}
          />
        </Field>
        <Field label={text(`terms.discount.${unit}`)} size="small">
          <DecimalField
            className={styles.field}
            label={text(`terms.discount.${unit}`)}
            value={Number((100 * value.discountRate).toFixed(6))}
            min={0}
            max={100}
            decimals={2}
            onCommit={(rate) => change({ discountRate: rate / 100 }, "discount")}
          />
        </Field>
        {periods.length > 2 && (
          <Field label={text("terms.moves")} size="small">
            <Select
              size="small"
              className={styles.select}
              value={value.moves}
              onChange={(_, data) => change({ moves: data.value === "all" ? "all" : "compared" })}
            >
              <option value="compared">
                {text("terms.compared", {
                  from: periods[matrix.from]!.label,
                  to: periods[matrix.to]!.label,
                })}
              </option>
              <option value="all">{text("terms.all")}</option>
            </Select>
          </Field>
        )}
      </div>
      <Text size={200} className={styles.quiet}>
        {text("terms.assumption")}
      </Text>
    </Section>
  );
}
