export { createSession, type SessionStore } from "./create-session";
export { SessionProvider, useSession } from "./SessionProvider";
export type { Preferences, Session, SessionDeps } from "./kernel";
export { sheetName } from "./sheet-name";
export { writeLabels } from "./write-labels";
export type * from "./types";
