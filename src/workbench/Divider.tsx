import { useRef, type KeyboardEvent, type PointerEvent } from "react";
import { MAX_WIDTH, MIN_WIDTH, clampWidth } from "./settings";

const STEP = 10;
const LARGE_STEP = 50;

/** The edge between grid and pane: dragged, or moved with the arrow keys. */
export function Divider(props: { label: string; width: number; onWidth: (width: number) => void }) {
  const { label, width, onWidth } = props;
  const grip = useRef<{ x: number; width: number }>(undefined);

  const start = (event: PointerEvent<HTMLDivElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    grip.current = { x: event.clientX, width };
  };
  const move = (event: PointerEvent) => {
    if (grip.current) onWidth(clampWidth(grip.current.width + grip.current.x - event.clientX));
  };
  const end = () => {
    grip.current = undefined;
  };
  const press = (event: KeyboardEvent) => {
    const step = event.shiftKey ? LARGE_STEP : STEP;
    const widths: Record<string, number> = {
      ArrowLeft: width + step,
      ArrowRight: width - step,
      Home: MIN_WIDTH,
      End: MAX_WIDTH,
    };
    const next = widths[event.key];
    if (next === undefined) return;
    event.preventDefault();
    onWidth(clampWidth(next));
  };

  return (
    // A separator with a value is a control (ARIA "focusable separator"); the rules know the static kind only.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      className="divider"
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={MIN_WIDTH}
      aria-valuemax={MAX_WIDTH}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      onPointerDown={start}
      onPointerMove={move}
      onPointerUp={end}
      onPointerCancel={end}
      onKeyDown={press}
    />
  );
}
