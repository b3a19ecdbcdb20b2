import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { WeightMethod, WeightStatement } from "../../../core";
import { useText } from "../../i18n";
import { useSession } from "../../session";
import { useEditorStyles } from "./editor.styles";
import { useStatement } from "./use-statement";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
  button: { flexShrink: 0 },
});

interface RestartLineProps {
  readonly method: WeightMethod;
  readonly onRestart?: () => void;
}

/** That what was said is kept, the way to forget it, and the way to get it back. */
export function RestartLine({ method, onRestart }: RestartLineProps) {
  const styles = useStyles();
  const shared = useEditorStyles();
  const text = useText("weights");
  const { statement, forget } = useStatement(method);
  const stateWeights = useSession((session) => session.stateWeights);
  const [forgotten, setForgotten] = useState<WeightStatement>();
  const restart = () => {
    setForgotten(statement);
    forget();
    onRestart?.();
  };
  if (statement === undefined && forgotten === undefined) return null;
  return (
    <div className={styles.line}>
      <p className={shared.hint} role="status">
        {text(statement === undefined ? "forgotten" : "kept")}
      </p>
      {statement === undefined && forgotten !== undefined ? (
        <Button size="small" className={styles.button} onClick={() => stateWeights(forgotten)}>
          {text("bringBack")}
        </Button>
      ) : (
        <Button size="small" className={styles.button} onClick={restart}>
          {text("restart")}
        </Button>
      )}
    </div>
  );
}
