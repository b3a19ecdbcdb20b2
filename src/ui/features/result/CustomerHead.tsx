import { Button, makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import {
  Checkmark20Regular,
  Copy20Regular,
  Dismiss20Regular,
  DocumentPerson20Regular,
  TableCellEdit20Regular,
} from "@fluentui/react-icons";
import { useEffect, useState } from "react";
import type { Scores, ScoringModel } from "../../../core";
import { copyPlainText } from "../../components/copy-plain-text";
import { useText } from "../../i18n";
import { useSession } from "../../session";
import { customerPage } from "./customer-page";
import type { CustomerStory } from "./customer-story";
import { customerText } from "./customer-text";

const COPIED_MS = 3000;

const useStyles = makeStyles({
  top: { display: "flex", justifyContent: "space-between", alignItems: "center" },
  who: { overflowWrap: "anywhere" },
  name: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  tools: { display: "flex", flexShrink: 0 },
});

interface CustomerHeadProps {
  readonly story: CustomerStory;
  readonly name: string;
  readonly model: ScoringModel;
  readonly scores: Scores;
}

/** Who the customer is, and what can be done with the explanation: show the cell, copy it, put it on a sheet. */
export function CustomerHead({ story, name, model, scores }: CustomerHeadProps) {
  const styles = useStyles();
  const text = useText("result");
  const customer = useText("customer");
  const selectCustomer = useSession((session) => session.selectCustomer);
  const writePage = useSession((session) => session.writePage);
  const language = useSession((session) => session.language);
  const isBusy = useSession(({ activity }) => activity.kind === "writing" || activity.kind === "undoing");
  const [copied, setCopied] = useState<boolean>();
  useEffect(() => {
    if (copied === undefined) return undefined;
    const timer = setTimeout(() => setCopied(undefined), COPIED_MS);
    return () => clearTimeout(timer);
  }, [copied]);
  const isScored = story.shown !== undefined;
  const about = { story, name, model, scores, language };
  const writeSheet = () => writePage((date) => customerPage({ ...about, date }));
  return (
    <div>
      <div className={styles.top}>
        <Text size={200} className={styles.quiet}>
          {text("customer.heading")}
        </Text>
        <div className={styles.tools}>
          {isScored && (
            <>
              <Button
                appearance="subtle"
                icon={copied === true ? <Checkmark20Regular /> : <Copy20Regular />}
                aria-label={customer("tool.copy")}
                title={customer("tool.copy")}
                onClick={() => void copyPlainText(customerText(about)).then(setCopied)}
              />
              <Button
                appearance="subtle"
                icon={<DocumentPerson20Regular />}
                aria-label={customer("tool.page")}
                title={customer("tool.page")}
                disabled={isBusy}
                onClick={() => void writeSheet()}
              />
            </>
          )}
          <Button
            appearance="subtle"
            icon={<TableCellEdit20Regular />}
            aria-label={text("customer.showInSheet")}
            title={text("customer.showInSheet")}
            onClick={() => void selectCustomer(story.row, true)}
          />
          <Button
            appearance="subtle"
            icon={<Dismiss20Regular />}
            aria-label={text("customer.close")}
            title={text("customer.close")}
            onClick={() => void selectCustomer(-1, false)}
          />
        </div>
      </div>
      <div className={styles.who}>
        <Subtitle2 as="h2" className={styles.name}>
          {name}
        </Subtitle2>{" "}
        <Text className={styles.quiet}>{story.key}</Text>
        <Text size={200} className={styles.quiet} block role="status">
          {copied !== undefined && customer(copied ? "tool.copied" : "tool.copyFailed")}
        </Text>
      </div>
    </div>
  );
}
