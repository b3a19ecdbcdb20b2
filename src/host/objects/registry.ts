import * as axes from "./chart-axes";
import * as points from "./chart-points";
import * as series from "./chart-series";
import * as charts from "./charts";
import * as comments from "./comments";
import * as formats from "./conditional-formats";
import * as xml from "./custom-xml";
import { dataValidation } from "./data-validation";
import { autoFilter, filter } from "./filters";
import { namedItem, namedItemCollection } from "./names";
import { headerFooter, headerFooterGroup, pageBreak, pageBreakCollection, pageLayout } from "./page-layout";
import { range } from "./range";
import { rangeBorder, rangeBorderCollection } from "./range-borders";
import { formatProtection, rangeFill, rangeFont, rangeFormat } from "./range-format";
import * as parts from "./range-parts";
import * as services from "./services";
import { setting, settingCollection } from "./settings";
import * as tableParts from "./table-parts";
import * as tables from "./tables";
import type { Selves, TypeDef, TypeName } from "./types";
import * as workbook from "./workbook";
import { worksheetFreezePanes, worksheetProtection } from "./worksheet-parts";
import * as worksheets from "./worksheets";

/** Every object type that the host serves, by its name in the client. */
export const registry: { readonly [K in TypeName]: TypeDef<Selves[K]> } = {
  Workbook: workbook.workbook,
  Application: workbook.application,
  IterativeCalculation: workbook.iterativeCalculation,
  CultureInfo: workbook.cultureInfo,
  NumberFormatInfo: workbook.numberFormatInfo,
  Runtime: workbook.runtime,
  WorkbookProtection: workbook.workbookProtection,
  DocumentProperties: workbook.documentProperties,
  WorksheetCollection: worksheets.worksheetCollection,
  Worksheet: worksheets.worksheet,
  WorksheetFreezePanes: worksheetFreezePanes,
  WorksheetProtection: worksheetProtection,
  PageLayout: pageLayout,
  PageBreakCollection: pageBreakCollection,
  PageBreak: pageBreak,
  HeaderFooterGroup: headerFooterGroup,
  HeaderFooter: headerFooter,
  Range: range,
  RangeAreas: parts.rangeAreas,
  RangeCollection: parts.rangeCollection,
  RangeView: parts.rangeView,
  RangeSort: parts.rangeSort,
  DataValidation: dataValidation,
  RangeFormat: rangeFormat,
  RangeFill: rangeFill,
  RangeFont: rangeFont,
  FormatProtection: formatProtection,
  RangeBorderCollection: rangeBorderCollection,
  RangeBorder: rangeBorder,
  TableCollection: tables.tableCollection,
  TableScopedCollection: tables.tableScopedCollection,
  Table: tables.table,
  TableSort: tables.tableSort,
  TableColumnCollection: tableParts.tableColumnCollection,
  TableColumn: tableParts.tableColumn,
  TableRowCollection: tableParts.tableRowCollection,
  TableRow: tableParts.tableRow,
  AutoFilter: autoFilter,
  Filter: filter,
  NamedItemCollection: namedItemCollection,
  NamedItem: namedItem,
  SettingCollection: settingCollection,
  Setting: setting,
  CustomXmlPartCollection: xml.customXmlPartCollection,
  CustomXmlPartScopedCollection: xml.customXmlPartScopedCollection,
  CustomXmlPart: xml.customXmlPart,
  ConditionalFormatCollection: formats.conditionalFormatCollection,
  ConditionalFormat: formats.conditionalFormat,
  CellValueConditionalFormat: formats.cellValueConditionalFormat,
  TextConditionalFormat: formats.textConditionalFormat,
  CustomConditionalFormat: formats.customConditionalFormat,
  ConditionalFormatRule: formats.conditionalFormatRule,
  ConditionalRangeFormat: formats.conditionalRangeFormat,
  ConditionalRangeFill: formats.conditionalRangeFill,
  ConditionalRangeFont: formats.conditionalRangeFont,
  ChartCollection: charts.chartCollection,
  Chart: charts.chart,
  ChartTitle: charts.chartTitle,
  ChartLegend: charts.chartLegend,
  ChartAxes: axes.chartAxes,
  ChartAxis: axes.chartAxis,
  ChartAxisTitle: axes.chartAxisTitle,
  ChartSeriesCollection: series.chartSeriesCollection,
  ChartSeries: series.chartSeries,
  ChartSeriesFormat: series.chartSeriesFormat,
  ChartPointsCollection: points.chartPoints,
  ChartPoint: points.chartPoint,
  ChartDataLabel: points.chartDataLabel,
  ChartFill: series.chartFill,
  ChartLineFormat: series.chartLineFormat,
  CommentCollection: comments.commentCollection,
  Comment: comments.comment,
  "Microsoft.InternalService.AddinInternalService": services.addinInternalService,
  "Microsoft.ExcelServices.CustomFunctions": services.customFunctions,
  "Microsoft.AppRuntime.AppRuntimeService": services.appRuntimeService,
  "Microsoft.AppRuntime.AppRuntimePersistenceService": services.appRuntimePersistenceService,
  "Microsoft.DynamicRibbon.DynamicRibbon": services.dynamicRibbon,
  RibbonTab: services.ribbonTab,
  RibbonButton: services.ribbonButton,
};
