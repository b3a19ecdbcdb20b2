import { cellsNow, type openBook } from "./open-list";

type Office = Awaited<ReturnType<typeof openBook>>;

/** Everything in the book that a write could leave behind. */
export function standing(book: Office["book"]) {
  const { sheets, names } = book.toSnapshot();
  return {
    names,
    sheets: sheets.map(({ name, tables, conditionalFormats }) => ({
      name,
      tables,
      conditionalFormats,
      cells: cellsNow(book, name, 12, 8),
    })),
  };
}

/** Lets the n-th request from now fail at an action; the stand-in looks once a request. */
export function failRequest(faults: Office["faults"], request: number, action: number) {
  let seen = 0;
  let armed = false;
  Object.defineProperty(faults, "failAt", {
    configurable: true,
    get: () => {
      armed ||= seen === request;
      return seen++ === request ? { action, code: "InternalError" } : undefined;
    },
    set: () => undefined,
  });
  return {
    happened: () => armed,
    end: () =>
      Object.defineProperty(faults, "failAt", { value: undefined, writable: true, configurable: true }),
  };
}
