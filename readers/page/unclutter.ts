/** Takes out of a page, before its article is looked for, what by its markup is no article; each with the rule it goes by. */

import { blocksOf } from './blocks.ts';
import { proseIn } from './body.ts';
import { isElement, type PageDom, type PageElement, type PageNode } from './dom.ts';

/** What is longer may be an article in an oddly named box. */
const LONGEST_BOX = 3000;

/** Elements that surround an article, by the rule they are removed under. */
const elementRules: ReadonlyMap<string, string> = new Map([
  ['nav', 'navigation'],
  ['menu', 'navigation'],
  ['footer', 'page-footer'],
  ['form', 'form'],
  ['button', 'form'],
  ['aside', 'aside'],
  ['dialog', 'dialog'],
]);

/** One class or id, in lower case with single hyphens between its words. The first rule that fits names the block. */
const boxRules: readonly (readonly [rule: string, test: RegExp])[] = [
  [
    'comment-system',
    /^(?:.*-)?(?:comments?|comment-(?:list|area|section|form|thread|box)|commentlist|comments-(?:area|section|container|list|wrapper)|disqus(?:-thread)?|respond|replies|kommentare?|kommentar-.*|comentarios|commentaires|commenti)$/,
  ],
  [
    'related-links',
    /^(?:.*-)?(?:related(?:-(?:posts?|articles?|content|links?|stories|news|items?|topics?|widget|box|block|list|media))?|relatedposts|relatedarticles|jp-relatedposts|yarpp(?:-.*)?|recommended|recommendations?|recirc(?:ulation)?|outbrain|taboola(?:-.*)?|trending|most-(?:read|popular|viewed|shared|recent)|popular-?posts?|latest-?(?:news|posts|stories)|more-(?:on|from|stories|news|articles|posts)(?:-.*)?|read-(?:also|next)|also-(?:read|like)|see-also|teaser-list|up-next|similar-(?:posts|articles)|read-more-?(?:box|links?)|linkbox|infobox-links)$/,
  ],
  [
    'newsletter',
    /^(?:.*-)?(?:newsletters?(?:-.*)?|subscribe(?:-.*)?|subscription-(?:box|form|widget)|sign-?up(?:-.*)?|mailchimp|mc-embed-signup|optin(?:-.*)?)$/,
  ],
  [
    'share-prompt',
    /^(?:.*-)?(?:share|sharing|shares|share-?(?:bar|box|block|buttons?|links?|tools?|icons?|this|list|widget)|sharebar|sharedaddy|sd-sharing(?:-.*)?|social(?:s|-(?:media|links?|icons?|share|sharing|buttons?|bar|nav|tools|follow))?|addthis(?:-.*)?|addtoany(?:-.*)?|a2a-kit|shariff|follow-us|essb-.*)$/,
  ],
  [
    'advertisement',
    /^(?:ads?|ad-(?:slot|container|wrapper|block|unit|box|label|placeholder|banner|text)|.*-ad|.*-ads|adsbygoogle|advert|adverts|advertisements?|advertising|advertorial|sponsor(?:ed|s)?(?:-.*)?|promo|promo-(?:box|block|unit)|.*-promo|promotion|promoted|banner-(?:ad|ads)|dfp(?:-.*)?|werbung|anzeige|publicidad|publicite)$/,
  ],
  ['cookie-notice', /^(?:.*-)?(?:cookies?|cookie-(?:notice|bar|banner|consent|law|info|policy)(?:-.*)?|consent|gdpr)$/],
  [
    'navigation',
    /^(?:.*-)?(?:breadcrumbs?|breadcrumb-.*|pagination|page-?nav|pager|nav|navbar|navigation|post-?nav(?:igation)?|nav-(?:links?|previous|next|below|above|menu)|prev-next|skip-links?|menu|main-menu|toolbar|sitemap)$/,
  ],
  ['subscription-prompt', /^(?:.*-)?(?:paywall|regwall|login-?(?:box|form)?|signin|register-prompt)$/],
  [
    'topic-list',
    /^(?:.*-)?(?:tags|tag-(?:list|cloud|links|s)|taglist|tagcloud|post-tags|entry-tags|article-tags|tags-links|cat-links|keywords|entry-utility|topics)$/,
  ],
  [
    'author-box',
    /^(?:.*-)?(?:author-(?:box|bio|info|card|description|details|block|profile)|authorbox|about-(?:the-)?author|abh-.*|bio|biography|post-author-.*)$/,
  ],
  [
    'photo-credit',
    /^(?:.*-)?(?:photo-credit|image-credit|img-credit|credits?|copyright|wp-caption-text|caption|image-caption|gallery-caption|bildunterschrift|bildquelle)$/,
  ],
  ['sidebar', /^(?:.*-)?(?:sidebar|side-bar|widget-area|secondary|right-(?:col|column|rail)|rail)$/],
];

/** Says that the box has or lacks something, not what it is. */
const modifier =
  /(?:^|-)(?:has|no|is|with|without|js|not|can|hide|show|enable|category|tag|format|status|type|autor|author|page)-|^(?:tag|category|post|page|type|status|format)-/;
/** The box of an article, whatever else it is called. */
const articleBox =
  /(?:^|-)(?:entry-content|post-content|article-content|article-body|articlebody|post-body|hentry|story-body|single-content|content-area|td-post-content|main-content)(?:-|$)/;

const unseen =
  'script,style,noscript,template,svg,math,canvas,object,embed,iframe,audio,select,textarea,input,link,meta';

export interface Removal {
  readonly element: PageElement;
  readonly rule: string;
}

export function unclutter(document: PageDom, onRemove: (removal: Removal) => void): void {
  unwrapLongNoscripts(document);
  for (const element of [...document.body.querySelectorAll(unseen)]) element.remove();
  const prose = proseIn(document.body);
  const total = prose.get(document.body) ?? 0;
  const visit = (element: PageElement) => {
    const rule = ruleOf(element, prose.get(element) ?? 0, total);
    if (rule !== null) {
      onRemove({ element, rule });
      element.remove();
      return;
    }
    for (let child: PageNode | null = element.firstChild; child !== null; ) {
      const next: PageNode | null = child.nextSibling;
      if (isElement(child)) visit(child);
      child = next;
    }
  };
  visit(document.body);
}

/** Some pages give their article to readers without scripts only. */
function unwrapLongNoscripts(document: PageDom): void {
  const length = (element: PageElement) => (element.textContent ?? '').replace(/\s+/g, ' ').length;
  for (const element of [...document.body.querySelectorAll('noscript')]) {
    if (
      length(element) < 500 ||
      length(element) < 0.3 * blocksOf(document.body).reduce((sum, { text }) => sum + text.length, 0)
    )
      continue;
    const box = document.createElement('div');
    box.append(...Array.from(element.childNodes));
    element.replaceWith(box);
  }
}

function ruleOf(element: PageElement, prose: number, total: number): string | null {
  const name = element.localName;
  if (name === 'body' || name === 'html' || name === 'article' || name === 'main') return null;
  const rule = elementRules.get(name) ?? (isHidden(element) ? 'hidden' : boxRule(element));
  if (rule === null) return null;
  if (rule === 'comment-system') return prose > total * 0.7 ? null : rule;
  if (prose > LONGEST_BOX || prose > total * 0.4) return null;
  if (name !== 'nav' && element.querySelector('h1') !== null) return null;
  return rule;
}

function isHidden(element: PageElement): boolean {
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '')
  );
}

function boxRule(element: PageElement): string | null {
  const names = ['class', 'id', 'role', 'data-component'].map((name) => element.getAttribute(name) ?? '').join(' ');
  if (names.length < 4) return null;
  const tokens = names
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/\s+/)
    .slice(0, 30)
    .map((token) =>
      token
        .slice(0, 60)
        .replace(/[-_:]+/g, '-')
        .replace(/^-|-$/g, ''),
    );
  if (element.getAttribute('itemprop') === 'articleBody' || tokens.some((token) => articleBox.test(token))) return null;
  const telling = tokens.filter((token) => token !== '' && !modifier.test(token));
  return boxRules.find(([, test]) => telling.some((token) => test.test(token)))?.[0] ?? null;
}
