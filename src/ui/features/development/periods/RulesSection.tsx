import { Switch, Text } from "@fluentui/react-components";
import type { DevelopmentSetup } from "../../../../core";
import { Section } from "../../../components/layout/Section";
import { useDevelopment } from "../../../development";
import { useText } from "../../../i18n";
import { useSession } from "../../../session";
import { ColumnSelect } from "../../classes/ColumnSelect";
import { useDevelopmentStyles } from "../development.styles";

interface RulesSectionProps {
  readonly setup: DevelopmentSetup;
}

/** By what all periods are judged, which amount is compared, and who counts as a customer. */
export function RulesSection({ setup }: RulesSectionProps) {
  const styles = useDevelopmentStyles();
  const text = useText("development");
  const table = useSession((session) => session.table);
  const development = useDevelopment((state) => state.development);
  const edit = useDevelopment((state) => state.edit);
  const isOne = setup.yardstick === "last";
  const last = development?.periods.at(-1)?.label ?? "";
  return (
    <Section title={text("rules.title")}>
      <div>
        <Switch
          checked={isOne}
          label={text("rules.oneYardstick")}
          onChange={(_, { checked }) =>
            edit((before) => ({ ...before, yardstick: checked ? "last" : "own" }))
          }
        />
        <Text size={200} block className={styles.quiet}>
          {text(isOne ? "rules.one" : "rules.own", { last })}
        </Text>
      </div>
      {setup.source.kind === "columns" && (
        <div>
          <Switch
            checked={setup.zeroIsAbsent}
            label={text("rules.zeroIsAbsent")}
            onChange={(_, { checked }) => edit((before) => ({ ...before, zeroIsAbsent: checked }))}
          />
          <Text size={200} block className={styles.quiet}>
            {text(setup.zeroIsAbsent ? "rules.zeroAbsent" : "rules.zeroPresent")}
          </Text>
        </div>
      )}
      {table !== undefined && (
        <ColumnSelect
          label={text("rules.amount")}
          value={setup.amount}
          columns={table.columns.filter(({ kind }) => kind === "number")}
          none={text("rules.noAmount")}
          onPick={(amount) => edit((before) => ({ ...before, amount }))}
        />
      )}
    </Section>
  );
}
