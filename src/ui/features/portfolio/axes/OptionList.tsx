import { useText } from "../../../i18n";
import type { AxisOption, OptionGroup } from "./axis-options";

const GROUPS: readonly OptionGroup[] = ["model", "growth", "columns"];

/** What an axis may go by, for a field to choose from, in groups. */
export function OptionList({ options }: { readonly options: readonly AxisOption[] }) {
  const text = useText("portfolioPane");
  const titles: Readonly<Record<OptionGroup, string>> = {
    model: text("axes.model"),
    columns: text("axes.columns"),
    growth: text("axes.growthGroup"),
  };
  return GROUPS.map((group) => {
    const members = options.filter((option) => option.group === group);
    if (members.length === 0) return null;
    return (
      <optgroup key={group} label={titles[group]}>
        {members.map(({ key, name }) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </optgroup>
    );
  });
}
