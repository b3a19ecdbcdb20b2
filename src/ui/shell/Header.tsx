import { makeStyles, tokens } from "@fluentui/react-components";
import { UndoRedo } from "../components/layout/UndoRedo";
import { useText } from "../i18n";
import { useSession } from "../session";
import type { HostServices } from "./host-services";
import { ModelMenu } from "./ModelMenu";
import { PaneMenu } from "./PaneMenu";

const useStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} 0 ${tokens.spacingHorizontalXS}`,
  },
  model: { display: "flex", flexGrow: 1, minWidth: 0 },
  tools: { display: "flex", flexShrink: 0 },
});

/** The pane's head: which model is open, undo and redo, and the menu. */
export function Header(services: HostServices) {
  const styles = useStyles();
  const text = useText("common");
  const canUndo = useSession((session) => session.canUndo);
  const canRedo = useSession((session) => session.canRedo);
  const undo = useSession((session) => session.undo);
  const redo = useSession((session) => session.redo);
  return (
    <div className={styles.root}>
      <div className={styles.model}>
        <ModelMenu />
      </div>
      <div className={styles.tools}>
        <UndoRedo
          size="medium"
          canUndo={canUndo}
          canRedo={canRedo}
          undoLabel={text("header.undo")}
          redoLabel={text("header.redo")}
          onUndo={undo}
          onRedo={redo}
        />
        <PaneMenu {...services} />
      </div>
    </div>
  );
}
