import { Button, makeStyles, ProgressBar, Text, tokens } from "@fluentui/react-components";
import { useFormat, useText } from "../../i18n";
import { useSession } from "../../session";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
  },
  bar: { gridColumn: "1 / -1" },
});

/** How far the check is, and a way to stop it. */
export function RobustnessProgress({ share }: { readonly share: number }) {
  const styles = useStyles();
  const text = useText("whatIf");
  const format = useFormat();
  const cancel = useSession((session) => session.cancelRobustness);
  const label = text("robustness.running", { share: format.percent(share) });
  return (
    <div className={styles.root}>
      <Text>{label}</Text>
      <Button size="small" appearance="subtle" onClick={cancel}>
        {text("robustness.cancel")}
      </Button>
      <ProgressBar className={styles.bar} value={share} aria-label={label} />
    </div>
  );
}
