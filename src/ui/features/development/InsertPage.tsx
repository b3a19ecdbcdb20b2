import { Button } from "@fluentui/react-components";
import { TableAdd20Regular } from "@fluentui/react-icons";
import { useDevelopment } from "../../development";
import { useText } from "../../i18n";
import { useSession } from "../../session";

/** Writes the development into the workbook, as a page of its own. */
export function InsertPage() {
  const text = useText("development");
  const page = useDevelopment((state) => state.page);
  const writePage = useSession((session) => session.writePage);
  const isBusy = useSession((session) => session.activity.kind !== "idle");
  const insert = async () => {
    const made = await page();
    if (made !== undefined) await writePage(made);
  };
  return (
    <div>
      <Button icon={<TableAdd20Regular />} disabledFocusable={isBusy} onClick={() => void insert()}>
        {text("insert")}
      </Button>
    </div>
  );
}
