const fs = require("node:fs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const TerserPlugin = require("terser-webpack-plugin");
const { withBaseUrl } = require("./tools/manifest/base-url.cjs");
const { LocalisedMetadataPlugin } = require("./tools/metadata/localised-metadata-plugin.cjs");
const { PagesPlugin } = require("./tools/pages/pages-plugin.cjs");
const { OfficePage } = require("./tools/serve/office-page.cjs");

const inRepo = (...parts) => path.resolve(__dirname, ...parts);

/** Every family of custom functions has a file; its functions are described and associated there. */
const functionFiles = () =>
  fs
    .readdirSync(inRepo("src/functions"))
    .filter((file) => file.endsWith("-functions.ts"))
    .map((file) => inRepo("src/functions", file));

const shared = {
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: "ts-loader",
        options: { transpileOnly: true, compilerOptions: { noEmit: false } },
      },
      // What the pages loaded on demand need of these goes with them, not into the first load.
      { test: /[\\/]src[\\/](core|app|ui[\\/](i18n|session))[\\/]/, sideEffects: false },
      { test: /\.css$/, use: ["style-loader", "css-loader"] },
    ],
  },
  performance: { hints: false },
  stats: { preset: "errors-warnings", timings: true },
};

const stored = (name) => ({
  type: "filesystem",
  name,
  cacheDirectory: inRepo(".cache/webpack"),
  buildDependencies: { config: [__filename] },
});

/**
 * The add-in itself. The workbench runs the same bundles; only the pane's page differs (see OfficePage). `quick`
 * leaves out making them small, which takes most of the time.
 */
const addIn = ({ workbench = false, quick = false }) => ({
  ...shared,
  name: "add-in",
  mode: "production",
  devtool: workbench ? false : "source-map",
  entry: { taskpane: "./src/taskpane/index.tsx", functions: "./src/functions/functions.ts" },
  output: {
    path: inRepo(workbench ? ".cache/workbench/add-in" : "dist"),
    filename: ({ chunk }) => (chunk.name === "functions" ? "functions.js" : "[name].[contenthash:8].js"),
    chunkFilename: "[name].[contenthash:8].js",
    clean: true,
  },
  optimization: {
    minimize: !quick,
    minimizer: [new TerserPlugin({ extractComments: false })],
  },
  plugins: [
    new HtmlPlugin({
      template: "./src/taskpane/index.html",
      filename: "taskpane.html",
      chunks: ["taskpane"],
      scriptLoading: "defer",
    }),
    new OfficePage(HtmlPlugin, workbench ? "workbench" : "office"),
    new CustomFunctionsMetadataPlugin({
      input: functionFiles(),
      output: "functions.json",
    }),
    new LocalisedMetadataPlugin(),
    new PagesPlugin(),
    new CopyPlugin({
      patterns: [
        { from: inRepo("assets/icons"), to: "assets/icons" },
        { context: inRepo("assets/pages"), from: "*.{css,js}", to: "." },
        { context: inRepo("assets/samples"), from: "clv-*.xlsx", to: "assets/samples" },
        { from: inRepo("manifest.xml"), to: "manifest.xml", transform: (text) => withBaseUrl(String(text)) },
      ],
    }),
  ],
  ...(workbench ? { cache: stored(quick ? "add-in-quick" : "add-in") } : {}),
});

/** The page with the grid beside the pane; not made small, since it is not shipped. */
const workbenchPage = () => ({
  ...shared,
  name: "workbench",
  mode: "development",
  devtool: false,
  // React watches over itself unless it is told that this is production, and takes twice the time for it.
  optimization: { nodeEnv: "production" },
  entry: { workbench: "./src/workbench/index.ts" },
  output: { path: inRepo(".cache/workbench/page"), filename: "[name].js", clean: true },
  plugins: [
    new HtmlPlugin({
      template: "./src/workbench/index.html",
      filename: "index.html",
      scriptLoading: "defer",
    }),
  ],
  cache: stored("workbench"),
});

/** `--env workbench` builds what the workbench serves, `--env quick` the same for looking at while developing. */
module.exports = (env = {}) => (env.workbench ? [addIn(env), workbenchPage()] : addIn({}));
