import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useFormat, useText } from "../i18n";
import { useSession } from "../session";

/** What went well last; after a write with the way to it and the way back. */
export function NoticeBar() {
  const text = useText("common");
  const format = useFormat();
  const notice = useSession((session) => session.notice);
  const receipt = useSession((session) => session.receipt);
  const dismiss = useSession((session) => session.dismissNotice);
  const showPlace = useSession((session) => session.showPlace);
  const undoWrite = useSession((session) => session.undoWrite);
  const undo = useSession((session) => session.undo);
  const pageReceipt = useSession((session) => session.pageReceipt);
  const undoPage = useSession((session) => session.undoPage);
  if (notice === undefined) return null;
  const { count } = notice.values;
  return (
    <MessageBar
      intent={notice.kind === "range-unread" ? "warning" : "success"}
      layout="multiline"
      shape="square"
    >
      <MessageBarBody>
        {typeof count === "number"
          ? text(`notice.${notice.kind}`, { ...notice.values, count, shown: format.number(count) })
          : text(`notice.${notice.kind}`, notice.values)}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={text("notice.dismiss")}
            onClick={dismiss}
          />
        }
      >
        {notice.kind === "written" && receipt !== undefined && (
          <>
            <Button onClick={() => void showPlace(receipt.address)}>{text("notice.show")}</Button>
            <Button onClick={() => void undoWrite()}>{text("notice.undo")}</Button>
          </>
        )}
        {notice.kind === "trial-discarded" && <Button onClick={undo}>{text("notice.undo")}</Button>}
        {notice.kind === "page-written" && pageReceipt !== undefined && (
          <>
            <Button onClick={() => void showPlace(pageReceipt.address)}>{text("notice.show")}</Button>
            <Button onClick={() => void undoPage()}>{text("notice.undo")}</Button>
          </>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
