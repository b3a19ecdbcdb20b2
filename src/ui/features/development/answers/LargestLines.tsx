import { useFormat, useText } from "../../../i18n";
import { MovedCustomers } from "../customers/MovedCustomers";
import { useAmounts } from "../use-amounts";
import { GroupLine } from "./GroupLine";
import type { QuestionProps } from "./question-props";

/** Who came among the largest customers, and who is not among them any more. */
export function LargestLines({ development, answers }: QuestionProps) {
  const text = useText("development");
  const format = useFormat();
  const amounts = useAmounts();
  const { now, rankBefore, entered, left, rankNow, by, count } = answers.top.largest;
  const largest = {
    largest: format.number(count),
    by: by === "amount" ? amounts.name : text("largest.score"),
  };
  const formerRank = (customer: number) => {
    const rank = rankBefore[now.indexOf(customer)] ?? 0;
    return rank === 0 ? text("state.gained") : text("largest.before", { rank: format.number(rank) });
  };
  const rankOfLeft = (customer: number) => {
    const rank = rankNow[left.indexOf(customer)] ?? 0;
    return rank === 0 ? text("state.lost") : text("largest.now", { rank: format.number(rank) });
  };
  const list = (said: string, customers: Int32Array) => () => (
    <MovedCustomers
      development={development}
      label={said}
      customers={customers}
      from={answers.from}
      to={answers.to}
    />
  );
  const all = text(entered.length === 0 ? "largest.same" : "largest.entered", {
    ...largest,
    count: entered.length,
    shown: format.number(entered.length),
  });
  const gone = text("largest.left", { count: left.length, shown: format.number(left.length) });
  return (
    <>
      <GroupLine said={all} customers={entered} note={formerRank}>
        {list(all, entered)}
      </GroupLine>
      {left.length > 0 && (
        <GroupLine said={gone} customers={left} note={rankOfLeft}>
          {list(gone, left)}
        </GroupLine>
      )}
    </>
  );
}
