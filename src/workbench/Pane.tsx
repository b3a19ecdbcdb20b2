import type { Stage } from "./stage";
import type { Text } from "./text";

interface PaneProps {
  readonly text: Text;
  readonly stage: Stage | undefined;
  readonly width: number;
  readonly shown: boolean;
  readonly onClose: () => void;
}

/** The add-in's page in a frame; every workbook on the stage gets a page of its own, as in Excel. */
export function Pane({ text, stage, width, shown, onClose }: PaneProps) {
  return (
    <aside className="pane" style={{ width }} hidden={!shown} aria-label={text.pane}>
      <div className="pane-title">
        <h2>Kundenwert</h2>
        <button type="button" aria-label={text.closePane} title={text.closePane} onClick={onClose}>
          ✕
        </button>
      </div>
      {stage && <iframe key={stage.id} title={text.pane} src="/taskpane.html" />}
    </aside>
  );
}
