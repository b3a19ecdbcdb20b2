import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { TransactionIssue, TransactionIssueKind, TransactionRole } from "../../../../core";
import { useText } from "../../../i18n";

const SAID = [
  "column-missing",
  "end-not-a-date",
  "period-empty",
  "currency-undecided",
  "rate-not-positive",
] as const satisfies readonly TransactionIssueKind[];

/** Why the rows cannot be counted as they are decided upon. */
export function SetupIssues({ issues }: { readonly issues: readonly TransactionIssue[] }) {
  const text = useText("purchaseData");
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        {issues
          .map(({ kind, path, values }) => {
            const said = SAID.find((each) => each === kind);
            const role = path?.[1] as TransactionRole | undefined;
            return said === undefined
              ? text("issue.other")
              : text(`issue.${said}`, {
                  column: values?.["column"] ?? "",
                  role: kind === "column-missing" && role !== undefined ? text(`roles.${role}`) : "",
                  currency: path?.[2] ?? "",
                });
          })
          .join(" ")}
      </MessageBarBody>
    </MessageBar>
  );
}
