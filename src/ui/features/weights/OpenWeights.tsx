import { Button } from "@fluentui/react-components";
import { Scales20Regular } from "@fluentui/react-icons";
import { useText } from "../../i18n";
import { useSession } from "../../session";

/** The way to the page on which weights are found. */
export function OpenWeights() {
  const text = useText("weights");
  const open = useSession((session) => session.openSidePage);
  return (
    <div>
      <Button size="small" icon={<Scales20Regular />} onClick={() => open("weights")}>
        {text("open")}
      </Button>
    </div>
  );
}
