import type { Loaded } from "../plugins/pipeline.ts";
import { formatIssues } from "../plugins/rules/report.ts";
import type { Settings } from "../plugins/settings.ts";
import { shownPath, takesColour } from "./command.ts";

/** Writes issues as the call asked for them. */
export function report({ issues, texts }: Loaded, settings: Settings, stream: NodeJS.WriteStream): void {
  const text = formatIssues(issues, texts, settings.format, { color: takesColour(stream), root: shownPath(settings.content) });
  if (text !== "") stream.write(text.endsWith("\n") ? text : `${text}\n`);
}
