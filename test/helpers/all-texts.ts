import { addTexts } from "../../src/ui/i18n";
import { de } from "../../src/ui/i18n/de";
import { en } from "../../src/ui/i18n/en";

addTexts("de", de);
addTexts("en", en);
