import { Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { useText } from "../../i18n";

export interface StrategyFieldProps {
  readonly strategy: string;
  readonly onCommit: (strategy: string) => void;
}

/** What to do with the customers of a class; kept when the field is left. */
export function StrategyField({ strategy, onCommit }: StrategyFieldProps) {
  const text = useText("classes");
  const [typed, setTyped] = useState<string>();
  const commit = () => {
    if (typed !== undefined && typed !== strategy) onCommit(typed);
    setTyped(undefined);
  };
  return (
    <Field label={text("class.strategy")}>
      <Textarea
        rows={3}
        resize="vertical"
        value={typed ?? strategy}
        onChange={(_, data) => setTyped(data.value)}
        onBlur={commit}
      />
    </Field>
  );
}
