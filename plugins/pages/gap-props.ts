import type { GapProps } from "../../layouts/components/gaps.tsx";
import type { Gap, Site } from "../model/site.ts";
import { suggestion } from "./suggestion.ts";

/** A gap with the form to tell of a study that fills it, where there is a code host. */
export const gapProps = (site: Site, { terms, lookedIn, date, note }: Gap): GapProps => ({
  lookedIn,
  date,
  note,
  suggest: suggestion(site, terms),
});
