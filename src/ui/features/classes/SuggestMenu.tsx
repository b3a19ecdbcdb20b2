import { Menu, MenuButton, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { Lightbulb20Regular } from "@fluentui/react-icons";
import type { ClassRule } from "../../../core";
import { useText } from "../../i18n";

export interface SuggestMenuProps {
  /** False where the list has no column of numbers to cumulate. */
  readonly hasAmount: boolean;
  readonly onSuggest: (kind: ClassRule["kind"]) => void;
}

const KINDS: readonly ClassRule["kind"][] = ["quota", "cumulated", "breaks"];

/** Has borders suggested, to look at before they are taken. */
export function SuggestMenu({ hasAmount, onSuggest }: SuggestMenuProps) {
  const text = useText("classes");
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton size="small" icon={<Lightbulb20Regular />}>
          {text("suggestion.show")}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {KINDS.map((kind) => (
            <MenuItem
              key={kind}
              disabled={kind === "cumulated" && !hasAmount}
              onClick={() => onSuggest(kind)}
            >
              {text(`suggestion.by.${kind}`)}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
