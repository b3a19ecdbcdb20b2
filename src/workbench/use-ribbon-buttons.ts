import { useEffect, useMemo, useState } from "react";
import { readRibbonButtons, type RibbonButton } from "./ribbon-buttons";
import type { Language } from "./text";

/** The buttons of the manifest that this server has, empty until it is read. */
export function useRibbonButtons(language: Language): readonly RibbonButton[] {
  const [manifest, setManifest] = useState<string>();
  useEffect(() => {
    void fetch("/manifest.xml").then(async (response) => {
      if (response.ok) setManifest(await response.text());
    });
  }, []);
  return useMemo(
    () => (manifest === undefined ? [] : readRibbonButtons(manifest, language)),
    [manifest, language],
  );
}
