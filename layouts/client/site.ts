// Script of every page. Everything but search, filters and choices works without it.
import { startBackToText } from "./back-to-text.ts";
import { startCards } from "./cards.ts";
import { startCopying } from "./copying.ts";
import { startPrinting } from "./printing.ts";
import { startScrollSpy } from "./scroll-spy.ts";
import { startSearch } from "./search-opener.ts";
import { startTheme } from "./theme.ts";

startTheme();
startSearch();
startScrollSpy();
startCopying();
startCards();
startBackToText();
startPrinting();

const findings = document.querySelector<HTMLElement>("[data-findings]");
if (findings !== null) void import("./findings/findings.ts").then(({ startFindings }) => startFindings(findings));
