/**
 * The lines of a page that are not its article, as data: a name, a pattern for the whole trimmed line, and how long such
 * a line can be. Patterns are anchored and short lines are required, because cutting a sentence of news is worse than
 * keeping a line of junk. Each rule has fixtures it catches and fixtures it spares in test/boilerplate.test.ts.
 */

export interface BoilerplateRule {
  /** Stored with every block it cuts. */
  readonly name: string;
  /** Matches a whole line, trimmed and with runs of blanks made one. */
  readonly test: RegExp;
  /** In UTF-16 code units; a longer line is never cut. */
  readonly maxLength: number;
  /** `head`: only among the first lines of the text, where a byline stands. */
  readonly where?: 'head';
}

const networks =
  '(?:facebook|twitter|x|whatsapp|linkedin|reddit|telegram|pinterest|bluesky|mastodon|threads|instagram)';
const shareTargets = `(?:${networks}|e-?mail|print|copy link|messenger|share|tweet)`;
const step = '(?:previous|next|older|newer|prev)';
const page = '(?:post|article|story|page|entry|item|news)s?';

export const boilerplateRules: readonly BoilerplateRule[] = [
  {
    name: 'comment-system',
    test: /^please (?:select|enable|choose) .{1,50}(?:comment|disqus).{0,20}\.?\*?$/i,
    maxLength: 100,
  },
  {
    name: 'comment-system',
    test: /^(?:(?:leave|post|add|write) (?:a|your) (?:comment|reply)|(?:view|show|read|load|see)(?: all| the| more)?(?: \d+)? comments?|(?:no|\d+) comments?(?: yet)?|comments(?: \(\d+\))?|comments are (?:closed|off|disabled)(?: .{0,40})?|(?:log|sign) in to (?:leave a )?comment|loading comments|join the (?:conversation|discussion))[.:…!]*$/i,
    maxLength: 100,
  },
  {
    name: 'navigation',
    test: new RegExp(
      `^[«‹<←\\s]*${step}(?: ${page})?[\\s|/·»›>→«‹←<-]*(?:${step}(?: ${page})?)[\\s»›>→]*$|^[«‹<←\\s]*${step} ${page}[\\s»›>→]*$`,
      'i',
    ),
    maxLength: 60,
  },
  {
    name: 'navigation',
    test: /^(?:skip to (?:main )?content|back to (?:the )?top|(?:main )?menu|search|home|(?:continue|keep) reading|read (?:more|on|the full (?:story|article))|(?:view|show) more|more|close|share|print|save|toggle navigation|(?:click|tap) here(?: (?:for|to read) more)?)[\s.…:»›>→]*$/i,
    maxLength: 60,
  },
  {
    name: 'navigation',
    test: /^home(?: ?[>»›/|→] ?[\p{L}\p{N}&' -]{2,30}){1,6}$/iu,
    maxLength: 140,
  },
  {
    name: 'share-prompt',
    test: new RegExp(
      `^(?:share (?:this|on|via|with|the)\\b.{0,60}|${shareTargets}(?:[\\s,|/·•]+(?:on )?${shareTargets}){1,12})[.:!]*$`,
      'i',
    ),
    maxLength: 120,
  },
  {
    name: 'share-prompt',
    test: new RegExp(`^(?:follow|like|find|join) (?:us|me|our .{1,40}) on ${networks}\\b[^.]{0,80}[.!]?$`, 'i'),
    maxLength: 140,
  },
  {
    name: 'newsletter',
    test: /^(?:sign up (?:to|for|here)|subscribe (?:to|for)|register for|join) (?:(?:our|the|to|for|receive|get|free|daily|weekly|morning)\b.{0,100})?\b(?:newsletters?|e-?mails?|briefings?|inbox|alerts?|updates)\b.{0,60}$/i,
    maxLength: 180,
  },
  {
    name: 'newsletter',
    test: /^(?:(?:enter|type) your e-?mail(?: address)?.{0,40}|get .{1,80} (?:in|to|into|straight to) your inbox.{0,30}|(?:you can )?unsubscribe at any time.{0,40})$/i,
    maxLength: 160,
  },
  {
    name: 'related-links',
    test: /^(?:related|read more|read next|see also|also read|read also|more on this|recommended|up next|don['’]t miss) ?[:|»›→] ?\S.{0,150}$/i,
    maxLength: 180,
  },
  {
    name: 'related-links',
    test: /^(?:related (?:articles?|stor(?:y|ies)|posts?|topics?|links?|content|coverage|news)|you (?:may|might) also (?:like|be interested in)|more (?:on this (?:story|topic)|from .{1,40}|stories|like this)|recommended (?:for you|stories|reading)|(?:most|trending) (?:read|popular|viewed|shared|stories|now)|top stories|latest (?:news|stories)|editors?['’]?s? picks?|see also|read next|up next|what to read next)[:.…]*$/i,
    maxLength: 80,
  },
  {
    name: 'cookie-notice',
    test: /^(?:we (?:and our partners )?use cookies\b.{0,220}|this (?:web)?site uses cookies\b.{0,220}|(?:accept|reject|manage|allow) (?:all )?cookies?(?: settings| preferences)?|cookie (?:settings|preferences|policy)|by (?:continuing|using) (?:to (?:use|browse)|this).{0,40}(?:site|website).{0,20}you (?:agree|consent|accept).{0,120})[.!]?$/i,
    maxLength: 260,
  },
  {
    name: 'subscription-prompt',
    test: /^(?:subscribe (?:now|today)|subscribe (?:to|now to) (?:continue|keep|read|unlock|get (?:full|unlimited))\b.{0,80}|(?:already|not) a (?:subscriber|member)\?.{0,60}|already have an account\?.{0,60}|(?:log|sign) in(?: or (?:register|subscribe|sign up).{0,40}| to (?:continue|read).{0,40})?|create (?:a free|an|your free) account.{0,40}|this (?:article|content|story) is (?:only available )?(?:for|to) (?:our )?(?:paying |registered )?(?:subscribers|members).{0,40}|support (?:our|independent|quality) journalism.{0,100})[.!]*$/i,
    maxLength: 160,
  },
  {
    name: 'photo-credit',
    test: /^(?:photo(?:graph)?s?|images?|pictures?|illustrations?|video|credits?|photo credits?|image credits?|picture credits?)(?: by| courtesy of| via)? ?[:©] ?[^.!?]{2,90}$/i,
    maxLength: 110,
  },
  {
    name: 'advertisement',
    test: /^[-–—[(\s]*(?:advertisements?|advert|adverts?|ads?|sponsored(?: content| by .{1,40})?|promoted(?: content)?|(?:the )?(?:story|article|text) continues (?:below|after)(?: (?:this |the )?ad(?:vert(?:isement)?)?)?|(?:advertisement|ad) ?[-–—:] ?.{0,40}|scroll (?:down )?to continue.{0,30})[-–—\])\s.]*$/i,
    maxLength: 90,
  },
  {
    name: 'copyright',
    test: /^(?:(?:copyright )?(?:©|\(c\)) ?(?:\d{4}\b|copyright\b|[\p{L}]).{0,140}|copyright \d{4}\b.{0,140}|(?:[\p{L}\p{N} .,&-]{0,60})all rights reserved\.?)$/iu,
    maxLength: 200,
  },
  {
    name: 'reading-aid',
    test: /^(?:(?:about )?\d{1,3}[ -]min(?:ute)?s?(?: read)?|reading time:? .{1,20}|listen to (?:this )?(?:article|story)(?: \(?\d+.{0,12})?|download (?:our|the) (?:free )?app.{0,60}|open in (?:the )?app|text size:?.{0,20})[.!]*$/i,
    maxLength: 100,
  },
  {
    name: 'topic-list',
    test: /^(?:tags?|topics?|filed (?:under|in)|categor(?:y|ies)|keywords?|posted in) ?:? ?[^.!?]{0,140}$/i,
    maxLength: 160,
  },
  {
    name: 'feed-footer',
    test: /^(?:the post .{1,300} (?:first appeared|appeared first|appeared) on .{1,100}|(?:this )?(?:article|story|post) (?:was )?(?:originally|first) (?:appeared|published) (?:on|at|in) .{1,100})$/i,
    maxLength: 420,
  },
  {
    name: 'agency-credit',
    test: /^[([]?(?:Additional |Writing and |With )?(?:[Rr]eporting|[Ww]riting|Compiled|Edited|[Ee]diting) by \p{Lu}[\p{L}\p{M}.'’-]*(?:[,;]? (?:and|in|for|by|at|the|de|van|von|[Ww]riting|[Ee]diting|[Aa]dditional|[Rr]eporting|\p{Lu}[\p{L}\p{M}.'’-]*)){0,30}[.;]?[)\]]?\.?$/u,
    maxLength: 240,
  },
  {
    name: 'agency-credit',
    test: /^[-–—]? ?[([](?:with )?(?:(?:\p{Lu}[\p{L}\p{M}.’'-]* ){1,3}(?:Agency|Press|News|Wire|Service)|Reuters|Bloomberg|dpa|epd|ots|\p{Lu}{2,5}(?:[/,] ?\p{Lu}{2,5}){0,2})[)\]]\.?$/u,
    maxLength: 60,
  },
  {
    name: 'timestamp',
    test: /^(?:(?:first |last |originally )?(?:published|updated|modified|posted)(?: on| at)?:? ?(?=.*\d).{4,70}[^.!?])$/i,
    maxLength: 80,
  },
  {
    name: 'byline',
    test: /^(?:By|BY):? \p{Lu}[\p{L}\p{M}'’.-]+(?: (?:(?:de|da|van|von|der|den|bin|al|el|la|le|and|&|in|,)|\p{Lu}[\p{L}\p{M}'’.-]*),?){1,9}(?:,? (?:[\p{L}]+ ){0,3}(?:correspondent|editor|reporter|staff))?$/u,
    maxLength: 90,
    where: 'head',
  },
];
