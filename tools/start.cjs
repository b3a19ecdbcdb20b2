const { buildWorkbench, serveWorkbench, watchWorkbench } = require("./serve/workbench.cjs");

const FIRST_PORT = 3000;

const openBrowser = async (url) => {
  if (
    process.env.CI === "true" ||
    (process.platform === "linux" && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY)
  ) {
    return;
  }
  const { default: open } = await import("open");
  const opened = await open(url);
  // A machine without a browser has the printed address.
  opened.once("error", () => {});
};

const announce = async () => {
  const { url } = await serveWorkbench(FIRST_PORT);
  console.log(`Kundenwert: ${url}`);
  console.log("Ctrl+C stops it.");
  await openBrowser(url);
};

const fail = (problem) => {
  console.error(problem);
  process.exit(1);
};

console.log("Building the workbench; the first time takes up to a minute …");
if (process.env.CI === "true") {
  buildWorkbench().then(announce).catch(fail);
} else {
  let announced = false;
  watchWorkbench((problem) => {
    if (problem) {
      if (!announced) fail(problem);
      console.error(problem);
    } else if (announced) {
      console.log("Built again; reload the page to see it.");
    } else {
      announced = true;
      announce().catch(fail);
    }
  });
}
