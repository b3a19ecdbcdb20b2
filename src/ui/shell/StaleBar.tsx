import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowSync16Regular } from "@fluentui/react-icons";
import { useText } from "../i18n";
import { useSession } from "../session";

const useStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

/** Says quietly that the list was changed after it was read. */
export function StaleBar() {
  const styles = useStyles();
  const text = useText("common");
  const stale = useSession((session) => session.stale);
  const reread = useSession((session) => session.reread);
  return (
    <div role="status">
      {stale && (
        <div className={styles.root}>
          <Text size={200}>{text("stale.text")}</Text>
          <Button
            size="small"
            appearance="subtle"
            icon={<ArrowSync16Regular />}
            onClick={() => void reread()}
          >
            {text("stale.action")}
          </Button>
        </div>
      )}
    </div>
  );
}
