import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { type FormEvent, useState } from "react";
import { withAwaited } from "../../../app";
import { useText } from "../../i18n";
import { useWorkshop } from "./use-workshop";

const useStyles = makeStyles({
  form: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "end",
    columnGap: tokens.spacingHorizontalS,
  },
  input: { minWidth: 0 },
});

/** Adds one name or several at once. */
export function AddPeople() {
  const styles = useStyles();
  const text = useText("workshop");
  const { change } = useWorkshop();
  const [typed, setTyped] = useState("");
  const names = typed.split(/[,;\t\n]/).filter((name) => name.trim() !== "");
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (names.length === 0) return;
    change((present) => withAwaited(present, names));
    setTyped("");
  };
  return (
    <form className={styles.form} onSubmit={add}>
      <Field label={text("people.add")}>
        <Input
          className={styles.input}
          value={typed}
          placeholder={text("people.placeholder")}
          autoComplete="off"
          onChange={(_, data) => setTyped(data.value)}
        />
      </Field>
      <Button type="submit" disabledFocusable={names.length === 0}>
        {text("people.addButton")}
      </Button>
    </form>
  );
}
