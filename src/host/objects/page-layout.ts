import { formatArea } from "../address";
import type { MarginPlace, PageSetupSnapshot } from "../book/snapshot";
import type { Sheet } from "../book/sheet";
import { invalidArgument } from "../host-error";
import { areaOf } from "./range-cells";
import { rangeArgument } from "./range-navigation";
import { define, ref } from "./types";

const PAPER = ["Letter", "A3", "A4", "A5"];

function change(sheet: Sheet, patch: Partial<PageSetupSnapshot>): void {
  sheet.pageSetup = { ...sheet.pageSetup, ...patch };
}

interface Zoom {
  readonly horizontalFitToPages?: number | null;
  readonly verticalFitToPages?: number | null;
  readonly scale?: number | null;
}

/** How a sheet is printed. */
export const pageLayout = define<Sheet>({
  get: {
    Orientation: ({ pageSetup }) => (pageSetup?.orientation === "landscape" ? "Landscape" : "Portrait"),
    PaperSize: ({ pageSetup }) => pageSetup?.paperSize ?? "Letter",
    Zoom: ({ pageSetup }) => ({
      horizontalFitToPages: pageSetup?.fitToWidth ?? null,
      verticalFitToPages: pageSetup?.fitToHeight ?? null,
      scale: pageSetup?.fitToWidth === undefined && pageSetup?.fitToHeight === undefined ? 100 : null,
    }),
  },
  set: {
    Orientation: (sheet, value: string) => {
      if (value !== "Portrait" && value !== "Landscape") throw invalidArgument();
      change(sheet, { orientation: value === "Landscape" ? "landscape" : "portrait" });
    },
    PaperSize: (sheet, value: string) => {
      if (!PAPER.includes(value)) throw invalidArgument();
      change(sheet, { paperSize: value });
    },
    Zoom: (sheet, { horizontalFitToPages, verticalFitToPages }: Zoom) =>
      change(sheet, {
        fitToWidth: horizontalFitToPages ?? undefined,
        fitToHeight: verticalFitToPages ?? undefined,
      }),
  },
  nav: { HeadersFooters: (sheet) => ref("HeaderFooterGroup", sheet) },
  call: {
    SetPrintArea: (sheet, [cells]: [unknown], host) =>
      change(sheet, { printArea: formatArea(areaOf(rangeArgument(host, sheet, cells))) }),
    SetPrintTitleRows: (sheet, [rows]: [unknown], host) => {
      const { row, rowCount } = areaOf(rangeArgument(host, sheet, rows));
      change(sheet, { titleRows: [row, rowCount] });
    },
  },
});

/** Rows that begin a printed page. */
export const pageBreakCollection = define<Sheet>({
  item: (sheet, index) => {
    const row = sheet.pageSetup?.rowBreaks?.[Number(index)];
    if (row === undefined) throw invalidArgument();
    return ref("PageBreak", { sheet, row });
  },
  call: {
    Add: (sheet, [range]: [unknown], host) => {
      const { row } = areaOf(rangeArgument(host, sheet, range));
      const rows = new Set([...(sheet.pageSetup?.rowBreaks ?? []), row]);
      change(sheet, { rowBreaks: [...rows].sort((a, b) => a - b) });
      return ref("PageBreak", { sheet, row });
    },
    GetCount: ({ pageSetup }) => pageSetup?.rowBreaks?.length ?? 0,
    RemovePageBreaks: (sheet) => {
      if (sheet.pageSetup?.rowBreaks === undefined) return;
      const { rowBreaks: _, ...setup } = sheet.pageSetup;
      sheet.pageSetup = setup;
    },
  },
});

export const pageBreak = define<{ readonly sheet: Sheet; readonly row: number }>({
  get: { ColumnIndex: () => 0, RowIndex: ({ row }) => row },
});

/** Texts in the margins; the stand-in has those of all pages only. */
export const headerFooterGroup = define<Sheet>({
  get: { State: () => "Default" },
  nav: { DefaultForAllPages: (sheet) => ref("HeaderFooter", sheet) },
});

/** Excel takes no longer text for a header or a footer, its parts and their codes together. */
const LONGEST_MARGIN = 255;

const readMargin = (place: MarginPlace) => (sheet: Sheet) => sheet.pageSetup?.margins?.[place] ?? "";

const setMargin = (place: MarginPlace) => (sheet: Sheet, text: string) => {
  const margins = { ...sheet.pageSetup?.margins, [place]: text };
  const side = place.endsWith("Header") ? "Header" : "Footer";
  const lengths = (["left", "center", "right"] as const).map(
    (part) => margins[`${part}${side}`]?.length ?? 0,
  );
  if (lengths.reduce((sum, length) => sum + length, 0) > LONGEST_MARGIN) throw invalidArgument();
  change(sheet, { margins });
};

export const headerFooter = define<Sheet>({
  get: {
    LeftHeader: readMargin("leftHeader"),
    CenterHeader: readMargin("centerHeader"),
    RightHeader: readMargin("rightHeader"),
    LeftFooter: readMargin("leftFooter"),
    CenterFooter: readMargin("centerFooter"),
    RightFooter: readMargin("rightFooter"),
  },
  set: {
    LeftHeader: setMargin("leftHeader"),
    CenterHeader: setMargin("centerHeader"),
    RightHeader: setMargin("rightHeader"),
    LeftFooter: setMargin("leftFooter"),
    CenterFooter: setMargin("centerFooter"),
    RightFooter: setMargin("rightFooter"),
  },
});
