import { openOffice, snapshotOf } from "../helpers/office-host";

function run<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run(work);
}

const open = () =>
  openOffice(snapshotOf({ Kunden: [["Name"], ["Alpha"]], Archiv: [[1]], "Erste Hilfe": [["=Kunden!A2"]] }));

describe("worksheets", () => {
  beforeEach(open);

  it("are listed in the order of their tabs", async () => {
    await run(async ({ workbook }) => {
      workbook.worksheets.load("items/name,items/position,items/visibility");
      const count = workbook.worksheets.getCount();
      const active = workbook.worksheets.getActiveWorksheet().load("name");
      workbook.load("name");
      await workbook.context.sync();
      expect(workbook.worksheets.items.map(({ name, position }) => [name, position])).toEqual([
        ["Kunden", 0],
        ["Archiv", 1],
        ["Erste Hilfe", 2],
      ]);
      expect(count.value).toBe(3);
      expect(active.name).toBe("Kunden");
      expect(workbook.name).toBe("Mappe1.xlsx");
    });
  });

  it("are found by name in any case and by id, also after renaming", async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("KUNDEN").load("id,name");
      await context.sync();
      sheet.name = "Kundenliste";
      const again = context.workbook.worksheets.getItemOrNullObject(sheet.id).load("name");
      const gone = context.workbook.worksheets.getItemOrNullObject("Kunden");
      const formula = context.workbook.worksheets
        .getItem("Erste Hilfe")
        .getRange("A1")
        .load("formulas,values");
      await context.sync();
      expect(again.name).toBe("Kundenliste");
      expect(gone.isNullObject).toBe(true);
      expect(formula.formulas).toEqual([["=Kundenliste!A2"]]);
      expect(formula.values).toEqual([["Alpha"]]);
    });
  });

  it("that are missing are named in the error", async () => {
    await expect(
      run(async (context) => {
        context.workbook.worksheets.getItem("Nichts").load("name");
        await context.sync();
      }),
    ).rejects.toMatchObject({
      code: "ItemNotFound",
      debugInfo: { errorLocation: "WorksheetCollection.getItem" },
    });
  });

  it("are added at the end without coming to the front", async () => {
    await run(async (context) => {
      const named = context.workbook.worksheets.add("Ergebnis").load("name,position");
      const unnamed = context.workbook.worksheets.add().load("name");
      const active = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      expect([named.name, named.position]).toEqual(["Ergebnis", 3]);
      expect(unnamed.name).toBe("Tabelle5");
      expect(active.name).toBe("Kunden");
    });
  });

  it.each([
    ["kunden", "ItemAlreadyExists"],
    ["a/b", "InvalidArgument"],
    ["", "InvalidArgument"],
    ["x".repeat(32), "InvalidArgument"],
  ])("named %j are refused with %s", async (name, code) => {
    await expect(
      run(async (context) => {
        context.workbook.worksheets.getItem("Archiv").name = name;
        await context.sync();
      }),
    ).rejects.toMatchObject({ code });
  });

  it("are moved, hidden, coloured and brought to the front", async () => {
    await run(async (context) => {
      const archive = context.workbook.worksheets.getItem("Archiv");
      archive.position = 0;
      archive.tabColor = "#FF0000";
      context.workbook.worksheets.getItem("Erste Hilfe").activate();
      archive.visibility = "Hidden";
      archive.load("position,visibility,tabColor");
      const visible = context.workbook.worksheets.getCount(true);
      const active = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      expect(archive.toJSON()).toMatchObject({ position: 0, visibility: "Hidden", tabColor: "#FF0000" });
      expect(visible.value).toBe(2);
      expect(active.name).toBe("Erste Hilfe");
    });
  });

  it("that are deleted leave #REF! in the names that pointed to them", async () => {
    await run(async (context) => {
      context.workbook.names.add("Alt", "=Archiv!$A$1");
      context.workbook.worksheets.getItem("Archiv").delete();
      const name = context.workbook.names.getItem("Alt").load("formula");
      context.workbook.worksheets.load("items/name");
      await context.sync();
      expect(name.formula).toBe("=#REF!");
      expect(context.workbook.worksheets.items.map((sheet) => sheet.name)).toEqual(["Kunden", "Erste Hilfe"]);
    });
  });

  it("stay when the last visible one is to be deleted", async () => {
    await openOffice(snapshotOf({ Einzig: [[1]] }));
    await expect(
      run(async (context) => {
        context.workbook.worksheets.getItem("Einzig").delete();
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "InvalidOperation" });
  });

  it("freeze rows and columns and say where", async () => {
    await run(async (context) => {
      const panes = context.workbook.worksheets.getItem("Kunden").freezePanes;
      panes.freezeRows(1);
      const rows = panes.getLocationOrNullObject().load("address");
      await context.sync();
      expect(rows.address).toBe("Kunden!1:1");
      panes.freezeAt("A1:B3");
      const both = panes.getLocationOrNullObject().load("address");
      await context.sync();
      expect(both.address).toBe("Kunden!A1:B3");
      panes.unfreeze();
      const none = panes.getLocationOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });

  it("tell their used range, with and without formats", async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Kunden");
      sheet.getRange("D9").format.fill.color = "#00FF00";
      const values = sheet.getUsedRangeOrNullObject(true).load("address");
      const all = sheet.getUsedRange().load("address");
      const blank = context.workbook.worksheets.add("Leer").getUsedRangeOrNullObject();
      await context.sync();
      expect(values.address).toBe("Kunden!A1:A2");
      expect(all.address).toBe("Kunden!A1:D9");
      expect(blank.isNullObject).toBe(true);
    });
  });
});

describe("the selection", () => {
  beforeEach(open);

  it("is what was selected, on the sheet in front", async () => {
    await run(async (context) => {
      context.workbook.worksheets.getItem("Archiv").getRange("B2:C4").select();
      const range = context.workbook.getSelectedRange().load("address");
      const cell = context.workbook.getActiveCell().load("address");
      await context.sync();
      expect(range.address).toBe("Archiv!B2:C4");
      expect(cell.address).toBe("Archiv!B2");
    });
  });
});

describe("names", () => {
  beforeEach(open);

  it("are added for ranges and formulas, found in any case and deleted", async () => {
    await run(async (context) => {
      const { names, worksheets } = context.workbook;
      names.add("Liste", worksheets.getItem("Kunden").getRange("A1:A2"), "zum Test");
      names.addFormulaLocal("Faktor", "=0.5");
      const list = names.getItem("LISTE").load("formula,comment,type,value,scope,visible");
      const factor = names.getItem("Faktor").load("value,type");
      const range = list.getRange().load("values");
      await context.sync();
      expect(list.toJSON()).toMatchObject({
        formula: "=Kunden!$A$1:$A$2",
        comment: "zum Test",
        type: "Range",
        value: "Kunden!$A$1:$A$2",
        scope: "Workbook",
        visible: true,
      });
      expect([factor.value, factor.type]).toEqual([0.5, "Double"]);
      expect(range.values).toEqual([["Name"], ["Alpha"]]);
      list.visible = false;
      list.delete();
      const gone = names.getItemOrNullObject("Liste");
      names.load("items/name");
      await context.sync();
      expect(gone.isNullObject).toBe(true);
      expect(names.items.map(({ name }) => name)).toEqual(["Faktor"]);
    });
  });

  it("of a sheet belong to it alone", async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Archiv");
      sheet.names.add("Nur_hier", sheet.getRange("A1"));
      const here = sheet.names.getItemOrNullObject("Nur_hier").load("scope");
      const elsewhere = context.workbook.names.getItemOrNullObject("Nur_hier");
      await context.sync();
      expect(here.scope).toBe("Worksheet");
      expect(elsewhere.isNullObject).toBe(true);
    });
  });

  it.each(["A1", "mit Leerzeichen", "1te", "R1C1"])("like %j are refused", async (name) => {
    await expect(
      run(async (context) => {
        context.workbook.names.add(name, "=1");
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  it("are known to formulas in cells, before and after they change", async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Archiv");
      const name = context.workbook.names.add("Faktor", "=Archiv!$A$1");
      const cell = sheet.getRange("B1");
      cell.formulas = [["=Faktor*3"]];
      cell.load("values");
      await context.sync();
      expect(cell.values).toEqual([[3]]);
      name.formula = "=7";
      cell.load("values");
      await context.sync();
      expect(cell.values).toEqual([[21]]);
    });
  });
});

describe("settings", () => {
  beforeEach(open);

  it("keep values of any shape and are replaced, found and deleted", async () => {
    await run(async (context) => {
      const { settings } = context.workbook;
      settings.add("modell", { version: 1, gewichte: [40, 30] });
      settings.add("Modell", { version: 2 });
      const found = settings.getItem("modell").load("value,key");
      const count = settings.getCount();
      await context.sync();
      expect(found.value).toEqual({ version: 2 });
      expect(count.value).toBe(1);
      found.delete();
      const gone = settings.getItemOrNullObject("modell");
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });

  it("are one store with the document's settings", async () => {
    const { book } = await open();
    Office.context.document.settings.set("sprache", { ui: "de" });
    await new Promise<void>((resolve) => Office.context.document.settings.saveAsync(() => resolve()));
    expect(book.settings.get("sprache")).toEqual({ ui: "de" });
    await run(async (context) => {
      const found = context.workbook.settings.getItem("sprache").load("value");
      context.workbook.settings.add("thema", "dunkel");
      await context.sync();
      expect(found.value).toEqual({ ui: "de" });
    });
    await new Promise<void>((resolve) => Office.context.document.settings.refreshAsync(() => resolve()));
    expect(Office.context.document.settings.get("thema")).toBe("dunkel");
  });
});

describe("custom XML parts", () => {
  const XML = '<modelle xmlns="urn:kundenwert:modelle"><m id="1">ä &amp; ö</m></modelle>';

  beforeEach(open);

  it("are found by the namespace of their root, read, rewritten and deleted", async () => {
    await run(async (context) => {
      const parts = context.workbook.customXmlParts;
      parts.add(XML);
      parts.add('<?xml version="1.0"?><p:fremd xmlns:p="urn:fremd" xmlns="urn:kundenwert:modelle"/>');
      const own = parts.getByNamespace("urn:kundenwert:modelle");
      const part = own.getOnlyItemOrNullObject().load("id,namespaceUri");
      const xml = part.getXml();
      const count = parts.getCount();
      await context.sync();
      expect(part.namespaceUri).toBe("urn:kundenwert:modelle");
      expect(xml.value).toBe(XML);
      expect(count.value).toBe(2);
      part.setXml(XML.replace('id="1"', 'id="2"'));
      const again = parts.getItem(part.id).getXml();
      part.delete();
      const gone = own.getOnlyItemOrNullObject();
      await context.sync();
      expect(again.value).toContain('id="2"');
      expect(gone.isNullObject).toBe(true);
    });
  });

  it("that are not XML are refused", async () => {
    await expect(
      run(async (context) => {
        context.workbook.customXmlParts.add("<offen>");
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

describe("comments", () => {
  beforeEach(open);

  it("stand at a cell, are read, changed and deleted", async () => {
    await run(async (context) => {
      const { comments } = context.workbook;
      comments.add("Kunden!A1", "Modell A, 1. März");
      const comment = comments.getItemByCell("Kunden!A1").load("content,resolved");
      const location = comment.getLocation().load("address");
      await context.sync();
      expect(comment.content).toBe("Modell A, 1. März");
      expect(location.address).toBe("Kunden!A1");
      comment.content = "Modell B";
      comments.load("items/content");
      await context.sync();
      expect(comments.items.map(({ content }) => content)).toEqual(["Modell B"]);
      comment.delete();
      const count = comments.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });
});

describe("charts", () => {
  beforeEach(() =>
    openOffice(
      snapshotOf({
        Kunden: [
          ["Klasse", "Anzahl"],
          ["A", 3],
          ["B", 5],
        ],
      }),
    ),
  );

  it("are kept with source, series, title and place", async () => {
    const { book } = await openOffice(
      snapshotOf({
        Kunden: [
          ["Klasse", "Anzahl"],
          ["A", 3],
          ["B", 5],
        ],
      }),
    );
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Kunden");
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"), "Columns");
      chart.name = "Klassen";
      chart.title.text = "Kunden je Klasse";
      chart.setPosition("D2", "H12");
      chart.series.load("items/name");
      await context.sync();
      expect(chart.series.items.map(({ name }) => name)).toEqual(["Anzahl"]);
      const found = sheet.charts.getItemOrNullObject("Klassen").load("name,chartType,title/text");
      await context.sync();
      expect(found.chartType).toBe("ColumnClustered");
      expect(found.title.text).toBe("Kunden je Klasse");
    });
    expect(book.toSnapshot().sheets[0]!.charts).toEqual([
      {
        name: "Klassen",
        type: "ColumnClustered",
        title: "Kunden je Klasse",
        series: [{ name: "=Kunden!$B$1", values: "Kunden!$B$2:$B$3", x: "Kunden!$A$2:$A$3" }],
        from: "D2",
        to: "H12",
      },
    ]);
  });
});
