import { act } from "@testing-library/react";
import { settled } from "../../helpers/session";

/** A drag from one place to others, let go at the last one. jsdom knows no places in its pointer events. */
export async function drag(target: Element, start: Place, ...places: readonly Place[]): Promise<void> {
  const fire = (on: EventTarget, type: string, place: Place) =>
    act(() => {
      on.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, button: 0, ...place }));
    });
  fire(target, "pointerdown", start);
  for (const place of places) fire(window, "pointermove", place);
  fire(window, "pointerup", places.at(-1) ?? start);
  await act(settled);
}

interface Place {
  readonly clientX?: number;
  readonly clientY?: number;
}
