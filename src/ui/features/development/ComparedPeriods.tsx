import { Field, Select, Text } from "@fluentui/react-components";
import type { Development, DevelopmentSetup, DevelopmentStudy } from "../../../core";
import { useDevelopment } from "../../development";
import { useFormat, useText } from "../../i18n";
import { useDevelopmentStyles } from "./development.styles";

interface ComparedPeriodsProps {
  readonly development: Development;
  readonly study: DevelopmentStudy;
}

/** Which two periods are compared, where there is a choice, and how their numbers of customers come together. */
export function ComparedPeriods({ development, study: { matrix } }: ComparedPeriodsProps) {
  const styles = useDevelopmentStyles();
  const text = useText("development");
  const format = useFormat();
  const edit = useDevelopment(({ edit: change }) => change);
  const known = useDevelopment((state) => state.development);
  const labels = development.periods.map(({ label }) => label);
  const compare = (from: number, to: number) => {
    const names = known?.periods.map(({ label }) => label) ?? [];
    edit((setup: DevelopmentSetup) => ({ ...setup, compared: [names[from]!, names[to]!] }));
  };
  const { before, gained, lost, after } = matrix.balance;
  return (
    <div className={styles.stack}>
      {labels.length > 2 && (
        <div className={styles.row}>
          <Field label={text("compared.from")} size="small">
            <Select
              size="small"
              className={styles.select}
              value={matrix.from}
              onChange={(_, { value }) => compare(Number(value), Math.max(matrix.to, Number(value) + 1))}
            >
              {labels.slice(0, -1).map((label, at) => (
                <option key={label} value={at}>
                  {label}
                </option>
              ))}
            </Select>
          </Field>
          <Field label={text("compared.to")} size="small">
            <Select
              size="small"
              className={styles.select}
              value={matrix.to}
              onChange={(_, { value }) => compare(Math.min(matrix.from, Number(value) - 1), Number(value))}
            >
              {labels.slice(1).map((label, at) => (
                <option key={label} value={at + 1}>
                  {label}
                </option>
              ))}
            </Select>
          </Field>
        </div>
      )}
      <Text>
        {text("compared.balance", {
          from: labels[matrix.from]!,
          to: labels[matrix.to]!,
          before: format.number(before),
          gained: text("compared.gained", { count: gained, shown: format.number(gained) }),
          lost: text("compared.lost", { count: lost, shown: format.number(lost) }),
          after: format.number(after),
        })}
      </Text>
    </div>
  );
}
