import {
  Badge,
  createFocusOutlineStyle,
  Field,
  makeStyles,
  Select,
  Text,
  tokens,
} from "@fluentui/react-components";
import {
  CalendarLtr16Regular,
  CheckboxChecked16Regular,
  NumberSymbol16Regular,
  SquareHint16Regular,
  TextT16Regular,
} from "@fluentui/react-icons";
import { useId, useState } from "react";
import type { Column, ColumnKind } from "../../../core";
import { MiniHistogram } from "../../components/charts/MiniHistogram";
import { useFormat, useText } from "../../i18n";
import { useSession } from "../../session";
import { columnFacts } from "./column-facts";

const useStyles = makeStyles({
  head: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr) auto 72px",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    width: "100%",
    minHeight: "32px",
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorTransparentBackground,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3 },
    ...createFocusOutlineStyle(),
  },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  icon: { color: tokens.colorNeutralForeground2 },
  details: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalM} 28px`,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  choices: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(120px, 1fr))",
    gap: tokens.spacingHorizontalS,
  },
});

const icons = {
  number: NumberSymbol16Regular,
  date: CalendarLtr16Regular,
  text: TextT16Regular,
  boolean: CheckboxChecked16Regular,
  empty: SquareHint16Regular,
} satisfies Record<ColumnKind, unknown>;

const KINDS: readonly ColumnKind[] = ["number", "date", "text", "boolean"];
const TEXTS_SHOWN = 6;
const BARS_SHOWN = 12;

interface ColumnRowProps {
  readonly column: Column;
  readonly isFactor: boolean;
}

/** One column of the list: name, type, a tiny distribution; opened, more about it and how it is read. */
export function ColumnRow({ column, isFactor }: ColumnRowProps) {
  const styles = useStyles();
  const text = useText("data");
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const facts = columnFacts(column);
  const kind = text(`columns.kind.${column.kind}`);
  const Icon = icons[column.kind];
  const isFewTexts =
    column.kind === "text" && facts.distinct.length > 0 && facts.distinct.length <= BARS_SHOWN;
  return (
    <li>
      <button
        type="button"
        className={styles.head}
        aria-expanded={isOpen}
        aria-controls={id}
        aria-label={text(isFactor ? "columns.factorDetails" : "columns.details", {
          column: column.name,
          kind,
        })}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon className={styles.icon} aria-hidden />
        <span className={styles.name} title={column.name}>
          {column.name}
        </span>{" "}
        {isFactor ? (
          <Badge appearance="tint" size="small">
            {text("columns.used")}
          </Badge>
        ) : (
          <span />
        )}
        {facts.min !== undefined && column.kind !== "text" && (
          <MiniHistogram values={column.numbers} label="" />
        )}
        {isFewTexts && <MiniHistogram values={facts.distinct.map(({ count }) => count)} label="" />}
      </button>
      <div id={id} hidden={!isOpen}>
        {isOpen && <ColumnDetails column={column} />}
      </div>
    </li>
  );
}

function ColumnDetails({ column }: { readonly column: Column }) {
  const styles = useStyles();
  const text = useText("data");
  const format = useFormat();
  const chosenKind = useSession(({ readChoices }) => readChoices.columns?.[column.name]?.kind);
  const setColumnKind = useSession((session) => session.setColumnKind);
  const setColumnLocale = useSession((session) => session.setColumnLocale);
  const { missing, min, median, max, distinct } = columnFacts(column);
  const show = (value: number) => (column.kind === "date" ? format.date(value) : format.number(value));
  return (
    <div className={styles.details}>
      <Text size={200} className={styles.quiet}>
        {text(`columns.kind.${column.kind}`)}
        {", "}
        {missing === 0
          ? text("columns.complete")
          : text("columns.missing", { count: missing, shown: format.number(missing) })}
      </Text>
      {min !== undefined && max !== undefined && median !== undefined && column.kind !== "boolean" && (
        <Text size={200}>
          {text("columns.range", {
            min: show(min),
            max: show(max),
            median: show(median),
          })}
        </Text>
      )}
      {column.kind === "text" && (
        <Text size={200}>
          {text("columns.distinct", { count: distinct.length, shown: format.number(distinct.length) })}
          {": "}
          {distinct
            .slice(0, TEXTS_SHOWN)
            .map((entry) => `${entry.text} (${format.number(entry.count)})`)
            .join(", ")}
          {distinct.length > TEXTS_SHOWN && " …"}
        </Text>
      )}
      <div className={styles.choices}>
        <Field label={text("columns.kindLabel")} size="small">
          <Select
            size="small"
            value={chosenKind ?? "auto"}
            onChange={(_, { value }) =>
              void setColumnKind(column.name, value === "auto" ? undefined : (value as ColumnKind))
            }
          >
            <option value="auto">{text("columns.kindAuto")}</option>
            {KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {text(`columns.kind.${kind}`)}
              </option>
            ))}
          </Select>
        </Field>
        {column.kind === "number" && (
          <Field label={text("columns.localeLabel")} size="small">
            <Select
              size="small"
              value={column.locale}
              onChange={(_, { value }) => void setColumnLocale(column.name, value === "en" ? "en" : "de")}
            >
              <option value="de">{text("columns.locale.de")}</option>
              <option value="en">{text("columns.locale.en")}</option>
            </Select>
          </Field>
        )}
      </div>
    </div>
  );
}
