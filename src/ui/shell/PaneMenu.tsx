import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { MoreHorizontal20Regular } from "@fluentui/react-icons";
import { lazy, Suspense, useRef, useState } from "react";
import { CONSEQUENCES } from "../features/consequences/consequences";
import { useText } from "../i18n";
import { type Language, type SidePage, type ThemeChoice, useSession } from "../session";
import type { HostServices } from "./host-services";

const AboutDialog = lazy(() => import("./AboutDialog"));

const LANGUAGES: readonly Language[] = ["de", "en"];
const THEMES: readonly ThemeChoice[] = ["system", "light", "dark", "highContrast"];

/** What concerns the pane and not the model: language, appearance, help. */
export function PaneMenu({ onHelp, onSupport, functions }: HostServices) {
  const text = useText("common");
  const language = useSession((session) => session.language);
  const theme = useSession((session) => session.themeChoice);
  const setLanguage = useSession((session) => session.setLanguage);
  const chooseTheme = useSession((session) => session.chooseTheme);
  const trySample = useSession((session) => session.trySample);
  const openSidePage = useSession((session) => session.openSidePage);
  const [isAboutOpen, setAboutOpen] = useState(false);
  const trigger = useRef<HTMLElement>(null);
  // An item is gone when its page is closed again; the button is there to go back to.
  const open = (page: SidePage) => {
    trigger.current?.focus();
    openSidePage(page);
  };
  return (
    <>
      <Menu checkedValues={{ language: [language], theme: [theme] }}>
        <MenuTrigger disableButtonEnhancement>
          <Button
            ref={(button: HTMLElement | null) => {
              trigger.current = button;
            }}
            appearance="subtle"
            icon={<MoreHorizontal20Regular />}
            aria-label={text("header.more")}
          />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {functions !== undefined && (
              <MenuItem onClick={() => open("functions")}>{text("menu.functions")}</MenuItem>
            )}
            <MenuItem onClick={() => open("joins")}>{text("menu.joins")}</MenuItem>
            <MenuItem onClick={() => open("purchases")}>{text("menu.purchases")}</MenuItem>
            <MenuItem onClick={() => open("workshop")}>{text("menu.workshop")}</MenuItem>
            {CONSEQUENCES.map((page) => (
              <MenuItem key={page} onClick={() => open(page)}>
                {text(`menu.${page}`)}
              </MenuItem>
            ))}
            <MenuDivider />
            <MenuGroup>
              <MenuGroupHeader>{text("menu.language")}</MenuGroupHeader>
              {LANGUAGES.map((known) => (
                <MenuItemRadio
                  key={known}
                  name="language"
                  value={known}
                  onClick={() => void setLanguage(known)}
                >
                  {text(`menu.languages.${known}`)}
                </MenuItemRadio>
              ))}
            </MenuGroup>
            <MenuGroup>
              <MenuGroupHeader>{text("menu.theme")}</MenuGroupHeader>
              {THEMES.map((known) => (
                <MenuItemRadio key={known} name="theme" value={known} onClick={() => chooseTheme(known)}>
                  {text(`menu.themes.${known}`)}
                </MenuItemRadio>
              ))}
            </MenuGroup>
            <MenuDivider />
            {trySample !== undefined && (
              <MenuItem onClick={() => void trySample()}>{text("menu.sample")}</MenuItem>
            )}
            {onHelp !== undefined && (
              <MenuItem onClick={() => onHelp(language)}>{text("menu.help")}</MenuItem>
            )}
            <MenuItem onClick={() => setAboutOpen(true)}>{text("menu.about")}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      <Suspense>
        {isAboutOpen && (
          <AboutDialog
            {...(onSupport === undefined ? {} : { onSupport })}
            onClose={() => setAboutOpen(false)}
          />
        )}
      </Suspense>
    </>
  );
}
