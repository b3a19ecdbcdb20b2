import { type HTMLAttributes, type KeyboardEvent, type PointerEvent, useState } from "react";

export interface ProbeSettings {
  /** What the chart shows, for those who do not see it. */
  readonly label: string;
  /** Places that can be looked at, from 0. */
  readonly count: number;
  /** The place under a point, in pixels from the left of the chart. */
  readonly placeAt: (x: number) => number;
  /** What stands at a place. */
  readonly say: (place: number) => string;
}

export interface Probe {
  readonly place: number | undefined;
  readonly said: string;
  /** For the element that holds the chart. */
  readonly probeProps: HTMLAttributes<HTMLDivElement>;
}

const LARGE_STEP = 10;

/** Lets the places of a chart be looked at one by one, with the pointer or the arrow keys. */
export function useProbe({ label, count, placeAt, say }: ProbeSettings): Probe {
  const [chosen, setChosen] = useState<number>();
  const last = count - 1;
  const place = chosen === undefined || count === 0 ? undefined : Math.min(chosen, last);
  const said = place === undefined ? "" : say(place);

  const onKeyDown = (event: KeyboardEvent) => {
    const from = place ?? last;
    const target = {
      ArrowRight: from + 1,
      ArrowUp: from + 1,
      ArrowLeft: from - 1,
      ArrowDown: from - 1,
      PageUp: from + LARGE_STEP,
      PageDown: from - LARGE_STEP,
      Home: 0,
      End: last,
    }[event.key];
    if (target === undefined || count === 0) return;
    event.preventDefault();
    setChosen(Math.max(0, Math.min(last, target)));
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    const { left } = event.currentTarget.getBoundingClientRect();
    setChosen(Math.max(0, Math.min(last, placeAt(event.clientX - left))));
  };
  return {
    place,
    said,
    probeProps: {
      role: "slider",
      tabIndex: 0,
      "aria-label": label,
      "aria-valuemin": 0,
      "aria-valuemax": Math.max(0, last),
      "aria-valuenow": place ?? 0,
      "aria-valuetext": said,
      onKeyDown,
      onPointerMove,
      onPointerDown: onPointerMove,
      onPointerLeave: () => setChosen(undefined),
    },
  };
}
