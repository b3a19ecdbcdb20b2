import { functionGuide, functionMetadata, readFamilies, type GuideEntry } from "./function-guides";

const { renderPages } = require("../../tools/pages/render-pages.cjs") as {
  renderPages(guides: Record<"de" | "en", GuideEntry[]>): Map<string, string>;
};

/** The help pages by file name, as the build makes them. */
export async function readPages(): Promise<ReadonlyMap<string, string>> {
  const metadata = await functionMetadata();
  const families = readFamilies();
  return renderPages({
    de: functionGuide(metadata, families, "de"),
    en: functionGuide(metadata, families, "en"),
  });
}
