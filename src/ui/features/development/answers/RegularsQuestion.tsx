import { Text } from "@fluentui/react-components";
import { Section } from "../../../components/layout/Section";
import { useFormat, useText } from "../../../i18n";
import { useAmounts } from "../use-amounts";
import { GroupOfMoved } from "./GroupOfMoved";
import type { QuestionProps } from "./question-props";

/** Have the regulars changed? */
export function RegularsQuestion({ development, answers }: QuestionProps) {
  const text = useText("development");
  const format = useFormat();
  const amounts = useAmounts();
  const { all, up, down, same, unclassed, grown, shrunk } = answers.regulars;
  const count = all.customers.length;
  const counted = (some: number) => ({ count: some, shown: format.number(some) });
  const shared = { development, answers };
  const change = all.before > 0 ? all.after / all.before - 1 : NaN;
  return (
    <Section title={text("regulars.title")}>
      {count === 0 ? (
        <Text>{text("regulars.none")}</Text>
      ) : (
        <>
          <Text weight="semibold">
            {text("regulars.answer", {
              ...counted(count),
              same: format.number(same.customers.length),
              up: format.number(up.customers.length),
              down: format.number(down.customers.length),
            })}
          </Text>
          {Number.isFinite(change) && amounts.name !== "" && (
            <Text>
              {text("regulars.amount", {
                amount: amounts.name,
                before: amounts.show(all.before),
                after: amounts.show(all.after),
                change: `${change < 0 ? "−" : "+"}${format.percent(Math.abs(change))}`,
                grown: format.number(grown),
                shrunk: format.number(shrunk),
              })}
            </Text>
          )}
          {up.customers.length > 0 && (
            <GroupOfMoved {...shared} said={text("regulars.up", counted(up.customers.length))} group={up} />
          )}
          {down.customers.length > 0 && (
            <GroupOfMoved
              {...shared}
              said={text("regulars.down", counted(down.customers.length))}
              group={down}
            />
          )}
          {unclassed.customers.length > 0 && (
            <GroupOfMoved
              {...shared}
              said={text("regulars.unclassed", counted(unclassed.customers.length))}
              group={unclassed}
            />
          )}
        </>
      )}
    </Section>
  );
}
