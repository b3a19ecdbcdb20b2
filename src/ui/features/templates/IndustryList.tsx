import { createFocusOutlineStyle, makeStyles, tokens } from "@fluentui/react-components";
import {
  BuildingShop24Regular,
  Cart24Regular,
  Chat24Regular,
  CloudCube24Regular,
  Settings24Regular,
  Wrench24Regular,
} from "@fluentui/react-icons";
import { useMemo } from "react";
import {
  type IndustryId,
  matchTemplate,
  MODEL_TEMPLATES,
  type ModelTemplate,
  type ScoringModel,
  type Table,
} from "../../../core";
import { useText } from "../../i18n";

const ICONS: Readonly<Record<IndustryId, typeof Wrench24Regular>> = {
  trade: BuildingShop24Regular,
  machinery: Settings24Regular,
  services: Chat24Regular,
  webshop: Cart24Regular,
  software: CloudCube24Regular,
  crafts: Wrench24Regular,
};

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  entry: {
    display: "flex",
    alignItems: "flex-start",
    columnGap: tokens.spacingHorizontalM,
    width: "100%",
    padding: tokens.spacingVerticalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ...createFocusOutlineStyle(),
  },
  icon: { flexShrink: 0, color: tokens.colorBrandForeground1 },
  name: { display: "block", fontWeight: tokens.fontWeightSemibold },
  quiet: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface IndustryListProps {
  readonly table: Table;
  readonly model: ScoringModel;
  /** The industry that was left last; it takes the focus. */
  readonly focused: ModelTemplate | undefined;
  readonly onChoose: (template: ModelTemplate) => void;
}

/** The industries, each with how much of its template the list can fill. */
export function IndustryList({ table, model, focused, onChoose }: IndustryListProps) {
  const styles = useStyles();
  const text = useText("templates");
  const found = useMemo(
    () =>
      MODEL_TEMPLATES.map((template) => {
        const columns = Object.values(matchTemplate(template, table, model.key));
        return columns.filter((name) => name !== undefined).length;
      }),
    [table, model.key],
  );
  return (
    <ul className={styles.list} aria-label={text("industries")}>
      {MODEL_TEMPLATES.map((template, index) => {
        const Icon = ICONS[template.id];
        return (
          <li key={template.id}>
            <button
              ref={template.id === focused?.id ? takeFocus : undefined}
              type="button"
              className={styles.entry}
              onClick={() => onChoose(template)}
            >
              <Icon className={styles.icon} aria-hidden />
              <span>
                <span className={styles.name}>{text(`industry.${template.id}.name`)}</span>
                <span className={styles.quiet}>{text(`industry.${template.id}.what`)}</span>
                <span className={styles.quiet}>
                  {text("matched", { count: found[index]!, all: template.factors.length })}
                </span>
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

const takeFocus = (button: HTMLButtonElement | null) => button?.focus();
