import type { ReactNode } from "react";
import { Written } from "../../../components/analysis/Written";
import { Section } from "../../../components/layout/Section";
import { useFormat, useText } from "../../../i18n";
import { type OwnList, usePurchases } from "../../../purchases";

interface WrittenListProps {
  readonly list: OwnList;
  /** Buttons before those that every list has. */
  readonly actions?: ReactNode;
  /** What else is to be said below. */
  readonly children?: ReactNode;
}

/** A list of ours that was written: where it is, and the way back. */
export function WrittenList({ list, actions, children }: WrittenListProps) {
  const text = useText("purchases");
  const format = useFormat();
  const { receipt } = usePurchases((purchases) => purchases.lists[list]);
  const undoWrite = usePurchases((purchases) => purchases.undoWrite);
  const showList = usePurchases((purchases) => purchases.showList);
  if (receipt === undefined) return null;
  const { address, rowCount, updated, keptRows } = receipt;
  return (
    <Section title={text("write.last")}>
      <Written
        said={text(updated ? "write.updated" : "write.written", {
          count: rowCount,
          rows: format.number(rowCount),
          address,
        })}
        kept={keptRows > 0 ? text("write.kept", { count: keptRows }) : ""}
        actions={actions}
        showLabel={text("write.show")}
        undoLabel={text("write.undo")}
        onShow={() => void showList(list)}
        onUndo={() => void undoWrite(list)}
      />
      {children}
    </Section>
  );
}
