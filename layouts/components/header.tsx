import { pageNames } from "../../plugins/model/names.ts";
import type { UrlPath } from "../../plugins/model/urls.ts";
import type { Frame, Head, LinkProps } from "../frame.ts";
import { navigationWords } from "../words/navigation.ts";
import { searchWords } from "../words/search.ts";
import { themeWords } from "../words/theme.ts";

export interface NavigationProps {
  readonly url: UrlPath;
  readonly head: Head;
  readonly frame: Frame;
}

/** Site name, the main links, search, and the menu where the window has no room for the guide beside the text. */
export function Header({ url, head, frame }: NavigationProps) {
  return (
    <header class="header">
      <a class="site-name" href={frame.home}>
        {frame.title}
      </a>
      <nav class="main-links" aria-label={navigationWords.main}>
        <ul>
          {mainLinks(frame).map((link) => (
            <li>
              <a href={link.url} aria-current={isWithin(link.url, url, head) ? "true" : undefined}>
                {link.label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <a
        class="button search-open"
        href={frame.search}
        data-search-open=""
        data-style={frame.assets.style}
        aria-keyshortcuts="/ Control+K Meta+K"
      >
        {searchWords.search}
        <kbd class="needs-script" aria-hidden="true">
          {searchWords.key}
        </kbd>
      </a>
      <Theme />
      <button class="button menu-open" type="button" popovertarget="page-guide">
        {navigationWords.menu}
      </button>
    </header>
  );
}

/** Empty values stand for the system's theme; the script of every page makes it work, and moves it into the menu in narrow windows. */
function Theme() {
  return (
    <label class="theme needs-script">
      <span>{themeWords.name}</span>
      <select autocomplete="off">
        <option value="">{themeWords.system}</option>
        <option value="light">{themeWords.light}</option>
        <option value="dark">{themeWords.dark}</option>
      </select>
    </label>
  );
}

const mainLinks = ({ axes, lists }: Frame): readonly LinkProps[] => [
  ...axes.map(({ plural, url }) => ({ label: plural, url })),
  { label: pageNames.matrix, url: lists.matrix },
  { label: pageNames.findings, url: lists.findings },
];

/** Whether the page is `link` or stands below it. */
export const isWithin = (link: UrlPath, url: UrlPath, { trail }: Head): boolean =>
  link === url || trail.some((above) => above.url === link);
