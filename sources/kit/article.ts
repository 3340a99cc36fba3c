/** Is a message one the host can take? Every member is what the contract says, whatever the origin said. */

import { issueKinds } from '../../vocabulary.ts';

/** Null when it is; else what is wrong, in one line. */
export function faultOfMessage(message: unknown): string | null {
  if (!isObject(message)) return `a message is ${shown(message)}`;
  switch (message.type) {
    case 'article':
      return faultOfArticle(message.article);
    case 'withdrawn':
      return isText(message.externalId) ? null : `a withdrawal has the externalId ${shown(message.externalId)}`;
    case 'state':
      return isObject(message.state) ? null : `a state is ${shown(message.state)}`;
    case 'progress':
      return typeof message.done === 'number' ? null : `progress has done ${shown(message.done)}`;
    case 'issue':
      return faultOfIssue(message.issue);
    default:
      return `a message has the type ${shown(message.type)}`;
  }
}

export function faultOfIssue(issue: unknown): string | null {
  if (!isObject(issue)) return `an issue is ${shown(issue)}`;
  if (!issueKinds.some((kind) => kind === issue.kind)) return `an issue has the kind ${shown(issue.kind)}`;
  return isText(issue.message) ? null : `an issue has the message ${shown(issue.message)}`;
}

/** Null when the host can take it. */
export function faultOfArticle(article: unknown): string | null {
  if (!isObject(article)) return `an article is ${shown(article)}`;
  const here = `article ${shown(article.externalId)}`;
  if (!isText(article.externalId)) return `${here} has no externalId`;
  for (const member of texts) {
    if (article[member] !== undefined && typeof article[member] !== 'string')
      return `${here} has ${member} ${shown(article[member])}, which is no text`;
  }
  for (const member of lists) {
    if (article[member] !== undefined && !Array.isArray(article[member]))
      return `${here} has ${member} ${shown(article[member])}, which is no list`;
  }
  const { body, summary, status } = article;
  if (body !== undefined && !(isObject(body) && formats.has(String(body.format)) && typeof body.value === 'string'))
    return `${here} has the body ${shown(body)}`;
  if (isObject(body) && typeof body.complete !== 'boolean') return `${here} does not say whether its body is complete`;
  if (summary !== undefined && !(isObject(summary) && typeof summary.value === 'string'))
    return `${here} has the summary ${shown(summary)}`;
  if (status !== undefined && !['usable', 'withheld', 'canceled'].includes(String(status)))
    return `${here} has the status ${shown(status)}`;
  const hasText = [article.title, isObject(body) ? body.value : '', isObject(summary) ? summary.value : ''].some(
    isText,
  );
  return hasText || status === 'canceled' ? null : `${here} has no title and no text`;
}

const texts = [
  'url',
  'canonicalUrl',
  'title',
  'publishedAt',
  'updatedAt',
  'language',
  'licence',
  'embargoUntil',
] as const;
const lists = ['alternateIds', 'authors', 'categories', 'media'] as const;
const formats: ReadonlySet<string> = new Set(['html', 'page', 'text', 'markdown']);

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function shown(value: unknown): string {
  return (JSON.stringify(value) ?? String(value)).slice(0, 120);
}
