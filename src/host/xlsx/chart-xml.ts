import type { ChartAxisSnapshot, ChartSeriesSnapshot, ChartSnapshot } from "../book/snapshot";
import {
  DASHES,
  hasNumericX,
  isRound,
  kindOf,
  LABEL_PLACES,
  LABEL_SIDES,
  LEGEND_SIDES,
  type ChartKind,
} from "./chart-kinds";
import { encodeText } from "./xml";

const SPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';

const X_AXIS = 111_111_111;
const Y_AXIS = 222_222_222;

/** Excel's colours of series without one of their own. */
const ACCENTS = ["accent1", "accent2", "accent3", "accent4", "accent5", "accent6"];

const LINE_WIDTH = 28_575;

const text = (content: string, size: number) =>
  `<c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${size}" b="0"/></a:pPr><a:r><a:rPr sz="${size}" b="0"/><a:t>${encodeText(content)}</a:t></a:r></a:p></c:rich></c:tx>`;

const title = (content: string | undefined, size: number) =>
  content === undefined ? "" : `<c:title>${text(content, size)}<c:overlay val="0"/></c:title>`;

/** Whether the cells that a reference names hold texts. */
export type IsText = (reference: string) => boolean;

/**
 * A chart's part. What it draws is named by its cells only: programs read the values from them.
 *
 * @param isText Names of categories are written as texts, numbers and dates as numbers.
 */
export function chartXml(chart: ChartSnapshot, isText: IsText): string {
  const kind = kindOf(chart.type);
  const legend = LEGEND_SIDES.get(chart.legend ?? "");
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace ${SPACES}><c:roundedCorners val="0"/><c:chart>`,
    title(chart.title, 1400),
    `<c:autoTitleDeleted val="${chart.title === undefined ? 1 : 0}"/><c:plotArea><c:layout/>`,
    plot(chart, kind, isText),
    isRound(kind) ? "" : axes(chart, kind),
    "</c:plotArea>",
    legend === undefined ? "" : `<c:legend><c:legendPos val="${legend}"/><c:overlay val="0"/></c:legend>`,
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>',
  ].join("");
}

function plot({ series, bubbleScale = 100 }: ChartSnapshot, kind: ChartKind, isText: IsText): string {
  const { plot: name, direction, grouping } = kind;
  const isStacked = grouping === "stacked" || grouping === "percentStacked";
  const ties = `<c:axId val="${X_AXIS}"/><c:axId val="${Y_AXIS}"/>`;
  const before = [
    direction === undefined ? "" : `<c:barDir val="${direction}"/>`,
    grouping === undefined ? "" : `<c:grouping val="${grouping}"/>`,
    name === "scatterChart" ? '<c:scatterStyle val="lineMarker"/>' : "",
    `<c:varyColors val="${isRound(kind) ? 1 : 0}"/>`,
  ];
  const after: Readonly<Record<string, string>> = {
    barChart: `<c:gapWidth val="60"/>${isStacked ? '<c:overlap val="100"/>' : ""}${ties}`,
    lineChart: `<c:marker val="1"/>${ties}`,
    bubbleChart: `<c:bubbleScale val="${bubbleScale}"/><c:showNegBubbles val="0"/>${ties}`,
    pieChart: '<c:firstSliceAng val="0"/>',
    doughnutChart: '<c:firstSliceAng val="0"/><c:holeSize val="50"/>',
  };
  const drawn = series.map((one, index) => seriesXml(one, index, kind, isText));
  return `<c:${name}>${before.join("")}${drawn.join("")}${after[name] ?? ties}</c:${name}>`;
}

function seriesXml(series: ChartSeriesSnapshot, index: number, kind: ChartKind, isText: IsText): string {
  const numbers = (tag: string, reference: string | undefined) =>
    reference === undefined ? "" : `<c:${tag}><c:numRef>${formula(reference)}</c:numRef></c:${tag}>`;
  const texts = (tag: string, reference: string) =>
    `<c:${tag}><c:strRef>${formula(reference)}</c:strRef></c:${tag}>`;
  const named = (tag: string, reference: string | undefined) =>
    reference !== undefined && isText(reference) ? texts(tag, reference) : numbers(tag, reference);
  const { name, values, x, sizes } = series;
  const data = hasNumericX(kind)
    ? named("xVal", x) + numbers("yVal", values) + numbers("bubbleSize", sizes)
    : named("cat", x) + numbers("val", values);
  const smooth = kind.smooth ?? false;
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>`,
    nameXml(name),
    isRound(kind) ? "" : look(series, index, kind),
    kind.plot === "barChart" || kind.plot === "bubbleChart" ? '<c:invertIfNegative val="0"/>' : "",
    marker(series, index, kind),
    labelsXml(series),
    data,
    kind.plot === "bubbleChart" ? '<c:bubble3D val="0"/>' : "",
    kind.lines === undefined ? "" : `<c:smooth val="${smooth ? 1 : 0}"/>`,
    "</c:ser>",
  ].join("");
}

/** What a label shows of its point beside its text. */
const shown = (value: 0 | 1) =>
  `<c:showLegendKey val="0"/><c:showVal val="${value}"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`;

function labelsXml({ labels = [] }: ChartSeriesSnapshot): string {
  if (labels.length === 0) return "";
  const each = labels.map(({ index, text: content, place = "" }) => {
    const side = LABEL_SIDES.get(place);
    return [
      `<c:dLbl><c:idx val="${index}"/>`,
      content === undefined ? "" : text(content, 900),
      side === undefined ? "" : `<c:dLblPos val="${side}"/>`,
      `${shown(1)}</c:dLbl>`,
    ].join("");
  });
  return `<c:dLbls>${each.join("")}${shown(0)}</c:dLbls>`;
}

const formula = (reference: string) => `<c:f>${encodeText(reference)}</c:f>`;

function nameXml(name: string | undefined): string {
  if (name === undefined) return "";
  return name.startsWith("=")
    ? `<c:tx><c:strRef>${formula(name.slice(1))}</c:strRef></c:tx>`
    : `<c:tx><c:v>${encodeText(name)}</c:v></c:tx>`;
}

const paint = (color: string | undefined, index: number) =>
  color === undefined
    ? `<a:solidFill><a:schemeClr val="${ACCENTS[index % ACCENTS.length]!}"/></a:solidFill>`
    : `<a:solidFill><a:srgbClr val="${color.slice(1)}"/></a:solidFill>`;

function look({ color, lineStyle }: ChartSeriesSnapshot, index: number, { lines }: ChartKind): string {
  if (lines === undefined) return `<c:spPr>${paint(color, index)}</c:spPr>`;
  if (!lines) return "<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>";
  const dash = DASHES.get(lineStyle ?? "");
  const broken = dash === undefined ? "" : `<a:prstDash val="${dash}"/>`;
  return `<c:spPr><a:ln w="${LINE_WIDTH}" cap="rnd">${paint(color, index)}${broken}<a:round/></a:ln></c:spPr>`;
}

function marker({ color }: ChartSeriesSnapshot, index: number, { marks }: ChartKind): string {
  if (marks === undefined) return "";
  if (!marks) return '<c:marker><c:symbol val="none"/></c:marker>';
  const fill = paint(color, index);
  return `<c:marker><c:symbol val="circle"/><c:size val="5"/><c:spPr>${fill}<a:ln w="9525">${fill}</a:ln></c:spPr></c:marker>`;
}

function axes({ xAxis, yAxis }: ChartSnapshot, kind: ChartKind): string {
  const isLying = kind.direction === "bar";
  const x = hasNumericX(kind) ? "valAx" : "catAx";
  return (
    axisXml(x, X_AXIS, Y_AXIS, isLying ? "l" : "b", xAxis, "midCat") +
    axisXml(
      "valAx",
      Y_AXIS,
      X_AXIS,
      isLying ? "b" : "l",
      yAxis,
      kind.plot === "areaChart" || hasNumericX(kind) ? "midCat" : "between",
    )
  );
}

function axisXml(
  tag: "catAx" | "valAx",
  id: number,
  other: number,
  side: string,
  axis: ChartAxisSnapshot = {},
  crossing: string,
): string {
  const { numberFormat = "General", minimum, maximum, reversed, labels = "" } = axis;
  const grid = '<a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln>';
  return [
    `<c:${tag}><c:axId val="${id}"/><c:scaling><c:orientation val="${reversed ? "maxMin" : "minMax"}"/>`,
    maximum === undefined ? "" : `<c:max val="${maximum}"/>`,
    minimum === undefined ? "" : `<c:min val="${minimum}"/>`,
    `</c:scaling><c:delete val="0"/><c:axPos val="${side}"/>`,
    id === Y_AXIS ? `<c:majorGridlines><c:spPr>${grid}</c:spPr></c:majorGridlines>` : "",
    title(axis.title, 1000),
    `<c:numFmt formatCode="${attribute(numberFormat)}" sourceLinked="${axis.numberFormat === undefined ? 1 : 0}"/>`,
    '<c:majorTickMark val="out"/><c:minorTickMark val="none"/>',
    `<c:tickLblPos val="${LABEL_PLACES.get(labels) ?? "nextTo"}"/>`,
    `<c:crossAx val="${other}"/><c:crosses val="autoZero"/>`,
    tag === "valAx"
      ? `<c:crossBetween val="${crossing}"/>`
      : '<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/>',
    `</c:${tag}>`,
  ].join("");
}

const attribute = (content: string) => encodeText(content).replaceAll('"', "&quot;");
