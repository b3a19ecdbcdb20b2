import chromium, { inflate } from "@sparticuz/chromium";

// The package unpacks into the temporary folder, which only a process of its own can have for itself.
await chromium.executablePath();
await inflate("node_modules/@sparticuz/chromium/bin/al2023.tar.br");
