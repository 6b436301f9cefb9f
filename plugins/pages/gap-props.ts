import type { GapProps } from "../../layouts/components/gaps.tsx";
import type { Gap, Site } from "../model/site.ts";
import { suggestion } from "./suggestion.ts";

export const gapProps = (site: Site, { terms, lookedIn, date, note }: Gap): GapProps => ({
  lookedIn,
  date,
  note,
  suggest: suggestion(site, terms),
});
