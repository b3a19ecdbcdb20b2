import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { FormulaReceipt } from "../../../workbook/workbook";
import { useEffect, useRef } from "react";
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
  /** One of the message's buttons was pressed; the message goes. */
  readonly onAnswer: () => void;
}

/** Where a formula stands now and what it shows, or why it does not stand there, with the ways on. */
export function InsertionMessage(props: InsertionMessageProps) {
  const { name, insertion, insert, undo, dismiss, onAnswer } = props;
  const text = useText("functions");
  const say = useInsertionText();
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => bar.current?.scrollIntoView({ block: "nearest" }), [insertion]);
  if (insertion.kind === "none" || insertion.kind === "working") return null;
  const answer = (action: () => unknown) => () => {
    onAnswer();
    action();
  };
  const close = (
    <Button
      appearance="transparent"
      icon={<DismissRegular />}
      aria-label={text("dismiss")}
      onClick={answer(dismiss)}
    />
  );
  const takeBack = (receipt: FormulaReceipt) => (
    <Button onClick={answer(() => undo(receipt))}>{text("undo")}</Button>
  );
  return (
    <div ref={bar}>
      <MessageBar intent={intentOf(insertion)} layout="multiline">
        <MessageBarBody>{say(insertion, name)}</MessageBarBody>
        <MessageBarActions containerAction={close}>
          {insertion.kind === "inserted" && takeBack(insertion.receipt)}
          {insertion.kind === "obstacle" && (
            <>
              {insertion.obstacle.severity === "ask" && (
                <Button onClick={answer(() => insert({ replace: insertion.obstacle.address }))}>
                  {text("replace")}
                </Button>
              )}
              <Button onClick={answer(() => insert({ newSheet: text("newSheetName") }))}>
                {text("newSheet")}
              </Button>
            </>
          )}
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
