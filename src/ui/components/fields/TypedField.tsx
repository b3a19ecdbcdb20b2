import { Input, type InputProps, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, useId, useState } from "react";

export interface TypedFieldProps {
  readonly value: number;
  /** Called with a sound value when the field is left, on Enter and on the arrow keys; not when nothing changed. */
  readonly onCommit: (value: number) => void;
  /** Called with every sound value while it is being typed. */
  readonly onTyped?: (value: number) => void;
  /** Accessible name; leave out where `labelledBy` names the field. */
  readonly label?: string;
  readonly labelledBy?: string;
  readonly describedBy?: string;
  readonly disabled?: boolean;
  /** Shown while the field is empty. */
  readonly placeholder?: string;
  readonly className?: string;
  readonly appearance?: InputProps["appearance"];
}

/** What the forms of the field (decimal, date) add. */
export interface TypedFieldBehaviour extends TypedFieldProps {
  readonly show: (value: number) => string;
  /** Reads what was typed: a value, or the sentence that says what is wrong with it. */
  readonly read: (text: string) => { readonly value: number } | { readonly error: string };
  /** The next value by an arrow key; undefined where there is none. */
  readonly stepTo: (from: number, direction: 1 | -1, large: boolean) => number | undefined;
  readonly range?: { readonly min?: number; readonly max?: number };
}

const useStyles = makeStyles({
  field: { display: "inline-flex", flexDirection: "column", minWidth: 0 },
  input: { minWidth: 0, width: "100%" },
  text: { textAlign: "right", fontVariantNumeric: "tabular-nums", minWidth: 0, width: "100%" },
  error: {
    color: tokens.colorPaletteRedForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/**
 * A text box that holds a number in some written form. What is typed stays as typed until it is committed (leaving the
 * field, Enter); Escape brings back the last value; the arrow keys step.
 */
export function TypedField({ value, onCommit, show, read, stepTo, range, ...rest }: TypedFieldBehaviour) {
  const styles = useStyles();
  const errorId = useId();
  const [typed, setTyped] = useState<string>();
  const reading = typed === undefined ? { value } : read(typed);
  const error = "error" in reading ? reading.error : undefined;
  const [isChecked, setChecked] = useState(false);
  const isWrong = isChecked && error !== undefined;

  const commit = () => {
    if ("error" in reading) return setChecked(true);
    setTyped(undefined);
    setChecked(false);
    if (reading.value !== value) onCommit(reading.value);
  };
  const type = (text: string) => {
    setTyped(text);
    const next = read(text);
    if ("value" in next && next.value !== value) rest.onTyped?.(next.value);
  };
  const restore = () => {
    setTyped(undefined);
    setChecked(false);
  };
  const step = (direction: 1 | -1, large: boolean) => {
    const next = stepTo("error" in reading ? value : reading.value, direction, large);
    restore();
    if (next !== undefined && next !== value) onCommit(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "Enter") return commit();
    if (event.key === "Escape" && typed !== undefined) {
      event.stopPropagation();
      return restore();
    }
    const direction = { ArrowUp: 1, PageUp: 1, ArrowDown: -1, PageDown: -1 }[event.key] as 1 | -1 | undefined;
    if (direction === undefined) return;
    event.preventDefault();
    step(direction, event.key.startsWith("Page") || event.shiftKey);
  };

  return (
    <span className={mergeClasses(styles.field, rest.className)}>
      <Input
        size="small"
        className={styles.input}
        appearance={rest.appearance ?? "outline"}
        disabled={rest.disabled ?? false}
        value={typed ?? show(value)}
        onChange={(_, data) => type(data.value)}
        onBlur={() => typed !== undefined && commit()}
        {...(rest.placeholder === undefined ? {} : { placeholder: rest.placeholder })}
        input={{
          role: "spinbutton",
          inputMode: "decimal",
          autoComplete: "off",
          className: styles.text,
          onKeyDown,
          onFocus: (event) => event.currentTarget.select(),
          "aria-label": rest.label,
          "aria-labelledby": rest.labelledBy,
          "aria-invalid": isWrong || undefined,
          "aria-describedby":
            [rest.describedBy, isWrong ? errorId : undefined].filter(Boolean).join(" ") || undefined,
          "aria-valuenow": Number.isFinite(value) ? value : undefined,
          "aria-valuetext": typed ?? show(value),
          "aria-valuemin": range?.min,
          "aria-valuemax": range?.max,
        }}
      />
      {isWrong && (
        <span id={errorId} role="alert" className={styles.error}>
          {error}
        </span>
      )}
    </span>
  );
}
