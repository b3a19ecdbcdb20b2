import { Button, makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { TableAdd24Regular } from "@fluentui/react-icons";
import { useText } from "../../i18n";
import { useSession } from "../../session";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: { margin: 0 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** What is needed when the workbook has no list, and how to get one. */
export function EmptyWorkbook() {
  const styles = useStyles();
  const text = useText("data");
  const trySample = useSession((session) => session.trySample);
  const refreshSources = useSession((session) => session.refreshSources);
  return (
    <div className={styles.root}>
      <TableAdd24Regular aria-hidden />
      <Subtitle2 as="h2" className={styles.title}>
        {text("empty.title")}
      </Subtitle2>
      <Text>{text("empty.text")}</Text>
      <div className={styles.actions}>
        {trySample !== undefined && (
          <Button appearance="primary" onClick={() => void trySample()}>
            {text("empty.sample")}
          </Button>
        )}
        <Button onClick={() => void refreshSources()}>{text("empty.refresh")}</Button>
      </div>
    </div>
  );
}
