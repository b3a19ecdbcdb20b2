const fs = require("node:fs");
const path = require("node:path");
const { Compilation, sources } = require("webpack");
const { completeMetadata, germanMetadata } = require("./localise.cjs");

const TEXTS = path.resolve(__dirname, "../../src/functions/german.json");
const toSource = (metadata) => new sources.RawSource(JSON.stringify(metadata, null, 2));

/** Completes the generated `functions.json` and adds `functions.de.json` beside it. */
class LocalisedMetadataPlugin {
  apply(compiler) {
    const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
    compiler.hooks.thisCompilation.tap("LocalisedMetadata", (compilation) => {
      compilation.fileDependencies.add(TEXTS);
      compilation.hooks.processAssets.tap({ name: "LocalisedMetadata", stage }, () => {
        const generated = compilation.getAsset("functions.json");
        if (!generated) return;
        const metadata = completeMetadata(JSON.parse(generated.source.source().toString()));
        const texts = JSON.parse(fs.readFileSync(TEXTS, "utf8"));
        compilation.updateAsset("functions.json", toSource(metadata));
        compilation.emitAsset("functions.de.json", toSource(germanMetadata(metadata, texts)));
      });
    });
  }
}

module.exports = { LocalisedMetadataPlugin };
