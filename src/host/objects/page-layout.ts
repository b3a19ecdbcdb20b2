import type { PageSetupSnapshot } from "../book/snapshot";
import type { Sheet } from "../book/sheet";
import { invalidArgument } from "../host-error";
import { areaOf } from "./range-cells";
import { rangeArgument } from "./range-navigation";
import { define } from "./types";

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
  call: {
    SetPrintTitleRows: (sheet, [rows]: [unknown], host) => {
      const { row, rowCount } = areaOf(rangeArgument(host, sheet, rows));
      change(sheet, { titleRows: [row, rowCount] });
    },
  },
});
