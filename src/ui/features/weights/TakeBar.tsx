import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { LiveText } from "../../components/fields/LiveText";
import { useText } from "../../i18n";
import { useEditorStyles } from "./editor.styles";

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    marginTop: "auto",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

interface TakeBarProps {
  /** What the new weights would bring. */
  readonly sentence: string;
  /** undefined where there is nothing to take. */
  readonly onTake: (() => void) | undefined;
  readonly onDiscard: () => void;
}

/** What would change, and the decision; always in view. */
export function TakeBar({ sentence, onTake, onDiscard }: TakeBarProps) {
  const styles = useStyles();
  const shared = useEditorStyles();
  const text = useText("weights");
  return (
    <div className={styles.bar}>
      <Text aria-hidden>{sentence}</Text>
      <LiveText>{sentence}</LiveText>
      <div className={shared.actions}>
        <Button appearance="primary" disabledFocusable={onTake === undefined} onClick={onTake}>
          {text("take")}
        </Button>
        <Button onClick={onDiscard}>{text("discard")}</Button>
      </div>
    </div>
  );
}
