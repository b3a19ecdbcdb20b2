import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
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

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** A list of ours that was written: where it is, and the way back. */
export function WrittenList({ list, actions, children }: WrittenListProps) {
  const styles = useStyles();
  const text = useText("purchases");
  const format = useFormat();
  const { receipt } = usePurchases((purchases) => purchases.lists[list]);
  const undoWrite = usePurchases((purchases) => purchases.undoWrite);
  const showList = usePurchases((purchases) => purchases.showList);
  if (receipt === undefined) return null;
  const { address, rowCount, updated, keptRows } = receipt;
  return (
    <Section title={text("write.last")}>
      <Text role="status">
        {text(updated ? "write.updated" : "write.written", {
          count: rowCount,
          rows: format.number(rowCount),
          address,
        })}
      </Text>
      {keptRows > 0 && <Text>{text("write.kept", { count: keptRows })}</Text>}
      <div className={styles.actions}>
        {actions}
        <Button onClick={() => void showList(list)}>{text("write.show")}</Button>
        <Button onClick={() => void undoWrite(list)}>{text("write.undo")}</Button>
      </div>
      {children}
    </Section>
  );
}
