import type { PageMargin, PagePrint } from "../workbook";

const CODES = { page: "&P", pages: "&N", sheet: "&A", file: "&F", date: "&D" } as const;

const TOKEN = /\{(page|pages|sheet|file|date)\}/g;
const CODE = /&([PNAFD&])/g;

/** Excel takes 255 characters for a header or a footer, with the marks of its three parts. */
const LONGEST_PART = 80;

/** A text of ours with Excel's codes for what it fills in itself. */
export function marginCodes(text: string): string {
  const whole = text.replaceAll("&", "&&").replace(TOKEN, (_, name: keyof typeof CODES) => CODES[name]);
  // A cut must not leave half a code.
  return whole.length <= LONGEST_PART
    ? whole
    : whole.slice(0, LONGEST_PART).replace(/(^|[^&])((?:&&)*)&$/, "$1$2");
}

/** A text with Excel's codes as we have it. */
export function marginText(codes: string): string {
  return codes.replace(CODE, (code, sign: string) => {
    const name = (Object.keys(CODES) as (keyof typeof CODES)[]).find((key) => CODES[key] === code);
    return sign === "&" ? "&" : name === undefined ? code : `{${name}}`;
  });
}

/** Puts texts into the margins of a sheet. */
export function setMargins(sheet: Excel.Worksheet, { header, footer }: PagePrint): void {
  const margins = sheet.pageLayout.headersFooters.defaultForAllPages;
  if (header) {
    margins.leftHeader = marginCodes(header.left ?? "");
    margins.centerHeader = marginCodes(header.center ?? "");
    margins.rightHeader = marginCodes(header.right ?? "");
  }
  if (footer) {
    margins.leftFooter = marginCodes(footer.left ?? "");
    margins.centerFooter = marginCodes(footer.center ?? "");
    margins.rightFooter = marginCodes(footer.right ?? "");
  }
}

/** Asks for how a sheet is printed. Returns a function that tells it once the context was synced. */
export function loadPrint(sheet: Excel.Worksheet): () => PagePrint {
  const { pageLayout } = sheet;
  const margins = pageLayout.headersFooters.defaultForAllPages;
  pageLayout.load("orientation,zoom");
  margins.load("leftHeader,centerHeader,rightHeader,leftFooter,centerFooter,rightFooter");
  return () => {
    const { horizontalFitToPages, verticalFitToPages } = pageLayout.zoom;
    return {
      orientation: (pageLayout.orientation as string) === "Landscape" ? "landscape" : "portrait",
      fitToWidth: horizontalFitToPages === 1,
      ...(verticalFitToPages === 1 && { onePage: true }),
      header: partsOf(margins.leftHeader, margins.centerHeader, margins.rightHeader),
      footer: partsOf(margins.leftFooter, margins.centerFooter, margins.rightFooter),
    };
  };
}

const partsOf = (left: string, center: string, right: string): PageMargin => ({
  left: marginText(left),
  center: marginText(center),
  right: marginText(right),
});
