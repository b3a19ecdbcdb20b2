import { Button, Field, Textarea } from "@fluentui/react-components";
import { ClipboardPaste20Regular } from "@fluentui/react-icons";
import { type ReactNode, useState } from "react";
import type { StepRow } from "../../../core";
import { useText } from "../../i18n";
import { useSession } from "../../session";
import { useDetailStyles } from "./details.styles";
import { readPastedSteps } from "./paste-steps";

export interface PasteStepsProps {
  /** Buttons that stand in front. */
  readonly children: ReactNode;
  readonly isDate: boolean;
  readonly onPaste: (rows: readonly StepRow[]) => void;
}

/** Takes a point table from the clipboard; where the host keeps it closed, a field takes what is pasted by keyboard. */
export function PasteSteps({ children, isDate, onPaste }: PasteStepsProps) {
  const styles = useDetailStyles();
  const text = useText("scales");
  const language = useSession((state) => state.language);
  const [asksFor, setAsksFor] = useState(false);
  const [isNothing, setNothing] = useState(false);

  const take = (copied: string) => {
    const rows = readPastedSteps(copied, language, isDate);
    setNothing(rows === undefined);
    if (rows === undefined) return;
    setAsksFor(false);
    onPaste(rows);
  };
  const paste = async () => {
    const copied = await clipboardText();
    setAsksFor(copied === undefined);
    if (copied !== undefined) take(copied);
  };
  return (
    <div className={styles.stack}>
      <div className={styles.actions}>
        {children}
        <Button
          size="small"
          icon={<ClipboardPaste20Regular />}
          onClick={() => void paste()}
          title={text("paste.hint")}
        >
          {text("paste.button")}
        </Button>
      </div>
      {isNothing && (
        <span role="alert" className={styles.error}>
          {text("paste.nothing")} {text("paste.hint")}
        </span>
      )}
      {asksFor && (
        <Field label={text("paste.label")}>
          <Textarea
            size="small"
            value=""
            onChange={(_, data) => setNothing(data.value !== "")}
            onPaste={(event) => {
              event.preventDefault();
              event.stopPropagation();
              take(event.clipboardData.getData("text/plain"));
            }}
          />
        </Field>
      )}
    </div>
  );
}

/** The clipboard's text; undefined where the host does not let the pane read it. */
async function clipboardText(): Promise<string | undefined> {
  try {
    return await navigator.clipboard.readText();
  } catch {
    return undefined;
  }
}
