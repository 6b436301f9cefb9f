// Words beside marks: names of relations and strengths, and numbers of findings.
import type { Relation, Strength } from "../../plugins/model/evidence.ts";
import { counted } from "../../plugins/model/names.ts";

export const relationNames: Readonly<Record<Relation, string>> = {
  supports: "Supports",
  qualifies: "Qualifies",
  contradicts: "Contradicts",
  mitigates: "Mitigates",
};

export const strengthNames: Readonly<Record<Strength, string>> = {
  systematic: "Systematic",
  replicated: "Replicated",
  "single study": "Single study",
  "vendor-reported": "Vendor-reported",
  "expert opinion": "Expert opinion",
  "on record": "On record",
  computed: "Computed",
};

export const findingsCount = (count: number): string => counted(count, "finding");
