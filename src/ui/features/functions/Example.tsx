import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { Checkmark20Regular, Copy20Regular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import { Section } from "../../components/layout/Section";
import { useText } from "../../i18n";
import { useSession } from "../../session";
import { copyText } from "./copy-text";
import { Formula } from "./Formula";
import type { FunctionServices } from "./function-services";
import type { GuideFunction } from "./guide";
import { InsertionMessage } from "./InsertionMessage";
import { localParts } from "./local-formula";
import { useInsert } from "./use-insert";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface ExampleProps {
  readonly described: GuideFunction;
  readonly services: FunctionServices;
}

/** A formula that works as it stands, what it gives, and the ways to take it over. */
export function Example({ described, services }: ExampleProps) {
  const styles = useStyles();
  const text = useText("functions");
  const language = useSession((session) => session.language);
  const formula = useRef<HTMLElement>(null);
  const actions = useRef<HTMLDivElement>(null);
  const [copied, setCopied] = useState<boolean>();
  const inserting = useInsert(services, described.example);
  const copy = async () => {
    if (formula.current !== null) setCopied(await copyText(formula.current));
  };
  /** The button that was pressed goes with its message. */
  const keepFocus = () => actions.current?.querySelector("button")?.focus();
  return (
    <Section title={text("example")}>
      <Formula ref={formula} parts={localParts(described.example, language)} />
      <Text>{described.shows}</Text>
      <div ref={actions} className={styles.actions}>
        <Button
          appearance="primary"
          disabledFocusable={inserting.insertion.kind === "working"}
          onClick={() => void inserting.insert()}
        >
          {text("insert")}
        </Button>
        <Button
          icon={copied === true ? <Checkmark20Regular /> : <Copy20Regular />}
          onClick={() => void copy()}
          onBlur={() => setCopied(undefined)}
        >
          {text(copied === true ? "copied" : "copy")}
        </Button>
      </div>
      <Text size={200} className={styles.quiet} role="status">
        {text(copied === false ? "copyYourself" : "insertHint")}
      </Text>
      <div aria-live="polite">
        <InsertionMessage name={described.name} onAnswer={keepFocus} {...inserting} />
      </div>
    </Section>
  );
}
