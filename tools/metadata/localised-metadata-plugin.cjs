const { Compilation, sources } = require("webpack");
const { TEXTS, readFamilies } = require("./families.cjs");
const { functionGuide } = require("./guide.cjs");
const { completeMetadata, germanMetadata } = require("./localise.cjs");

const NAME = "LocalisedMetadata";
const toSource = (value) => new sources.RawSource(JSON.stringify(value, null, 2));

/**
 * Completes the generated `functions.json` and adds what is made of it and the texts beside it: `functions.de.json`
 * and, in both languages, `function-guide.<language>.json`.
 */
class LocalisedMetadataPlugin {
  apply(compiler) {
    const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      compilation.contextDependencies.add(TEXTS);
      compilation.hooks.processAssets.tap({ name: NAME, stage }, () => {
        const generated = compilation.getAsset("functions.json");
        if (!generated) return;
        const metadata = completeMetadata(JSON.parse(generated.source.source().toString()));
        const families = readFamilies();
        compilation.updateAsset("functions.json", toSource(metadata));
        compilation.emitAsset("functions.de.json", toSource(germanMetadata(metadata, families)));
        for (const language of ["de", "en"]) {
          const guide = functionGuide(metadata, families, language);
          compilation.emitAsset(`function-guide.${language}.json`, toSource(guide));
        }
      });
    });
  }
}

module.exports = { LocalisedMetadataPlugin };
