import { Button } from "@fluentui/react-components";
import { TableAdd20Regular } from "@fluentui/react-icons";
import { useState } from "react";
import type { PageReceipt } from "../../../workbook/workbook";
import { Written } from "../../components/analysis/Written";
import { useDevelopment } from "../../development";
import { useText } from "../../i18n";
import { useSession } from "../../session";
import { useDevelopmentStyles } from "./development.styles";

/** Writes the development into the workbook, as a page of its own, and takes that back. */
export function InsertPage() {
  const styles = useDevelopmentStyles();
  const text = useText("development");
  const page = useDevelopment((state) => state.page);
  const writePage = useSession(({ writePage: write }) => write);
  const undoPage = useSession(({ undoPage: undo }) => undo);
  const showPlace = useSession(({ showPlace: show }) => show);
  const receipt = useSession(({ pageReceipt }) => pageReceipt);
  const isBusy = useSession(({ activity }) => activity.kind !== "idle");
  const isOurs = useSession(({ page: last }) => last?.id === "development");
  const [before, setBefore] = useState<{ readonly receipt: PageReceipt | undefined }>();
  const insert = async () => {
    const made = await page();
    if (made === undefined) return;
    setBefore({ receipt });
    await writePage(made);
  };
  const isWritten = isOurs && before !== undefined && receipt !== before.receipt;
  return (
    <div className={styles.stack}>
      {isWritten && receipt !== undefined && (
        <Written
          said={text("written.said", { sheet: receipt.sheet })}
          kept=""
          showLabel={text("written.show")}
          undoLabel={text("written.undo")}
          onShow={() => void showPlace(receipt.address)}
          onUndo={() => void undoPage()}
        />
      )}
      <div>
        <Button icon={<TableAdd20Regular />} disabledFocusable={isBusy} onClick={() => void insert()}>
          {text("insert")}
        </Button>
      </div>
    </div>
  );
}
