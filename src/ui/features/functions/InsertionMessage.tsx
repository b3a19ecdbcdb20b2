import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { FormulaReceipt } from "../../../workbook/workbook";
import { useText } from "../../i18n";
import type { Insertion, useInsert } from "./use-insert";
import { useInsertionText } from "./use-insertion-text";

const intents = {
  inserted: "success",
  undone: "success",
  obstacle: "warning",
  failed: "error",
} as const;

const intentOf = (insertion: Exclude<Insertion, { kind: "none" } | { kind: "working" }>) =>
  insertion.kind === "inserted" && insertion.receipt.state === "blocked"
    ? "warning"
    : intents[insertion.kind];

interface InsertionMessageProps extends ReturnType<typeof useInsert> {
  /** The function's name. */
  readonly name: string;
}

/** Where a formula stands now and what it shows, or why it does not stand there, with the ways on. */
export function InsertionMessage({ name, insertion, insert, undo, dismiss }: InsertionMessageProps) {
  const text = useText("functions");
  const say = useInsertionText();
  if (insertion.kind === "none" || insertion.kind === "working") return null;
  const close = (
    <Button
      appearance="transparent"
      icon={<DismissRegular />}
      aria-label={text("dismiss")}
      onClick={dismiss}
    />
  );
  const takeBack = (receipt: FormulaReceipt) => (
    <Button onClick={() => void undo(receipt)}>{text("undo")}</Button>
  );
  return (
    <MessageBar intent={intentOf(insertion)} layout="multiline">
      <MessageBarBody>{say(insertion, name)}</MessageBarBody>
      <MessageBarActions containerAction={close}>
        {insertion.kind === "inserted" && takeBack(insertion.receipt)}
        {insertion.kind === "obstacle" && insertion.obstacle.severity === "ask" && (
          <>
            <Button onClick={() => void insert(insertion.obstacle.address)}>{text("replace")}</Button>
            <Button onClick={dismiss}>{text("keep")}</Button>
          </>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
