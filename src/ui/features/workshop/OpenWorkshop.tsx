import { Button } from "@fluentui/react-components";
import { People20Regular } from "@fluentui/react-icons";
import { useText } from "../../i18n";
import { useSession } from "../../session";

/** The way to the page on which several people weigh. */
export function OpenWorkshop() {
  const text = useText("workshop");
  const open = useSession((session) => session.openSidePage);
  return (
    <div>
      <Button icon={<People20Regular />} onClick={() => open("workshop")}>
        {text("open")}
      </Button>
    </div>
  );
}
