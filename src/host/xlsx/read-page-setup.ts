import type { MarginPlace, PageSetupSnapshot } from "../book/snapshot";
import { PAPER_SIZES } from "./sheet-units";
import { attributeOf, childOf, childrenOf, flagOf, textOf, type XmlElement } from "./xml";

/** A new section of a header begins with "&L", "&C" or "&R"; "&&" is a written "&". */
const SECTION = /&&|&([LCR])/g;
const PARTS = { L: "left", C: "center", R: "right" } as const;

/** How a sheet is printed; undefined where the file says nothing about it. */
export function readPageSetup(root: XmlElement): PageSetupSnapshot | undefined {
  const element = childOf(root, "pageSetup");
  const orientation = attributeOf(element, "orientation");
  const paper = Number(attributeOf(element, "paperSize") ?? NaN);
  const paperSize = Object.keys(PAPER_SIZES).find((name) => PAPER_SIZES[name] === paper);
  const fits = flagOf(childOf(childOf(root, "sheetPr"), "pageSetUpPr"), "fitToPage");
  const fit = (name: string) => Number(attributeOf(element, name) ?? 1);
  const rowBreaks = readRowBreaks(childOf(root, "rowBreaks"));
  const margins = readMargins(childOf(root, "headerFooter"));
  const setup: PageSetupSnapshot = {
    ...((orientation === "landscape" || orientation === "portrait") && { orientation }),
    ...(paperSize !== undefined && { paperSize }),
    ...(fits && fit("fitToWidth") > 0 && { fitToWidth: fit("fitToWidth") }),
    ...(fits && fit("fitToHeight") > 0 && { fitToHeight: fit("fitToHeight") }),
    ...(rowBreaks.length > 0 && { rowBreaks }),
    ...(Object.keys(margins).length > 0 && { margins }),
  };
  return Object.keys(setup).length === 0 ? undefined : setup;
}

const readRowBreaks = (element: XmlElement | undefined): readonly number[] =>
  (element === undefined ? [] : childrenOf(element, "brk"))
    .filter((each) => flagOf(each, "man"))
    .map((each) => Number(attributeOf(each, "id")))
    .sort((a, b) => a - b);

function readMargins(element: XmlElement | undefined): NonNullable<PageSetupSnapshot["margins"]> {
  const margins: Partial<Record<MarginPlace, string>> = {};
  for (const side of ["Header", "Footer"] as const) {
    const text = textOf(childOf(element, `odd${side}`));
    const starts = [...text.matchAll(SECTION)].filter(([, section]) => section !== undefined);
    const first = starts[0]?.index ?? text.length;
    if (first > 0) margins[`center${side}`] = text.slice(0, first);
    starts.forEach(({ index, 1: section }, at) => {
      const part = text.slice(index + 2, starts[at + 1]?.index ?? text.length);
      if (part !== "") margins[`${PARTS[section as keyof typeof PARTS]}${side}`] = part;
    });
  }
  return margins;
}
