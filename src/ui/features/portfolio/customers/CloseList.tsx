import { Button } from "@fluentui/react-components";
import { Dismiss20Regular } from "@fluentui/react-icons";
import { useText } from "../../../i18n";

/** Puts a list of customers away. */
export function CloseList({ onClose }: { readonly onClose: () => void }) {
  const text = useText("portfolioPane");
  return (
    <Button
      size="small"
      appearance="subtle"
      icon={<Dismiss20Regular />}
      aria-label={text("list.close")}
      title={text("list.close")}
      onClick={onClose}
    />
  );
}
