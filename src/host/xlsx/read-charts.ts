import { formatAddress, parseAddress } from "../address";
import type { ChartAxisSnapshot, ChartSeriesSnapshot, ChartSnapshot } from "../book/snapshot";
import { cellAddress } from "./address";
import {
  DASHES,
  hasNumericX,
  LABEL_PLACES,
  LABEL_SIDES,
  LEGEND_SIDES,
  typeOf,
  type ChartKind,
} from "./chart-kinds";
import type { Package } from "./package";
import { attributeOf, childOf, childrenOf, isElement, localName, textOf, type XmlElement } from "./xml";

/** A chart in a drawing: its frame and its part. */
export interface DrawnChart {
  readonly anchor: XmlElement;
  /** Id of the relationship of the drawing to the part. */
  readonly relationship: string;
  readonly part: string;
}

/** The part of a sheet's drawing. */
export const drawingOf = (pack: Package, sheetPath: string, sheetRoot: XmlElement): string | undefined => {
  const id = attributeOf(childOf(sheetRoot, "drawing"), "id");
  return id === undefined
    ? undefined
    : pack.relationships(sheetPath).find((relationship) => relationship.id === id)?.target;
};

/** The charts in a drawing that stand for themselves; those in groups stay with the file. */
export function drawnCharts(pack: Package, drawing: string | undefined): DrawnChart[] {
  const root = drawing === undefined ? undefined : pack.document(drawing)?.root;
  if (!root || drawing === undefined) return [];
  const targets = new Map(pack.relationships(drawing).map(({ id, target }) => [id, target]));
  return root.children.filter(isElement).flatMap((anchor) => {
    const data = childOf(childOf(childOf(anchor, "graphicFrame"), "graphic"), "graphicData");
    const relationship = attributeOf(childOf(data, "chart"), "id") ?? "";
    const part = targets.get(relationship);
    return part !== undefined && pack.has(part) ? [{ anchor, relationship, part }] : [];
  });
}

/** The charts of a sheet as they stand in the file. */
export function readCharts(pack: Package, sheetPath: string, sheetRoot: XmlElement): ChartSnapshot[] {
  return drawnCharts(pack, drawingOf(pack, sheetPath, sheetRoot)).flatMap(({ anchor, part }) => {
    const root = pack.document(part)?.root;
    return root ? [{ ...readPlace(anchor), ...readChart(root), part }] : [];
  });
}

/** Name and place of a chart. */
export function readPlace(anchor: XmlElement): Pick<ChartSnapshot, "name" | "from" | "to"> {
  const frame = childOf(childOf(anchor, "graphicFrame"), "nvGraphicFramePr");
  const name = attributeOf(childOf(frame, "cNvPr"), "name") ?? "";
  const from = childOf(anchor, "from");
  const to = childOf(anchor, "to");
  const at = (corner: XmlElement, part: "row" | "col") => Number(textOf(childOf(corner, part)));
  const reached = (corner: XmlElement, part: "row" | "col") =>
    Number(textOf(childOf(corner, `${part}Off`))) > 0 ? at(corner, part) : Math.max(0, at(corner, part) - 1);
  return {
    name,
    ...(from && { from: cellAddress(at(from, "row"), at(from, "col")) }),
    ...(to && { to: cellAddress(reached(to, "row"), reached(to, "col")) }),
  };
}

type Drawn = Omit<ChartSnapshot, "name" | "from" | "to" | "part">;

/** What a chart's part says, as far as this program knows it. */
export function readChart(root: XmlElement): Drawn {
  const chart = childOf(root, "chart");
  const area = childOf(chart, "plotArea");
  const plots = (area?.children ?? [])
    .filter(isElement)
    .filter((child) => localName(child).endsWith("Chart"));
  const [plot] = plots;
  const title = readTitle(chart);
  const legend = childOf(chart, "legend");
  const scale = Number(attributeOf(childOf(plot, "bubbleScale"), "val") ?? 100);
  const kind = plot ? readKind(plot) : { plot: "chart" };
  return {
    type: typeOf(kind),
    ...(title !== undefined && { title }),
    series: plots.flatMap((one) => childrenOf(one, "ser").map((series) => readSeries(series, kind))),
    ...(plot && area && readAxes(plot, area)),
    ...(scale !== 100 && { bubbleScale: scale }),
    ...(legend && { legend: sideOf(attributeOf(childOf(legend, "legendPos"), "val")) }),
  };
}

const sideOf = (letter = "r"): string =>
  [...LEGEND_SIDES].find(([, side]) => side === letter)?.[0] ?? "Right";

const readTitle = (parent: XmlElement | undefined): string | undefined => richText(childOf(parent, "title"));

function richText(parent: XmlElement | undefined): string | undefined {
  const rich = childOf(childOf(parent, "tx"), "rich");
  if (!rich) return undefined;
  return childrenOf(rich, "p")
    .map((paragraph) =>
      childrenOf(paragraph, "r")
        .map((run) => textOf(childOf(run, "t")))
        .join(""),
    )
    .join("\n");
}

function readKind(plot: XmlElement): ChartKind {
  const name = localName(plot);
  const value = (child: string) => attributeOf(childOf(plot, child), "val");
  const series = childrenOf(plot, "ser");
  const has = (test: (one: XmlElement) => boolean) => series.some(test);
  const marks = () => !series.every((one) => symbolOf(one) === "none");
  const grouping = value("grouping");
  switch (name) {
    case "barChart":
      return {
        plot: name,
        direction: value("barDir") === "bar" ? "bar" : "col",
        grouping: grouping ?? "clustered",
      };
    case "lineChart":
      return { plot: name, grouping: grouping ?? "standard", lines: true, marks: marks() };
    case "areaChart":
      return { plot: name, grouping: grouping ?? "standard" };
    case "scatterChart": {
      const lines = has((one) => childOf(childOf(childOf(one, "spPr"), "ln"), "noFill") === undefined);
      const smooth = lines && has((one) => attributeOf(childOf(one, "smooth"), "val") === "1");
      return { plot: name, lines, marks: marks(), smooth };
    }
    default:
      return { plot: name };
  }
}

const symbolOf = (series: XmlElement) => attributeOf(childOf(childOf(series, "marker"), "symbol"), "val");

/** A reference in the form in which the book gives it back. */
function reference(data: XmlElement | undefined): string | undefined {
  const formula = data?.children.filter(isElement).map((child) => childOf(child, "f"))[0];
  if (!formula) return undefined;
  const content = textOf(formula).trim();
  const found = parseAddress(content);
  return found?.sheet === undefined ? content : formatAddress(found.sheet, found.area, "$");
}

function readLabels(series: XmlElement): Pick<ChartSeriesSnapshot, "labels"> {
  const labels = childrenOf(childOf(series, "dLbls"), "dLbl").map((label) => {
    const content = richText(label);
    const side = attributeOf(childOf(label, "dLblPos"), "val");
    const place = [...LABEL_SIDES].find(([, written]) => written === side)?.[0];
    return {
      index: Number(attributeOf(childOf(label, "idx"), "val")),
      ...(content !== undefined && { text: content }),
      ...(place !== undefined && { place }),
    };
  });
  return labels.length > 0 ? { labels } : {};
}

function readSeries(series: XmlElement, kind: ChartKind): ChartSeriesSnapshot {
  const name = childOf(series, "tx");
  const nameCell = reference(name);
  const literal = textOf(childOf(name, "v"));
  const isXy = hasNumericX(kind);
  const values = reference(childOf(series, isXy ? "yVal" : "val"));
  const x = reference(childOf(series, isXy ? "xVal" : "cat"));
  const sizes = reference(childOf(series, "bubbleSize"));
  const properties = childOf(kind.lines === false ? childOf(series, "marker") : series, "spPr");
  const line = childOf(properties, "ln");
  const filled = kind.lines ? line : properties;
  const color = attributeOf(childOf(childOf(filled, "solidFill"), "srgbClr"), "val");
  const dash = attributeOf(childOf(line, "prstDash"), "val");
  const lineStyle = [...DASHES].find(([, written]) => written === dash)?.[0];
  return {
    ...(nameCell !== undefined ? { name: `=${nameCell}` } : literal !== "" && { name: literal }),
    ...(values !== undefined && { values }),
    ...(x !== undefined && { x }),
    ...(sizes !== undefined && { sizes }),
    ...(color !== undefined && { color: `#${color.toUpperCase()}` }),
    ...(lineStyle !== undefined && { lineStyle }),
    ...readLabels(series),
  };
}

function readAxes(plot: XmlElement, area: XmlElement): Pick<ChartSnapshot, "xAxis" | "yAxis"> {
  const [x, y] = childrenOf(plot, "axId").map((tie) => {
    const id = attributeOf(tie, "val");
    const axis = area.children
      .filter(isElement)
      .find((child) => localName(child).endsWith("Ax") && attributeOf(childOf(child, "axId"), "val") === id);
    return axis && readAxis(axis);
  });
  return { ...(x && { xAxis: x }), ...(y && { yAxis: y }) };
}

function readAxis(axis: XmlElement): ChartAxisSnapshot | undefined {
  const title = readTitle(axis);
  const format = childOf(axis, "numFmt");
  const isOwn = format && attributeOf(format, "sourceLinked") !== "1";
  const limit = (name: string) => {
    const value = attributeOf(childOf(childOf(axis, "scaling"), name), "val");
    return value === undefined ? undefined : Number(value);
  };
  const [minimum, maximum] = [limit("min"), limit("max")];
  const isReversed = attributeOf(childOf(childOf(axis, "scaling"), "orientation"), "val") === "maxMin";
  const place = attributeOf(childOf(axis, "tickLblPos"), "val");
  const labels = [...LABEL_PLACES].find(([, written]) => written === place)?.[0];
  const read: ChartAxisSnapshot = {
    ...(title !== undefined && { title }),
    ...(isOwn && { numberFormat: attributeOf(format, "formatCode") ?? "General" }),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
    ...(isReversed && { reversed: true }),
    ...(labels !== undefined && { labels }),
  };
  return Object.keys(read).length > 0 ? read : undefined;
}
