import { useState, type DragEvent } from "react";
import { Divider } from "./Divider";
import { ErrorCard } from "./ErrorCard";
import { Pane } from "./Pane";
import type { Text } from "./text";
import type { OpenWorkbook } from "./use-workbook";

interface DeskProps {
  readonly text: Text;
  readonly workbook: OpenWorkbook;
  readonly width: number;
  readonly paneShown: boolean;
  readonly onWidth: (width: number) => void;
  readonly onClosePane: () => void;
}

const hasFile = (event: DragEvent): boolean => event.dataTransfer.types.includes("Files");

/** Grid, divider and pane; files dropped on it are opened. */
export function Desk({ text, workbook, width, paneShown, onWidth, onClosePane }: DeskProps) {
  const { stage, showIn, openFile } = workbook;
  const [dropping, setDropping] = useState(false);
  const over = (event: DragEvent) => {
    if (!hasFile(event)) return;
    event.preventDefault();
    setDropping(true);
  };
  const leave = (event: DragEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setDropping(false);
  };
  const drop = (event: DragEvent) => {
    if (!hasFile(event)) return;
    event.preventDefault();
    setDropping(false);
    const file = event.dataTransfer.files[0];
    if (file) openFile(file);
  };
  return (
    <main
      className={dropping ? "desk desk-moving" : "desk"}
      onDragEnterCapture={over}
      onDragOverCapture={over}
      onDragLeaveCapture={leave}
      onDropCapture={drop}
    >
      <section className="grid" aria-label={text.grid} ref={showIn} />
      <ErrorCard key={stage?.id} stage={stage} />
      {paneShown && <Divider label={text.divider} width={width} onWidth={onWidth} />}
      <Pane text={text} stage={stage} width={width} shown={paneShown} onClose={onClosePane} />
      {dropping && <div className="drop">{text.drop}</div>}
    </main>
  );
}
