import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import {
  ArrowSwap20Regular,
  Beaker20Regular,
  ChevronDown12Regular,
  ShieldCheckmark20Regular,
} from "@fluentui/react-icons";
import { useSession } from "../../session";
import { useText } from "../../i18n";

/** Ways to question a result: try a change out, compare two models, see whether it holds. */
export function MoreChecks() {
  const text = useText("whatIf");
  const isTrying = useSession((session) => session.trial !== undefined);
  const isUnsound = useSession((session) => session.modelIssues.length > 0);
  const startTrial = useSession((session) => session.startTrial);
  const goTo = useSession((session) => session.goTo);
  const openSidePage = useSession((session) => session.openSidePage);
  const tryOut = () => {
    startTrial();
    goTo("factors");
  };
  return (
    <Menu positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        <Button size="small" icon={<ChevronDown12Regular />} iconPosition="after">
          {text("menu.label")}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem
            icon={<Beaker20Regular />}
            subText={text(isUnsound ? "menu.unsound" : "menu.tryHint")}
            disabled={isUnsound || isTrying}
            onClick={tryOut}
          >
            {text("menu.try")}
          </MenuItem>
          <MenuItem
            icon={<ArrowSwap20Regular />}
            subText={text("menu.compareHint")}
            onClick={() => openSidePage("comparison")}
          >
            {text("menu.compare")}
          </MenuItem>
          <MenuItem
            icon={<ShieldCheckmark20Regular />}
            subText={text("menu.robustnessHint")}
            onClick={() => openSidePage("robustness")}
          >
            {text("menu.robustness")}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
