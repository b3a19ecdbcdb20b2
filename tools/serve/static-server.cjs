const fs = require("node:fs");
const http = require("node:http");
const https = require("node:https");
const net = require("node:net");
const path = require("node:path");

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xml": "application/xml; charset=utf-8",
};

/** The file that a request means: the first root whose prefix fits and which holds it, or undefined. */
function findFile(roots, urlPath) {
  for (const { prefix, folder } of roots) {
    if (!urlPath.startsWith(prefix)) continue;
    const rest = urlPath.slice(prefix.length);
    const file = path.join(folder, rest === "" ? "index.html" : rest);
    const inside = file.startsWith(folder + path.sep);
    if (inside && fs.statSync(file, { throwIfNoEntry: false })?.isFile()) return file;
  }
  return undefined;
}

const answer = (roots) => (request, response) => {
  let urlPath;
  try {
    urlPath = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
  } catch (error) {
    response.writeHead(400).end(String(error));
    return;
  }
  const file = findFile(roots, urlPath);
  if (file === undefined) {
    response.writeHead(404).end("Not found");
    return;
  }
  const type = TYPES[path.extname(file)] ?? "application/octet-stream";
  response.writeHead(200, { "Content-Type": type, "Cache-Control": "no-store" });
  fs.createReadStream(file).pipe(response);
};

/** Tried on every address of localhost, since another program may listen on one of them only. */
const isTaken = (port) =>
  new Promise((resolve) => {
    const socket = net.connect({ host: "localhost", port, autoSelectFamily: true });
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });

const listen = (server, port) =>
  new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve(server.address().port));
  });

async function listenFrom(server, port, tries) {
  if (port === 0) return listen(server, 0);
  for (let next = port; next < port + tries; next++) {
    if (!(await isTaken(next))) return listen(server, next);
  }
  throw new Error(`Ports ${port} to ${port + tries - 1} are all taken.`);
}

/**
 * Serves folders on this machine only.
 * @param options.roots `{ prefix, folder }`, tried in order
 * @param options.port first port to try; 0 for any free one
 * @param options.tries how many ports to try (default 50)
 * @param options.credentials `{ key, cert }` for https
 * @returns `{ url, close }`
 */
async function serve({ roots, port, tries = 50, credentials }) {
  const handler = answer(roots.map((root) => ({ ...root, folder: path.resolve(root.folder) })));
  const server = credentials ? https.createServer(credentials, handler) : http.createServer(handler);
  const taken = await listenFrom(server, port, tries);
  const close = () =>
    new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  return { url: `${credentials ? "https" : "http"}://localhost:${taken}/`, close };
}

module.exports = { serve };
