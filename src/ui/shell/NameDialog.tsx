import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
} from "@fluentui/react-components";
import { type FormEvent, useState } from "react";
import { useText } from "../i18n";

interface NameDialogProps {
  readonly title: string;
  readonly hint?: string;
  readonly initial: string;
  readonly confirm: string;
  /** Names that are not allowed. */
  readonly taken: readonly string[];
  readonly onConfirm: (name: string) => void;
  readonly onClose: () => void;
}

/** Asks for a model's name. */
export default function NameDialog({
  title,
  hint,
  initial,
  confirm,
  taken,
  onConfirm,
  onClose,
}: NameDialogProps) {
  const text = useText("common");
  const [name, setName] = useState(initial);
  const [asked, setAsked] = useState(false);
  const wanted = name.trim();
  const isTaken = taken.some((known) => known.toLowerCase() === wanted.toLowerCase());
  const problem =
    wanted === "" ? text("model.nameEmpty") : isTaken ? text("model.nameTaken", { name: wanted }) : "";

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (problem !== "") return;
    onConfirm(wanted);
    onClose();
  };

  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface>
        <form onSubmit={submit}>
          <DialogBody>
            <DialogTitle>{title}</DialogTitle>
            <DialogContent>
              <Field
                label={text("model.name")}
                {...(hint === undefined ? {} : { hint })}
                {...(asked && problem !== "" ? { validationMessage: problem } : {})}
              >
                <Input value={name} onChange={(_, { value }) => setName(value)} maxLength={60} />
              </Field>
            </DialogContent>
            <DialogActions>
              <Button onClick={onClose}>{text("cancel")}</Button>
              <Button appearance="primary" type="submit">
                {confirm}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
