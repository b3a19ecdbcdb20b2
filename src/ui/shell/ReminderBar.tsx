import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { isDue } from "../../app";
import { useFormat, useText } from "../i18n";
import { useSession } from "../session";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

/** Says quietly that the last valuation is older than the user wants it to be. */
export function ReminderBar() {
  const styles = useStyles();
  const text = useText("common");
  const format = useFormat();
  const today = useSession((session) => session.today);
  const lastRun = useSession((session) => session.lastRun);
  const { cycle = "none", snoozedUntil } = useSession((session) => session.history);
  const reread = useSession((session) => session.reread);
  const showResult = useSession((session) => session.showResult);
  const snooze = useSession((session) => session.snoozeReminder);
  const valueNow = async () => {
    await reread();
    showResult("write");
  };
  return (
    <div role="status">
      {lastRun !== undefined && isDue({ lastRun, cycle, snoozedUntil, today }) && (
        <div className={styles.root}>
          <Text size={200}>{text("reminder.text", { date: format.isoDate(lastRun) })}</Text>
          <span>
            <Button size="small" appearance="subtle" onClick={() => void valueNow()}>
              {text("reminder.action")}
            </Button>
            <Button size="small" appearance="subtle" onClick={snooze}>
              {text("reminder.later")}
            </Button>
          </span>
        </div>
      )}
    </div>
  );
}
