import { area } from "../area";
import { accessDenied, invalidArgument } from "../host-error";
import { rangeRef } from "./range-navigation";
import { type AnyRef, type Host, define, ref } from "./types";

const tracked = (host: Host, id: string): AnyRef | null => host.references.get(id) ?? null;

function selected(host: Host) {
  const { book } = host;
  return rangeRef(book.active, book.selection());
}

export const workbook = define<null>({
  get: {
    Name: (_, host) => host.book.name,
    ReadOnly: () => false,
    IsDirty: () => false,
    AutoSave: () => false,
    PreviouslySaved: () => true,
    UsePrecisionAsDisplayed: () => false,
    CalculationEngineVersion: () => 191029,
  },
  set: { IsDirty: () => undefined },
  nav: {
    Application: () => ref("Application", null),
    Worksheets: () => ref("WorksheetCollection", null),
    Tables: () => ref("TableCollection", { sheet: undefined }),
    Names: () => ref("NamedItemCollection", { sheet: undefined }),
    Settings: () => ref("SettingCollection", null),
    CustomXmlParts: () => ref("CustomXmlPartCollection", null),
    Comments: () => ref("CommentCollection", { sheet: undefined }),
    Protection: () => ref("WorkbookProtection", null),
    Properties: () => ref("DocumentProperties", null),
    _Runtime: () => ref("Runtime", null),
  },
  call: {
    GetSelectedRange: (_, __, host) => selected(host),
    GetActiveCell: (_, __, host) => {
      const { row, column } = host.book.selection();
      return rangeRef(host.book.active, area(row, column));
    },
    Save: () => undefined,
    _GetObjectByReferenceId: (_, [id]: [string], host) => tracked(host, id),
    _GetObjectTypeNameByReferenceId: (_, [id]: [string], host) => tracked(host, id)?.type ?? null,
    _GetReferenceCount: (_, __, host) => host.references.size,
    _RemoveReference: (_, [id]: [string], host) => {
      const found = host.references.get(id);
      if (found) found.referenceId = undefined;
      host.references.delete(id);
    },
    _RemoveAllReferences: (_, __, host) => host.references.clear(),
    _GetRangeForEventByReferenceId: (_, [id]: [string], host) => tracked(host, id),
    _GetRangeOrNullObjectForEventByReferenceId: (_, [id]: [string], host) => tracked(host, id),
  },
});

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

export const application = define<null>({
  get: {
    CalculationMode: (_, host) => host.book.calculation.mode,
    CalculationState: (_, host) => host.book.calculation.state,
    CalculationEngineVersion: () => 191029,
    DecimalSeparator: (_, host) => (host.book.language === "de" ? "," : "."),
    ThousandsSeparator: (_, host) => (host.book.language === "de" ? "." : ","),
    UseSystemSeparators: () => true,
  },
  set: {
    CalculationMode: (_, mode: (typeof MODES)[number], host) => {
      if (!MODES.includes(mode)) throw invalidArgument();
      host.book.calculation.mode = mode;
    },
  },
  nav: {
    CultureInfo: () => ref("CultureInfo", null),
    IterativeCalculation: () => ref("IterativeCalculation", null),
  },
  call: {
    Calculate: (_, __, host) => host.book.calculation.calculateNow(),
    SuspendApiCalculationUntilNextSync: (_, __, host) => {
      host.book.calculation.suspended = true;
    },
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
});

export const cultureInfo = define<null>({
  get: { Name: (_, host) => (host.book.language === "de" ? "de-DE" : "en-US") },
  nav: { NumberFormat: () => ref("NumberFormatInfo", null) },
});

export const numberFormatInfo = define<null>({
  get: {
    NumberDecimalSeparator: (_, host) => (host.book.language === "de" ? "," : "."),
    NumberGroupSeparator: (_, host) => (host.book.language === "de" ? "." : ","),
  },
});

export const iterativeCalculation = define<null>({
  get: { Enabled: () => false, MaxIteration: () => 100, MaxChange: () => 0.001 },
});

export const runtime = define<null>({
  get: { EnableEvents: (_, host) => host.book.eventsEnabled },
  set: {
    EnableEvents: (_, on: boolean, host) => {
      host.book.eventsEnabled = on;
    },
  },
});

export const workbookProtection = define<null>({
  get: { Protected: (_, host) => host.book.structureProtected },
  call: {
    Protect: (_, __, host) => {
      if (host.book.structureProtected) throw accessDenied();
      host.book.structureProtected = true;
    },
    Unprotect: (_, __, host) => {
      host.book.structureProtected = false;
    },
  },
});

export const documentProperties = define<null>({
  get: {
    Title: (_, host) => host.book.name.replace(/\.xlsx$/i, ""),
    Author: () => "",
    Subject: () => "",
    Keywords: () => "",
    Comments: () => "",
    Category: () => "",
    Company: () => "",
    Manager: () => "",
    LastAuthor: () => "",
    RevisionNumber: () => 0,
  },
});
