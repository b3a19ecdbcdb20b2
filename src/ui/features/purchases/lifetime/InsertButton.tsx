import { Button } from "@fluentui/react-components";
import { TableAdd20Regular } from "@fluentui/react-icons";
import type { Page } from "../../../../workbook/workbook";
import { useText } from "../../../i18n";
import { useSession } from "../../../session";

interface InsertButtonProps {
  /** What the picture is called. */
  readonly picture: string;
  /** @param date ISO date of today. */
  readonly page: (date: string) => Page;
}

/** Writes a picture into the workbook, as a chart of its own with its numbers beside it. */
export function InsertButton({ picture, page }: InsertButtonProps) {
  const text = useText("lifetime");
  const writePage = useSession((session) => session.writePage);
  const isBusy = useSession((session) => session.activity.kind !== "idle");
  const label = text("insertLabel", { picture });
  return (
    <Button
      size="small"
      appearance="subtle"
      icon={<TableAdd20Regular />}
      disabledFocusable={isBusy}
      aria-label={label}
      title={label}
      onClick={() => void writePage(page)}
    />
  );
}
