import { MoveMatrix } from "../../components/charts/MoveMatrix";
import { useFormat, useText } from "../../i18n";
import type { ComparedModels } from "../../session";
import { sameClasses } from "./class-moves";
import type { MoverFilter } from "./mover-rows";

interface ClassMatrixProps {
  readonly compared: ComparedModels;
  readonly filter: MoverFilter;
  readonly onFilter: (filter: MoverFilter) => void;
}

/** How many customers go from each class to each other one; each number leads to its customers. */
export function ClassMatrix({ compared, filter, onFilter }: ClassMatrixProps) {
  const text = useText("whatIf");
  const format = useFormat();
  const [before, after] = [compared.models[0].classes.list, compared.models[1].classes.list];
  const same = sameClasses(compared.before, compared.after);
  return (
    <MoveMatrix
      before={before}
      after={after}
      counts={compared.comparison.classChanges}
      sameAfter={(from) => same[from]}
      chosen={filter.kind === "cell" ? filter : undefined}
      onChoose={(move) => onFilter(move === undefined ? { kind: "biggest" } : { kind: "cell", ...move })}
      texts={{
        hint: text("comparison.matrix.hint"),
        corner: text("comparison.matrix.corner"),
        total: text("comparison.matrix.total"),
        move: (move, count, stays) =>
          text(`comparison.matrix.${stays ? "stay" : "cell"}`, {
            count,
            shown: format.number(count),
            before: before[move.before]!.name,
            after: after[move.after]!.name,
          }),
      }}
    />
  );
}
