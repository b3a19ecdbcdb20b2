import { Input } from "@fluentui/react-components";
import { useState } from "react";

interface DefinitionInputProps {
  readonly id: string;
  readonly value: string;
  readonly hint: string;
  readonly onCommit: (value: string) => void;
}

/** What a figure means, kept when the field is left or Enter is pressed. */
export function DefinitionInput({ id, value, hint, onCommit }: DefinitionInputProps) {
  const [typed, setTyped] = useState<string>();
  const commit = () => {
    if (typed !== undefined && typed.trim() !== value) onCommit(typed.trim());
    setTyped(undefined);
  };
  return (
    <Input
      size="small"
      id={id}
      value={typed ?? value}
      placeholder={hint}
      onChange={(_, data) => setTyped(data.value)}
      onBlur={commit}
      onKeyDown={({ key }) => key === "Enter" && commit()}
    />
  );
}
