import type { SelectionEvent } from "../workbook";
import { firstCell } from "./ranges";
import type { Runner } from "./run";

/** Milliseconds without a further change after which a change is told. */
const QUIET = 300;

type Registration = Pick<OfficeExtension.EventHandlerResult<unknown>, "context" | "remove">;

/** Tells which cell was selected. */
export async function onSelection(
  runner: Runner,
  listener: (event: SelectionEvent) => void,
): Promise<() => void> {
  const registration = await runner.read(async (context) => {
    const handler = context.workbook.worksheets.onSelectionChanged.add(async ({ worksheetId, address }) => {
      const sheet = await sheetName(runner, worksheetId);
      if (sheet !== undefined) listener({ sheet, ...firstCell(address) });
    });
    await context.sync();
    return handler;
  });
  return () => unregister(runner, registration);
}

/** The active cell of the sheet in front. */
export const selection = (runner: Runner): Promise<SelectionEvent> =>
  runner.read(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load("rowIndex,columnIndex,worksheet/name");
    await context.sync();
    return { sheet: cell.worksheet.name, row: cell.rowIndex, column: cell.columnIndex };
  });

/** Tells the sheets on which cells changed otherwise than by this add-in, once the changes have come to rest. */
export async function onChange(runner: Runner, listener: (sheet: string) => void): Promise<() => void> {
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const tell = async (worksheetId: string) => {
    timers.delete(worksheetId);
    const sheet = await sheetName(runner, worksheetId);
    if (sheet !== undefined) listener(sheet);
  };
  const registration = await runner.read(async (context) => {
    const handler = context.workbook.worksheets.onChanged.add(async ({ worksheetId, triggerSource }) => {
      const isOurs = (triggerSource as string | undefined) === "ThisLocalAddin" || runner.writing;
      if (isOurs) return;
      clearTimeout(timers.get(worksheetId));
      timers.set(
        worksheetId,
        setTimeout(() => void tell(worksheetId), QUIET),
      );
    });
    await context.sync();
    return handler;
  });
  return () => {
    for (const timer of timers.values()) clearTimeout(timer);
    unregister(runner, registration);
  };
}

async function sheetName(runner: Runner, id: string): Promise<string | undefined> {
  return runner.read(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load("name");
    await context.sync();
    return sheet.isNullObject ? undefined : sheet.name;
  });
}

function unregister(runner: Runner, registration: Registration): void {
  void runner.within(registration.context, async (context) => {
    registration.remove();
    await context.sync();
  });
}
