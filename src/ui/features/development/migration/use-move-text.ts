import type { Development } from "../../../../core";
import { useFormat, useText } from "../../../i18n";
import type { ChosenMove } from "./chosen-move";

/** Says how many customers made a move, and what kind of move it is. */
export function useMoveText({ classes, periods }: Development) {
  const text = useText("development");
  const format = useFormat();
  const unclassed = classes.length;
  const absent = unclassed + 1;
  const nameOf = (state: number) => classes[state]?.name ?? text("state.unclassed");
  return ({ from, to, before, after }: ChosenMove, count: number): string =>
    text(`move.${kindOf(before, after, absent)}`, {
      count,
      shown: format.number(count),
      before: nameOf(before),
      after: nameOf(after),
      from: periods[from]!.label,
      to: periods[to]!.label,
    });
}

function kindOf(before: number, after: number, absent: number) {
  if (before === absent) return "gained";
  if (after === absent) return "lost";
  return before === after ? "stayed" : "moved";
}
