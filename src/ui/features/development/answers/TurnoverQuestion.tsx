import { Text } from "@fluentui/react-components";
import { Section } from "../../../components/layout/Section";
import { useFormat, useText } from "../../../i18n";
import { useAmounts } from "../use-amounts";
import { GroupOfMoved } from "./GroupOfMoved";
import type { QuestionProps } from "./question-props";

interface TurnoverQuestionProps extends QuestionProps {
  readonly kind: "gained" | "lost";
}

/** How many are new? How many were lost? */
export function TurnoverQuestion({ development, answers, kind }: TurnoverQuestionProps) {
  const text = useText("development");
  const format = useFormat();
  const amounts = useAmounts();
  const group = answers[kind];
  const { periods } = development;
  const labels = { from: periods[answers.from]!.label, to: periods[answers.to]!.label };
  const count = group.customers.length;
  const values = { ...labels, count, shown: format.number(count) };
  const sum = kind === "gained" ? group.after : group.before;
  const whole = periods[kind === "gained" ? answers.to : answers.from]!.amount.reduce(
    (total, amount) => total + (Number.isNaN(amount) ? 0 : amount),
    0,
  );
  const said = text(`turnover.${kind}.list`, values);
  return (
    <Section title={text(`turnover.${kind}.title`)}>
      <Text>
        <b>{text(count === 0 ? `turnover.${kind}.none` : `turnover.${kind}.answer`, values)}</b>
        {count > 0 &&
          Number.isFinite(sum) &&
          amounts.name !== "" &&
          ` ${text(`turnover.${kind}.amount`, {
            ...labels,
            amount: amounts.name,
            sum: amounts.show(sum),
            share: format.percent(whole > 0 ? sum / whole : NaN, 1),
          })}`}
      </Text>
      {count > 0 && <GroupOfMoved development={development} answers={answers} said={said} group={group} />}
    </Section>
  );
}
