import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useText } from "../../i18n";
import { useEditorStyles } from "./editor.styles";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  button: { flexShrink: 0 },
});

/** That what was said is kept, and the way to forget it. */
export function RestartLine({ onRestart }: { readonly onRestart: () => void }) {
  const styles = useStyles();
  const shared = useEditorStyles();
  const text = useText("weights");
  return (
    <div className={styles.line}>
      <p className={shared.hint}>{text("kept")}</p>
      <Button size="small" className={styles.button} onClick={onRestart}>
        {text("restart")}
      </Button>
    </div>
  );
}
