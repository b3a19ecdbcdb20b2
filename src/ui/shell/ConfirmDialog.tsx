import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useText } from "../i18n";

interface ConfirmDialogProps {
  readonly title: string;
  readonly children: ReactNode;
  /** What is done on "yes"; without it the dialog only informs. */
  readonly confirm?: string;
  readonly onConfirm?: () => void;
  readonly onClose: () => void;
}

/** Asks before something is lost, or says something that can be closed. */
export default function ConfirmDialog({ title, children, confirm, onConfirm, onClose }: ConfirmDialogProps) {
  const text = useText("common");
  const accept = () => {
    onConfirm?.();
    onClose();
  };
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{children}</DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{text(confirm === undefined ? "close" : "cancel")}</Button>
            {confirm !== undefined && (
              <Button appearance="primary" onClick={accept}>
                {confirm}
              </Button>
            )}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
