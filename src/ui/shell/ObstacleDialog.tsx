import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useText } from "../i18n";
import { useSession } from "../session";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    margin: `0 0 ${tokens.spacingVerticalM}`,
    paddingLeft: tokens.spacingHorizontalXL,
  },
});

const READING_HELPS = ["source-moved", "header-changed", "key-changed"] as const;

/** What stands against writing, and the ways on; nothing is written until the user chooses one. */
export default function ObstacleDialog() {
  const styles = useStyles();
  const text = useText("result");
  const obstacles = useSession((session) => session.obstacles);
  const target = useSession((session) => session.writeChoices.target);
  const dismiss = useSession((session) => session.dismissObstacles);
  const setWriteChoices = useSession((session) => session.setWriteChoices);
  const write = useSession((session) => session.write);
  const reread = useSession((session) => session.reread);
  const goTo = useSession((session) => session.goTo);
  const refreshSources = useSession((session) => session.refreshSources);

  const canGoOn = obstacles.every(({ severity }) => severity === "ask");
  const shouldRead = obstacles.some(({ kind }) => READING_HELPS.some((known) => known === kind));
  const isGone = obstacles.some(({ kind }) => kind === "sheet-missing" || kind === "table-missing");
  const other = target === "beside" ? "sheet" : "beside";
  const writeElsewhere = () => {
    setWriteChoices({ target: other });
    void write();
  };
  const readAgain = () => {
    dismiss();
    void reread();
  };

  const chooseSource = () => {
    dismiss();
    goTo("data");
    void refreshSources();
  };

  return (
    <Dialog open modalType="alert" onOpenChange={(_, { open }) => !open && dismiss()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{text("obstacle.title")}</DialogTitle>
          <DialogContent>
            <ul className={styles.list}>
              {obstacles.map(({ kind, sheet = "", address, count = 0, value = "" }, index) => (
                <li key={index}>
                  {text(`obstacle.${kind}`, {
                    sheet,
                    address: address ?? sheet,
                    count,
                    value,
                  })}
                </li>
              ))}
            </ul>
            <Text size={200}>{text("obstacle.nothingWritten")}</Text>
          </DialogContent>
          <DialogActions fluid>
            <Button onClick={dismiss}>{text("obstacle.cancel")}</Button>
            {shouldRead && (
              <Button appearance="primary" onClick={readAgain}>
                {text("obstacle.reread")}
              </Button>
            )}
            {isGone && (
              <Button appearance="primary" onClick={chooseSource}>
                {text("obstacle.chooseSource")}
              </Button>
            )}
            {!shouldRead && !isGone && (
              <Button appearance={canGoOn ? "secondary" : "primary"} onClick={writeElsewhere}>
                {text(other === "sheet" ? "obstacle.ownSheet" : "obstacle.beside")}
              </Button>
            )}
            {canGoOn && (
              <Button appearance="primary" onClick={() => void write(true)}>
                {text("obstacle.goOn")}
              </Button>
            )}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
