import type { Page, PageMargin } from "../../workbook/workbook";
import { keepChartsWhole } from "./keep-charts-whole";
import type { ReviewPart } from "./setup";

export interface ReportPrint {
  readonly header: PageMargin;
  readonly footer: PageMargin;
  /** Name of a sheet of the report by the name that it has alone. */
  readonly sheet: (name: string) => string;
}

/** By which a sheet of the report is found again: one that stands alone is left as it is. */
export const reportPageId = (part: ReviewPart): string => `report_${part}`;

/** A page as a sheet of the report: A4 across, with the report's head and foot. */
export function reportPage(page: Page, part: ReviewPart, { header, footer, sheet }: ReportPrint): Page {
  const { activate: _, ...rest } = page;
  return keepChartsWhole({
    ...rest,
    id: reportPageId(part),
    sheet: sheet(page.sheet),
    print: { ...page.print, orientation: "landscape", header, footer },
    ...(part === "overview" && { activate: true }),
  });
}
