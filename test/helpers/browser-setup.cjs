const { buildWorkbench, serveWorkbench } = require("../../tools/serve/workbench.cjs");

/**
 * Builds the workbench where it is not fresh, and serves it to the browser tests at WORKBENCH_URL. A workbench
 * that already runs there is taken as it is.
 */
module.exports = async () => {
  if (process.env.WORKBENCH_URL) return;
  await buildWorkbench();
  const { url, close } = await serveWorkbench(0);
  process.env.WORKBENCH_URL = url;
  globalThis.closeWorkbench = close;
};
