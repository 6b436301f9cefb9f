import type { GapProps } from "../../layouts/components/gaps.tsx";
import type { Gap } from "../model/site.ts";

export const gapProps = ({ lookedIn, date, note }: Gap): GapProps => ({ lookedIn, date, note });
