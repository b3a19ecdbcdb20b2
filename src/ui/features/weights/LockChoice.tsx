import { Switch, Text } from "@fluentui/react-components";
import { type Factor, sumOfWeights } from "../../../core";
import { useFormat, useText } from "../../i18n";
import { useEditorStyles } from "./editor.styles";

interface LockChoiceProps {
  /** The factors whose weight is locked; at least one. */
  readonly locked: readonly Factor[];
  readonly isKept: boolean;
  readonly isPossible: boolean;
  readonly onKeep: (kept: boolean) => void;
}

/** Whether locked weights stay, and what that leaves to the others. */
export function LockChoice({ locked, isKept, isPossible, onKeep }: LockChoiceProps) {
  const shared = useEditorStyles();
  const text = useText("weights");
  const format = useFormat();
  const sum = sumOfWeights(locked.map(({ weight }) => weight));
  const kept = {
    count: locked.length,
    names: format.list(locked.map(({ name, weight }) => `${name} (${format.number(weight, 4)})`)),
    rest: format.number(100 - sum, 4),
  };
  return (
    <div className={shared.stack}>
      <Switch checked={isKept} onChange={(_, data) => onKeep(data.checked)} label={text("locks.keep")} />
      <Text size={200} role="status">
        {!isKept
          ? text("locks.free")
          : isPossible
            ? text("locks.kept", kept)
            : text("locks.impossible", { sum: format.number(sum, 4) })}
      </Text>
    </div>
  );
}
