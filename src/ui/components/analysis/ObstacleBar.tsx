import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { Obstacle } from "../../../workbook/workbook";
import { useText } from "../../i18n";

interface ObstacleBarProps {
  readonly obstacles: readonly Obstacle[];
  /** Label of the button that leaves things as they are. */
  readonly dismissLabel: string;
  readonly onGoOn: () => void;
  readonly onDismiss: () => void;
}

/** What stands against writing a list of ours, with the way on where there is one. */
export function ObstacleBar({ obstacles, dismissLabel, onGoOn, onDismiss }: ObstacleBarProps) {
  const say = useText("result");
  if (obstacles.length === 0) return null;
  const canGoOn = obstacles.every(({ severity }) => severity === "ask");
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody>
        {obstacles
          .map(({ kind, sheet = "", address = sheet, count = 0, value = "" }) =>
            say(`obstacle.${kind}`, { sheet, address, count, value }),
          )
          .join(" ")}{" "}
        {say("obstacle.nothingWritten")}
      </MessageBarBody>
      <MessageBarActions>
        {canGoOn && <Button onClick={onGoOn}>{say("obstacle.goOn")}</Button>}
        <Button onClick={onDismiss}>{dismissLabel}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
