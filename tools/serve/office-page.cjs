const CDN = "https://appsforoffice.microsoft.com";
/** Microsoft moves the library to this host; both have to be allowed until the old one is gone. */
const NEW_CDN = "https://officeapis.public.onecdn.static.microsoft";
const OFFICE_JS = `${CDN}/lib/1/hosted/office.js`;

/**
 * What the pane may load and call. Office writes inline styles into the page, and Excel on the web shows the
 * page in a frame, so neither inline styles nor frame ancestors are restricted.
 */
const POLICY = [
  "default-src 'none'",
  `script-src 'self' ${CDN} ${NEW_CDN} https://ajax.aspnetcdn.com`,
  `style-src 'self' 'unsafe-inline' ${CDN} ${NEW_CDN}`,
  "img-src 'self' data:",
  "font-src 'self' data:",
  `connect-src 'self' ${CDN} ${NEW_CDN}`,
  "worker-src 'self' blob:",
  "base-uri 'self'",
  "form-action 'none'",
].join("; ");

/**
 * Office.js takes calls of custom functions as soon as it is up, and answers #VALUE! for those that are not
 * associated yet. The first association lets it begin; a script of the pane would come too late to hold it.
 */
const HOLD_SCRIPT = `if (typeof CustomFunctions !== "undefined") CustomFunctions.delayInitialization?.();\n`;
const HOLD = `<script src="hold-functions.js"></script>`;

const HEADS = {
  office: `<script src="${OFFICE_JS}"></script>${HOLD}`,
  workbench: `<script src="/host.js"></script><script src="/office-js/office.js"></script>${HOLD}`,
};

/** Has to stay in front: browsers look for it in the first 1024 bytes only. */
const CHARSET = /<meta charset[^>]*>/;

/** The parent page plays Excel; Office.js looks for its host in `window.external`. */
const HOST_SCRIPT = "window.parent.connectPane(window);\n";

/**
 * Puts the policy and Office.js at the head of the pane's page: in `office` from Microsoft's servers, in
 * `workbench` from this machine, after a script that makes the parent page the host.
 */
class OfficePage {
  constructor(htmlPlugin, form) {
    this.htmlPlugin = htmlPlugin;
    this.form = form;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("OfficePage", (compilation) => {
      this.htmlPlugin.getCompilationHooks(compilation).beforeEmit.tap("OfficePage", (page) => {
        const policy = `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`;
        const html = page.html.replace(CHARSET, (charset) => charset + policy + HEADS[this.form]);
        return { ...page, html };
      });
      compilation.hooks.processAssets.tap("OfficePage", () => {
        const { RawSource } = compiler.webpack.sources;
        compilation.emitAsset("hold-functions.js", new RawSource(HOLD_SCRIPT));
        if (this.form === "workbench") compilation.emitAsset("host.js", new RawSource(HOST_SCRIPT));
      });
    });
  }
}

module.exports = { OfficePage };
