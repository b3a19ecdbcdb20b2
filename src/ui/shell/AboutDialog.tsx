import { Text } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { useText } from "../i18n";
import ConfirmDialog from "./ConfirmDialog";

/** What somebody who helps has to know; words that the host uses of itself. */
export interface SupportInformation {
  readonly version: string;
  readonly host: string;
  readonly platform: string;
}

interface AboutDialogProps {
  /** Absent where nothing is known of the host. */
  readonly onSupport?: () => Promise<SupportInformation>;
  readonly onClose: () => void;
}

/** What the program is, what it does with data, and what to tell when asking for help. */
export default function AboutDialog({ onSupport, onClose }: AboutDialogProps) {
  const text = useText("common");
  const [support, setSupport] = useState<SupportInformation>();
  useEffect(() => {
    void onSupport?.().then(setSupport);
  }, [onSupport]);
  return (
    <ConfirmDialog title={text("appName")} onClose={onClose}>
      <Text block>{text("about.text")}</Text>
      <Text block>{text("about.privacy")}</Text>
      <Text block>{text("about.licence")}</Text>
      {support !== undefined && <Text block>{text("about.support", { ...support })}</Text>}
    </ConfirmDialog>
  );
}
