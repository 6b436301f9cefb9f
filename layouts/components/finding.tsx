import type { ComponentChildren } from "preact";
import type { IsoDate } from "../../plugins/model/date.ts";
import type { SeenKind, Strength } from "../../plugins/model/evidence.ts";
import type { Html } from "../../plugins/model/html.ts";
import type { UrlPath } from "../../plugins/model/urls.ts";
import type { LinkProps } from "../frame.ts";
import { day } from "../words/day.ts";
import { findingWords } from "../words/finding.ts";
import { Bearing, type BearingProps } from "./bearing.tsx";
import { CiteFinding } from "./cite.tsx";
import { StrengthName } from "./mark.tsx";
import { Rendered } from "./rendered.tsx";
import { SourceLinks, type CitedSource } from "./source-links.tsx";
import { Links } from "./term-links.tsx";

/** A finding with its apparatus, as shown in its article and on pages of terms and crossings. */
export interface FindingProps {
  /** Anchor; shown in capitals. */
  readonly id: string;
  readonly url: UrlPath;
  readonly sentence: Html;
  /** Statements it bears on, the leading one first. */
  readonly bears: readonly BearingProps[];
  readonly scope: readonly LinkProps[];
  readonly strength: Strength;
  readonly seen: SeenKind;
  readonly checked: IsoDate;
  /** Since when a review of its article is due. */
  readonly due: IsoDate | undefined;
  readonly sources: readonly CitedSource[];
  readonly conditions: Html;
  readonly caveat: Html | undefined;
  readonly quote: Html | undefined;
  readonly changed: readonly { readonly date: IsoDate; readonly reason: Html }[];
  /** The article it stands in, where it is shown elsewhere. */
  readonly article: LinkProps | undefined;
}

/** A finding: its sentence, then what vouches for it. In its own article it is an anchor. */
export function Finding(props: FindingProps) {
  const { id, url, sentence, article, bears } = props;
  const own = article === undefined;
  const lead = bears[0]?.relation;
  const shownId = id.toUpperCase();
  return (
    <article class={`finding${lead === undefined ? "" : ` is-${lead}`}`} id={own ? id : undefined} aria-labelledby={`page-${id}`}>
      <p class="finding-sentence">
        <Rendered as="span" id={`page-${id}`} html={sentence} />{" "}
        <a class="finding-id" href={own ? `#${id}` : url}>
          {shownId}
        </a>
      </p>
      <div class="apparatus">
        <p class="apparatus-id" data-pagefind-ignore="index">
          {shownId}
        </p>
        <Facts {...props} />
        <History {...props} />
      </div>
    </article>
  );
}

function Facts({ bears, strength, scope, conditions, caveat, sources, seen, checked, due, article }: FindingProps) {
  return (
    <dl>
      <div data-pagefind-ignore="index">
        <dt class="unseen">{findingWords.relation}: </dt>
        {bears.map((bearing) => (
          <dd>
            <Bearing {...bearing} />
          </dd>
        ))}
      </div>
      <div data-pagefind-ignore="index">
        <dt class="unseen">{findingWords.strength}: </dt>
        <dd>
          <StrengthName strength={strength} />
        </dd>
      </div>
      {scope.length > 0 && (
        <Fact name={findingWords.studiedIn}>
          <Links links={scope} />
        </Fact>
      )}
      <RenderedFact name={findingWords.holdsFor} html={conditions} />
      {caveat !== undefined && <RenderedFact name={findingWords.but} html={caveat} class="is-caveat" />}
      {sources.length > 0 && (
        <Fact name={findingWords.source(sources.length)}>
          <SourceLinks sources={sources} /> ({findingWords.seen[seen]})
        </Fact>
      )}
      <div data-pagefind-ignore="index">
        <dt>{findingWords.checked}:</dt>{" "}
        <dd>
          <time datetime={checked}>{day(checked)}</time>
          {due !== undefined && <strong> {findingWords.due(due)}</strong>}
        </dd>
      </div>
      {article !== undefined && (
        <Fact name={findingWords.article}>
          <a href={article.url}>{article.label}</a>
        </Fact>
      )}
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}:</dt> <dd>{children}</dd>
    </div>
  );
}

function RenderedFact({ name, html, class: className }: { readonly name: string; readonly html: Html; readonly class?: string }) {
  return (
    <div class={className}>
      <dt>{name}:</dt> <Rendered as="dd" html={html} />
    </div>
  );
}

function History({ id, url, checked, quote, changed }: FindingProps) {
  return (
    <details>
      <summary>{findingWords.history}</summary>
      {quote !== undefined && (
        <p>
          {findingWords.quote}: <Rendered as="q" html={quote} />
        </p>
      )}
      {changed.map(({ date, reason }) => (
        <p>
          {findingWords.changed(date)}
          <Rendered as="span" html={reason} />
        </p>
      ))}
      <CiteFinding id={id} url={url} checked={checked} />
    </details>
  );
}
