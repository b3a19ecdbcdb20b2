import {
  Menu,
  MenuButton,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { ArrowReset20Regular, Color20Regular } from "@fluentui/react-icons";
import { CLASS_TEMPLATES, type ClassTemplateId } from "../../../core";
import { useText } from "../../i18n";

export interface ClassTemplateMenuProps {
  readonly onTake: (id: ClassTemplateId) => void;
  readonly onReset: () => void;
}

/** Ready sets of classes, and the way back to the usual ones with their thresholds. */
export function ClassTemplateMenu({ onTake, onReset }: ClassTemplateMenuProps) {
  const text = useText("classes");
  return (
    <Menu positioning={{ align: "start", position: "above", fallbackPositions: ["below"] }}>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton icon={<Color20Regular />}>{text("templates.button")}</MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {CLASS_TEMPLATES.map((id) => (
            <MenuItem key={id} onClick={() => onTake(id)}>
              {text(`templates.sets.${id}`)}
            </MenuItem>
          ))}
          <MenuDivider />
          <MenuItem icon={<ArrowReset20Regular />} onClick={onReset}>
            {text("page.reset")}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
