export { winBackList, type WinBackColumns, type WinBackList, type WinBackTerms } from "./win-back-list";
