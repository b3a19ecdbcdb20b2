import { openOffice, snapshotOf, type OpenOffice } from "../helpers/office-host";

const LIST = {
  Kunden: [
    ["Name", "Umsatz"],
    ["Alpha", 10],
  ],
  Archiv: [[1]],
};

const settled = () => new Promise((resolve) => setTimeout(resolve, 30));

/** Collects the events that `register` subscribes to, while the handlers are on. */
async function listening<T>(
  register: (
    context: Excel.RequestContext,
    take: (event: T) => Promise<void>,
  ) => OfficeExtension.EventHandlerResult<T>,
): Promise<{ events: T[]; stop: () => Promise<void> }> {
  const events: T[] = [];
  const handler = await Excel.run(async (context) => {
    const added = register(context, (event) => {
      events.push(event);
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  const stop = () =>
    Excel.run(handler.context as Excel.RequestContext, async (context) => {
      handler.remove();
      await context.sync();
    });
  return { events, stop };
}

const write = (address: string, value: number | string) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Kunden").getRange(address).values = [[value]];
    await context.sync();
  });

/** What the user does in the grid: the command that typing ends in. */
function typeInGrid({ book }: OpenOffice, row: number, column: number, v: number | string): void {
  const sheet = book.sheetByName("Kunden")!;
  book.univer.syncExecuteCommand("sheet.command.set-range-values", {
    unitId: book.unit,
    subUnitId: sheet.key,
    range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
    value: { v },
  });
}

describe("changes of a sheet", () => {
  it("by the add-in come as its own, with the range that changed", async () => {
    await openOffice(snapshotOf(LIST));
    const { events, stop } = await listening<Excel.WorksheetChangedEventArgs>(({ workbook }, take) =>
      workbook.worksheets.getItem("Kunden").onChanged.add(take),
    );
    await write("B2", 12);
    await settled();
    expect(events).toMatchObject([
      { address: "B2", changeType: "RangeEdited", source: "Local", triggerSource: "ThisLocalAddin" },
    ]);
    await Excel.run(async (context) => {
      const range = events[0]!.getRange(context).load("address,values");
      await context.sync();
      expect([range.address, range.values]).toEqual(["Kunden!B2", [[12]]]);
    });
    await stop();
    await write("B2", 13);
    await settled();
    expect(events).toHaveLength(1);
  });

  it("by the user in the grid come as not the add-in's, with the sheet's id", async () => {
    const office = await openOffice(snapshotOf(LIST));
    const { events, stop } = await listening<Excel.WorksheetChangedEventArgs>(({ workbook }, take) =>
      workbook.worksheets.onChanged.add(take),
    );
    typeInGrid(office, 1, 0, "Neu");
    await settled();
    expect(events).toMatchObject([
      {
        address: "A2",
        source: "Local",
        triggerSource: "Unknown",
        worksheetId: office.book.sheetByName("Kunden")!.id,
      },
    ]);
    await stop();
  });

  it("tell of rows that were inserted", async () => {
    await openOffice(snapshotOf(LIST));
    const { events, stop } = await listening<Excel.WorksheetChangedEventArgs>(({ workbook }, take) =>
      workbook.worksheets.getItem("Kunden").onChanged.add(take),
    );
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Kunden").getRange("2:2").insert("Down");
      await context.sync();
    });
    await settled();
    expect(events.map(({ address, changeType }) => [address, changeType])).toEqual([["2:2", "RowInserted"]]);
    await stop();
  });

  it("stay silent while events are switched off", async () => {
    await openOffice(snapshotOf(LIST));
    const { events, stop } = await listening<Excel.WorksheetChangedEventArgs>(({ workbook }, take) =>
      workbook.worksheets.getItem("Kunden").onChanged.add(take),
    );
    await Excel.run(async (context) => {
      context.runtime.enableEvents = false;
      context.workbook.worksheets.getItem("Kunden").getRange("B2").values = [[1]];
      await context.sync();
      context.runtime.enableEvents = true;
      await context.sync();
    });
    await settled();
    expect(events).toEqual([]);
    await stop();
  });

  it("in a table reach the table's own handlers", async () => {
    await openOffice(snapshotOf(LIST));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Kunden").tables.add("A1:B2", true).name = "Liste";
      await context.sync();
    });
    const { events, stop } = await listening<Excel.TableChangedEventArgs>(({ workbook }, take) =>
      workbook.tables.getItem("Liste").onChanged.add(take),
    );
    await write("B2", 5);
    await write("E9", 5);
    await settled();
    expect(events.map(({ address }) => address)).toEqual(["B2"]);
    await stop();
  });
});

describe("the selection", () => {
  it("is told for a sheet, for all sheets and for the workbook", async () => {
    const { book } = await openOffice(snapshotOf(LIST));
    const ofSheet = await listening<Excel.WorksheetSelectionChangedEventArgs>(({ workbook }, take) =>
      workbook.worksheets.getItem("Kunden").onSelectionChanged.add(take),
    );
    const ofAll = await listening<Excel.WorksheetSelectionChangedEventArgs>(({ workbook }, take) =>
      workbook.worksheets.onSelectionChanged.add(take),
    );
    const ofWorkbook = await listening<Excel.SelectionChangedEventArgs>(({ workbook }, take) =>
      workbook.onSelectionChanged.add(take),
    );
    const sheet = book.sheetByName("Kunden")!;
    book.univer.syncExecuteCommand("sheet.operation.set-selections", {
      ...book.at(sheet),
      selections: [
        { range: { startRow: 1, endRow: 1, startColumn: 0, endColumn: 0 }, primary: null, style: null },
      ],
    });
    await settled();
    expect(ofSheet.events.map(({ address }) => address)).toEqual(["A2"]);
    expect(ofAll.events.map(({ worksheetId }) => worksheetId)).toEqual([sheet.id]);
    expect(ofWorkbook.events).toHaveLength(1);
    await ofSheet.stop();
    await ofAll.stop();
    await ofWorkbook.stop();
  });
});

describe("sheets", () => {
  it("tell when they are added, activated and deleted", async () => {
    const { book } = await openOffice(snapshotOf(LIST));
    const added = await listening<Excel.WorksheetAddedEventArgs>(({ workbook }, take) =>
      workbook.worksheets.onAdded.add(take),
    );
    const activated = await listening<Excel.WorksheetActivatedEventArgs>(({ workbook }, take) =>
      workbook.worksheets.onActivated.add(take),
    );
    const deleted = await listening<Excel.WorksheetDeletedEventArgs>(({ workbook }, take) =>
      workbook.worksheets.onDeleted.add(take),
    );
    const archive = book.sheetByName("Archiv")!.id;
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("Neu").load("id");
      context.workbook.worksheets.getItem("Archiv").activate();
      await context.sync();
      context.workbook.worksheets.getItem("Kunden").activate();
      context.workbook.worksheets.getItem("Archiv").delete();
      await context.sync();
    });
    await settled();
    expect(added.events.map(({ worksheetId }) => worksheetId)).toEqual([book.sheetByName("Neu")!.id]);
    expect(activated.events.map(({ worksheetId }) => worksheetId)).toEqual([
      archive,
      book.sheetByName("Kunden")!.id,
    ]);
    expect(deleted.events.map(({ worksheetId }) => worksheetId)).toEqual([archive]);
    await added.stop();
    await activated.stop();
    await deleted.stop();
  });
});
