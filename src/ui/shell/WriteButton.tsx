import {
  makeStyles,
  Menu,
  type MenuButtonProps,
  MenuDivider,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  SplitButton,
  tokens,
} from "@fluentui/react-components";
import { useText } from "../i18n";
import { useSession } from "../session";

const useStyles = makeStyles({
  // Leaves room for the findings beside it at 360 pixels, also with wide fonts.
  write: { paddingLeft: tokens.spacingHorizontalS, paddingRight: tokens.spacingHorizontalS },
});

interface WriteButtonProps {
  readonly disabled: boolean;
  /** Why it is disabled, where that is not said elsewhere. */
  readonly title?: string;
}

/** The one primary action, with the choice of target beside it. */
export function WriteButton({ disabled, title }: WriteButtonProps) {
  const styles = useStyles();
  const text = useText("common");
  const target = useSession((session) => session.writeChoices.target);
  const setWriteChoices = useSession((session) => session.setWriteChoices);
  const write = useSession((session) => session.write);
  const showResult = useSession((session) => session.showResult);
  return (
    <Menu positioning="above-end" checkedValues={{ target: [target] }}>
      <MenuTrigger disableButtonEnhancement>
        {(trigger) => (
          <SplitButton
            appearance="primary"
            disabledFocusable={disabled}
            menuButton={{ ...(trigger as MenuButtonProps), "aria-label": text("footer.writeOptions") }}
            primaryActionButton={{ className: styles.write, title, onClick: () => void write() }}
          >
            {text("footer.write")}
          </SplitButton>
        )}
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItemRadio name="target" value="beside" onClick={() => setWriteChoices({ target: "beside" })}>
            {text("footer.beside")}
          </MenuItemRadio>
          <MenuItemRadio name="target" value="sheet" onClick={() => setWriteChoices({ target: "sheet" })}>
            {text("footer.sheet")}
          </MenuItemRadio>
          <MenuDivider />
          <MenuItem onClick={() => showResult("write")}>{text("footer.columns")}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
