import { Input, makeStyles, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, useId, useState } from "react";

export interface NameFieldProps {
  readonly value: string;
  /** Called with the trimmed text when the field is left or Enter is pressed; not when nothing changed. */
  readonly onCommit: (value: string) => void;
  readonly label: string;
  /** The sentence that says what is wrong with a text, or undefined. */
  readonly problem: (value: string) => string | undefined;
}

const useStyles = makeStyles({
  field: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0 },
  box: {
    minWidth: 0,
    width: "100%",
    paddingLeft: 0,
    backgroundColor: tokens.colorTransparentBackground,
    "::after": { borderBottomColor: tokens.colorCompoundBrandStroke },
    ":not(:hover):not(:focus-within)": {
      borderTopColor: tokens.colorTransparentStroke,
      borderRightColor: tokens.colorTransparentStroke,
      borderBottomColor: tokens.colorTransparentStroke,
      borderLeftColor: tokens.colorTransparentStroke,
    },
  },
  text: {
    minWidth: 0,
    width: "100%",
    paddingLeft: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightSemibold,
    textOverflow: "ellipsis",
  },
  error: {
    color: tokens.colorPaletteRedForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** A name that is read as text and edited in place. Escape brings back the last name. */
export function NameField({ value, onCommit, label, problem }: NameFieldProps) {
  const styles = useStyles();
  const errorId = useId();
  const [typed, setTyped] = useState<string>();
  const error = typed === undefined ? undefined : problem(typed.trim());

  const commit = () => {
    if (typed === undefined || error !== undefined) return;
    setTyped(undefined);
    if (typed.trim() !== value) onCommit(typed.trim());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter") commit();
    if (event.key === "Escape" && typed !== undefined) {
      event.stopPropagation();
      setTyped(undefined);
    }
  };
  return (
    <span className={styles.field}>
      <Input
        size="small"
        className={styles.box}
        value={typed ?? value}
        onChange={(_, data) => setTyped(data.value)}
        onBlur={commit}
        input={{
          className: styles.text,
          onKeyDown,
          autoComplete: "off",
          "aria-label": label,
          "aria-invalid": error === undefined ? undefined : true,
          "aria-describedby": error === undefined ? undefined : errorId,
        }}
      />
      {error !== undefined && (
        <span id={errorId} role="alert" className={styles.error}>
          {error}
        </span>
      )}
    </span>
  );
}
