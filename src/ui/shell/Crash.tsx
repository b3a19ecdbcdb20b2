import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { Page } from "../components/layout/Page";
import { useText } from "../i18n";

interface CrashProps {
  readonly error: Error;
  readonly onRetry: () => void;
}

/** What stands in place of a page that could not be shown. */
export function Crash({ error, onRetry }: CrashProps) {
  const text = useText("common");
  return (
    <Page>
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{text("crash.title")}</MessageBarTitle> {text("crash.text")}
          <br />
          {text("crash.detail", { message: error.message })}
        </MessageBarBody>
        <MessageBarActions>
          <Button onClick={onRetry}>{text("crash.retry")}</Button>
        </MessageBarActions>
      </MessageBar>
    </Page>
  );
}
