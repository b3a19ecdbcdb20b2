import { Button, makeStyles, ProgressBar, Text, tokens } from "@fluentui/react-components";
import { useText } from "../i18n";
import { useSession } from "../session";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
  },
  bar: { gridColumnStart: "1", gridColumnEnd: "3" },
});

/** What the pane is busy with, how far it is, and a way to stop it. */
export function ActivityBar() {
  const styles = useStyles();
  const text = useText("common");
  const activity = useSession((session) => session.activity);
  const cancel = useSession((session) => session.cancel);
  if (activity.kind === "idle") return null;
  const label = text(`activity.${activity.kind}`);
  return (
    <div className={styles.root}>
      <Text size={200}>{label}</Text>
      {activity.kind !== "undoing" && (
        <Button size="small" appearance="subtle" onClick={cancel}>
          {text("activity.cancel")}
        </Button>
      )}
      <ProgressBar
        className={styles.bar}
        aria-label={label}
        {...(activity.share === undefined ? {} : { value: activity.share })}
      />
    </div>
  );
}
