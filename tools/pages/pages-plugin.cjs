const { Compilation, sources } = require("webpack");
const { LANGUAGES } = require("./frame.cjs");
const { PAGES, renderPages } = require("./render-pages.cjs");

const NAME = "Pages";

/** Adds the help pages; needs the function guides that LocalisedMetadataPlugin adds. */
class PagesPlugin {
  apply(compiler) {
    const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS + 1;
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      compilation.contextDependencies.add(PAGES);
      compilation.hooks.processAssets.tap({ name: NAME, stage }, () => {
        const assets = LANGUAGES.map((language) => compilation.getAsset(`function-guide.${language}.json`));
        if (assets.some((asset) => !asset)) return;
        const guides = Object.fromEntries(
          LANGUAGES.map((language, index) => [language, JSON.parse(String(assets[index].source.source()))]),
        );
        for (const [name, html] of renderPages(guides)) {
          compilation.emitAsset(name, new sources.RawSource(html));
        }
      });
    });
  }
}

module.exports = { PagesPlugin };
