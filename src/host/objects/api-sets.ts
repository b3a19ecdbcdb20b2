/** The highest ExcelApi set that the client's library knows. */
export const HIGHEST_API_SET = "1.15";

/** ExcelApi sets above 1.1 with the members that came with them, by type; held against the client's library by a test. */
const MEMBERS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  "1.2": {
    Worksheet: ["Protection"],
    Range: ["RowHidden", "ColumnHidden", "Hidden", "Sort", "Merge", "Unmerge"],
    RangeFormat: ["ColumnWidth", "RowHeight", "Protection", "AutofitColumns", "AutofitRows"],
    Table: ["Worksheet", "Sort", "ConvertToRange", "ClearFilters", "ReapplyFilters"],
    TableColumn: ["Filter"],
    Chart: ["Worksheet"],
  },
  "1.3": {
    Range: [
      "GetResizedRange",
      "GetRowsAbove",
      "GetRowsBelow",
      "GetColumnsBefore",
      "GetColumnsAfter",
      "GetVisibleView",
      "_ValidateArraySize",
    ],
    Table: [
      "HighlightFirstColumn",
      "HighlightLastColumn",
      "ShowBandedRows",
      "ShowBandedColumns",
      "ShowFilterButton",
    ],
  },
  "1.4": {
    Workbook: ["Settings"],
    WorksheetCollection: ["GetItemOrNullObject", "GetCount"],
    Worksheet: ["Names", "GetUsedRangeOrNullObject"],
    Range: ["GetIntersectionOrNullObject", "GetUsedRangeOrNullObject"],
    TableCollection: ["GetItemOrNullObject", "GetCount"],
    TableColumnCollection: ["GetItemOrNullObject", "GetCount"],
    TableRowCollection: ["GetCount"],
    NamedItemCollection: ["GetItemOrNullObject", "GetCount", "Add", "AddFormulaLocal"],
    NamedItem: ["Comment", "Scope", "Worksheet", "WorksheetOrNullObject", "GetRangeOrNullObject", "Delete"],
    ChartCollection: ["GetItemOrNullObject", "GetCount"],
    ChartSeriesCollection: ["GetCount"],
    ChartPointsCollection: ["GetCount"],
  },
  "1.5": {
    Workbook: ["CustomXmlParts", "_Runtime"],
    WorksheetCollection: ["GetFirst", "GetLast"],
    Worksheet: ["GetNext", "GetNextOrNullObject", "GetPrevious", "GetPreviousOrNullObject"],
  },
  "1.6": {
    Application: ["SuspendApiCalculationUntilNextSync"],
    Worksheet: ["Calculate"],
    Range: ["ConditionalFormats", "Calculate"],
  },
  "1.7": {
    Workbook: ["Name", "Protection", "Properties", "GetActiveCell"],
    WorksheetCollection: [
      "_RegisterActivatedEvent",
      "_UnregisterActivatedEvent",
      "_RegisterDeactivatedEvent",
      "_UnregisterDeactivatedEvent",
      "_RegisterAddedEvent",
      "_UnregisterAddedEvent",
      "_RegisterDeletedEvent",
      "_UnregisterDeletedEvent",
    ],
    Worksheet: [
      "TabColor",
      "StandardWidth",
      "StandardHeight",
      "FreezePanes",
      "GetRangeByIndexes",
      "_RegisterActivatedEvent",
      "_UnregisterActivatedEvent",
      "_RegisterDeactivatedEvent",
      "_UnregisterDeactivatedEvent",
      "_RegisterDataChangedEvent",
      "_UnregisterDataChangedEvent",
      "_RegisterSelectionChangedEvent",
      "_UnregisterSelectionChangedEvent",
    ],
    Range: ["IsEntireColumn", "IsEntireRow", "GetAbsoluteResizedRange", "GetSurroundingRegion"],
    RangeFormat: ["TextOrientation"],
    TableCollection: ["_RegisterDataChangedEvent", "_UnregisterDataChangedEvent"],
    Table: [
      "_RegisterDataChangedEvent",
      "_UnregisterDataChangedEvent",
      "_RegisterSelectionChangedEvent",
      "_UnregisterSelectionChangedEvent",
    ],
    NamedItem: ["Formula"],
    Chart: ["Id", "ChartType"],
    ChartSeriesCollection: ["Add"],
    ChartSeries: [
      "Delete",
      "MarkerBackgroundColor",
      "MarkerForegroundColor",
      "SetBubbleSizes",
      "SetValues",
      "SetXAxisValues",
    ],
    ChartPoint: ["HasDataLabel", "DataLabel"],
    ChartLineFormat: ["LineStyle"],
    ChartAxis: ["ReversePlotOrder", "TickLabelPosition"],
  },
  "1.8": {
    Workbook: ["ReadOnly"],
    Runtime: ["EnableEvents"],
    WorksheetCollection: ["_RegisterCalculatedEvent", "_UnregisterCalculatedEvent"],
    Worksheet: ["ShowGridlines", "_RegisterCalculatedEvent", "_UnregisterCalculatedEvent"],
    Range: ["DataValidation"],
    Table: ["LegacyId"],
    Chart: ["PlotBy"],
    ChartAxis: ["NumberFormat"],
    ChartDataLabel: ["Text"],
  },
  "1.9": {
    Workbook: [
      "IsDirty",
      "AutoSave",
      "PreviouslySaved",
      "UsePrecisionAsDisplayed",
      "CalculationEngineVersion",
    ],
    Application: [
      "CalculationState",
      "CalculationEngineVersion",
      "IterativeCalculation",
      "SuspendScreenUpdatingUntilNextSync",
    ],
    WorksheetCollection: [
      "_RegisterDataChangedEvent",
      "_UnregisterDataChangedEvent",
      "_RegisterFormatChangedEvent",
      "_UnregisterFormatChangedEvent",
      "_RegisterSelectionChangedEvent",
      "_UnregisterSelectionChangedEvent",
    ],
    Worksheet: [
      "EnableCalculation",
      "AutoFilter",
      "PageLayout",
      "HorizontalPageBreaks",
      "_RegisterFormatChangedEvent",
      "_UnregisterFormatChangedEvent",
    ],
    Range: ["CopyFrom", "GetTables"],
    RangeFormat: ["IndentLevel", "ShrinkToFit"],
    RangeFont: ["Strikethrough"],
    TableCollection: [
      "_RegisterAddedEvent",
      "_UnregisterAddedEvent",
      "_RegisterDeletedEvent",
      "_UnregisterDeletedEvent",
    ],
    Table: ["AutoFilter"],
    ConditionalFormat: ["GetRanges"],
    ChartSeries: ["BubbleScale"],
    ChartAxis: ["LinkNumberFormat"],
  },
  "1.10": {
    Workbook: ["Comments"],
    Worksheet: ["Comments"],
  },
  "1.11": {
    Workbook: ["Save"],
    Application: ["DecimalSeparator", "ThousandsSeparator", "UseSystemSeparators", "CultureInfo"],
    WorksheetCollection: ["_RegisterRowHiddenChangedEvent", "_UnregisterRowHiddenChangedEvent"],
    Worksheet: ["_RegisterRowHiddenChangedEvent", "_UnregisterRowHiddenChangedEvent"],
    Comment: ["Resolved"],
  },
  "1.12": {
    Range: [
      "HasSpill",
      "GetSpillParent",
      "GetSpillParentOrNullObject",
      "GetSpillingToRange",
      "GetSpillingToRangeOrNullObject",
    ],
  },
  "1.13": {
    Range: ["GetMergedAreasOrNullObject"],
    Table: ["Resize"],
  },
  "1.14": {
    WorksheetCollection: ["_RegisterProtectionChangedEvent", "_UnregisterProtectionChangedEvent"],
    Worksheet: ["_RegisterProtectionChangedEvent", "_UnregisterProtectionChangedEvent"],
    AutoFilter: ["ClearColumnCriteria"],
    ConditionalFormatCollection: ["GetItemOrNullObject"],
    CommentCollection: ["GetItemOrNullObject"],
  },
};

/** 1.15 comes after 1.9: the part behind the point counts as a whole number. */
const order = (set: string): number => {
  const [major, minor = "0"] = set.split(".");
  return Number(major) * 1000 + Number(minor);
};

const SETS: ReadonlyMap<string, string> = new Map(
  Object.entries(MEMBERS).flatMap(([set, types]) =>
    Object.entries(types).flatMap(([type, members]) =>
      members.map((member) => [`${type}.${member}`, set] as const),
    ),
  ),
);

/** The ExcelApi set that a member such as "Range.CopyFrom" came with. */
export const apiSetOf = (member: string): string => SETS.get(member) ?? "1.1";

/** Whether a member belongs to the advertised set or one before it. */
export const isAdvertised = (member: string, advertised: string): boolean =>
  order(apiSetOf(member)) <= order(advertised);
