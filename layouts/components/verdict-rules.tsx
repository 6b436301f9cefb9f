import {
  agreements,
  confidences,
  evidenceGrades,
  highestConfidence,
  verdictCases,
  verdictForms,
} from "../../plugins/model/verdict-table.ts";
import { caseLines, verdictWords } from "../words/verdict.ts";
import { Section } from "./section.tsx";
import { Table } from "./table.tsx";

const words = verdictWords;

export const verdictRulesEntry = { id: "page-verdicts", text: words.title };

/** What bounds a verdict, from the same table that the build goes by: forms, evidence, agreement, confidence, and worked cases. */
export function VerdictRules() {
  return (
    <Section id={verdictRulesEntry.id} title={verdictRulesEntry.text}>
      <p class="prose">{words.intro}</p>
      <p class="prose">{words.newer}</p>
      <Table
        caption={words.forms}
        columns={words.formColumns}
        rows={verdictForms.map((form) => [words.formName[form], words.formLine[form], words.formNeeds[form]])}
      />
      <Table
        caption={words.evidence}
        columns={words.evidenceColumns}
        rows={evidenceGrades.toReversed().map((grade) => [grade, words.evidenceNeeds[grade]])}
      />
      <Table
        caption={words.agreement}
        columns={words.agreementColumns}
        rows={agreements.toReversed().map((agreement) => [agreement, words.agreementNeeds[agreement]])}
      />
      <Table
        caption={words.highest}
        columns={[words.highestCorner, ...evidenceGrades]}
        rows={agreements
          .toReversed()
          .map((agreement) => [agreement, ...evidenceGrades.map((grade) => highestConfidence[agreement][grade])])}
      />
      <ul class="prose">
        {words.caps.map((cap) => (
          <li>{cap}</li>
        ))}
      </ul>
      <Table
        caption={words.confidence}
        columns={words.confidenceColumns}
        rows={confidences.toReversed().map((confidence) => [confidence, words.confidenceMeaning[confidence]])}
      />
      <Cases />
    </Section>
  );
}

/** Too many columns for a narrow window: the table scrolls inside itself. */
function Cases() {
  return (
    <>
      <p class="prose">{words.casesNote}</p>
      <div class="scroll" role="region" aria-label={words.cases} tabIndex={0}>
        <Table
          caption={words.cases}
          columns={words.caseColumns}
          rows={verdictCases.map((each) => [
            caseLines(each).map((line) => <span class="case-line">{line}</span>),
            each.evidence,
            each.agreement,
            ...verdictForms.map((form) => each.highest[form] ?? words.refused),
          ])}
        />
      </div>
    </>
  );
}
