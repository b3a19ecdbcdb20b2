import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { type Say, useIssueText, useText } from "../i18n";
import { type Failure, useSession } from "../session";

/** Where a failure happened, as the beginning of a sentence. */
function placeOf({ detail }: Failure, text: Say<"errors">): string {
  if (detail["sheet"] !== undefined && detail["sheet"] !== "") {
    return text("place.sheet", { name: detail["sheet"] });
  }
  if (detail["address"] !== undefined) return text("place.address", { name: detail["address"] });
  return text("place.unknown");
}

const ISSUES_SHOWN = 3;

/** A refusal of the workbook: what, where, and the action that helps. */
export function FailureBar() {
  const text = useText("errors");
  const common = useText("common");
  const sayIssue = useIssueText();
  const failure = useSession((session) => session.failure);
  const dismiss = useSession((session) => session.dismissFailure);
  if (failure === undefined) return null;
  const { kind, detail, during, issues = [] } = failure;
  const say = () => {
    if (kind === "model-file") {
      return issues.slice(0, ISSUES_SHOWN).map((issue) => `${sayIssue(issue, undefined)} `);
    }
    if (kind === "texts") {
      const language = common(`menu.languages.${detail["language"] === "en" ? "en" : "de"}`);
      return text("texts", { language });
    }
    return text(`workbook.${kind}`, { place: placeOf(failure, text) });
  };
  return (
    <MessageBar intent="error" layout="multiline" shape="square">
      <MessageBarBody>
        <MessageBarTitle>
          {kind === "model-file" ? text("modelFile") : text(`during.${during}`)}
        </MessageBarTitle>{" "}
        {say()} {issues.length > ISSUES_SHOWN && text("moreIssues", { count: issues.length - ISSUES_SHOWN })}
        {kind === "failed" && detail["code"] !== undefined && text("workbook.code", { code: detail["code"] })}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={text("dismiss")}
            onClick={dismiss}
          />
        }
      >
        <FailureActions failure={failure} />
      </MessageBarActions>
    </MessageBar>
  );
}

const OWN_SHEET_HELPS: readonly Failure["kind"][] = ["protected", "filtered", "merged", "spill"];
const READING_HELPS: readonly Failure["kind"][] = ["keys-changed", "unknown-state"];

function FailureActions({ failure: { kind, during, apart = false } }: { readonly failure: Failure }) {
  const text = useText("errors");
  const retry = useSession((session) => session.retry);
  const reread = useSession((session) => session.reread);
  const goTo = useSession((session) => session.goTo);
  const write = useSession((session) => session.write);
  const setWriteChoices = useSession((session) => session.setWriteChoices);
  if (apart || kind === "model-file" || kind === "not-supported") return null;
  if (kind === "missing") return <Button onClick={() => goTo("data")}>{text("chooseSource")}</Button>;
  if (READING_HELPS.includes(kind)) return <Button onClick={() => void reread()}>{text("reread")}</Button>;
  if (during === "write" && OWN_SHEET_HELPS.includes(kind)) {
    const writeOnOwnSheet = () => {
      setWriteChoices({ target: "sheet" });
      void write();
    };
    return <Button onClick={writeOnOwnSheet}>{text("ownSheet")}</Button>;
  }
  return <Button onClick={() => void retry()}>{text("retry")}</Button>;
}
