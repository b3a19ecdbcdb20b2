import { Text } from "@fluentui/react-components";
import { isoOfSerial, type RetentionStudy } from "../../../../core";
import { textColorOn } from "../../../components/charts/text-color";
import { Section } from "../../../components/layout/Section";
import { useContracts } from "../../../contracts";
import { useFormat, useText } from "../../../i18n";
import { useContractsStyles } from "./contracts.styles";
import { WideTable } from "../../../components/lists/WideTable";

/** Cohorts that are shown, the youngest of them. */
const MOST_COHORTS = 24;

/** Light to dark in one hue: lightness alone tells more from less. */
const SHADES = ["#eef4fb", "#d4e4f5", "#b3cfec", "#8ab4de", "#5f95cb", "#3b76b3", "#1f5894"];

const shadeOf = (share: number): string =>
  SHADES[Math.min(SHADES.length - 1, Math.floor(share * SHADES.length))]!;

/** The share that is left of each cohort, by renewal. */
export function CohortsSection({ cohorts }: { readonly cohorts: RetentionStudy["cohorts"] }) {
  const styles = useContractsStyles();
  const text = useText("contracts");
  const format = useFormat();
  const unit = useContracts((contracts) => contracts.setup?.source.unit);
  const began = (day: number): string => {
    const [year = "", month = ""] = isoOfSerial(day).split("-");
    if (unit === "year") return year;
    if (unit === "month") return `${month}/${year}`;
    return text("cohorts.quarter", { year, quarter: Math.ceil(Number(month) / 3) });
  };
  const told = cohorts.filter(({ survivors }) => survivors.length > 1);
  const shown = told.slice(-MOST_COHORTS);
  const most = Math.max(0, ...shown.map(({ survivors }) => survivors.length - 1));
  const [first] = shown;
  if (first === undefined) return null;
  const isOfGroups = "name" in first;
  const title = text(isOfGroups ? "cohorts.groups" : "cohorts.title");
  const renewals = Array.from({ length: most }, (_, at) => at + 1);
  return (
    <Section title={title}>
      <Text size={200} className={styles.quiet}>
        {text(isOfGroups ? "cohorts.groupsHint" : "cohorts.hint")}
      </Text>
      <WideTable
        name={title}
        head={
          <tr>
            <th scope="col">{text(isOfGroups ? "cohorts.group" : "cohorts.cohort")}</th>
            <th scope="col">{text(isOfGroups ? "cohorts.customers" : "cohorts.size")}</th>
            {renewals.map((renewal) => (
              <th key={renewal} scope="col">
                {format.number(renewal)}
              </th>
            ))}
          </tr>
        }
      >
        {shown.map((cohort) => {
          const name = "name" in cohort ? cohort.name : began(cohort.from);
          const [size = 0] = cohort.survivors;
          return (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{format.number(size, 0)}</td>
              {renewals.map((renewal) => {
                const left = cohort.survivors[renewal];
                if (left === undefined || size === 0) return <td key={renewal} />;
                const color = shadeOf(left / size);
                return (
                  <td
                    key={renewal}
                    className={styles.shaded}
                    style={{ backgroundColor: color, color: textColorOn(color) }}
                  >
                    {format.percent(left / size)}
                  </td>
                );
              })}
            </tr>
          );
        })}
      </WideTable>
      {told.length > shown.length && (
        <Text size={200} className={styles.quiet}>
          {text("cohorts.more", { count: told.length - shown.length })}
        </Text>
      )}
    </Section>
  );
}
