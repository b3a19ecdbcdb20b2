import {
  type PointerEvent as ReactPointerEvent,
  useCallback,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { trackPointer } from "../../components/charts/track-pointer";

export interface Reorder {
  /** Id of the item that is being dragged, or undefined. */
  readonly dragged: string | undefined;
  readonly startDrag: (id: string, event: ReactPointerEvent) => void;
  /** Moves an item and keeps the focus where it was. */
  readonly moveByKey: (id: string, to: number) => void;
}

/**
 * Reordering of a list, or of the rows of a table, whose items carry `data-item` with their id: by drag (items change places while the pointer passes their
 * middle) and by keyboard.
 *
 * @param order The ids as they stand.
 * @param move Puts an item at a place; all moves of one drag come with the same gesture.
 */
export function useReorder(
  order: readonly string[],
  move: (id: string, to: number, gesture?: string) => void,
): Reorder {
  const [dragged, setDragged] = useState<string>();
  const focused = useRef<HTMLElement | null>(null);
  const dragCount = useRef(0);
  const listId = useId();
  const orderKey = order.join("\n");

  // The browser takes the focus away from an element that changes its place in the document.
  useLayoutEffect(() => {
    const element = focused.current;
    focused.current = null;
    if (element?.isConnected === true && element !== document.activeElement) element.focus();
  }, [orderKey]);

  const moveByKey = useCallback(
    (id: string, to: number) => {
      focused.current = document.activeElement as HTMLElement | null;
      move(id, to);
    },
    [move],
  );
  const startDrag = useCallback(
    (id: string, event: ReactPointerEvent) => {
      const list = (event.currentTarget as HTMLElement).closest<HTMLElement>("ul, tbody");
      if (event.button !== 0 || list === null) return;
      dragCount.current += 1;
      const gesture = `order-${listId}${dragCount.current}`;
      setDragged(id);
      trackPointer(
        ({ clientY }) => move(id, placeAt(list, id, clientY), gesture),
        () => setDragged(undefined),
      );
    },
    [move, listId],
  );
  return { dragged, startDrag, moveByKey };
}

function placeAt(list: HTMLElement, id: string, clientY: number): number {
  const others = [...list.querySelectorAll<HTMLElement>(":scope > [data-item]")].filter(
    (item) => item.dataset["item"] !== id,
  );
  return others.filter((item) => {
    const { top, height } = item.getBoundingClientRect();
    return clientY > top + height / 2;
  }).length;
}
