/** A plug-in's own section of the documentation, from its metadata alone: for docs/sources.md and for a terminal. */

import { writtenExample } from './example.ts';
import type { Capabilities, JsonObject, JsonValue, SourcePlugin } from './source.ts';

const LONGEST_LINE = 120;

const mark = '<!-- What follows is generated from the sources themselves: npm run docs:sources -->';

/** The page with the sections of these plug-ins below its own text. */
export function documentAll(page: string, plugins: readonly SourcePlugin[]): string {
  const own = page.split(mark)[0]?.trimEnd() ?? '';
  return `${[own, mark, ...plugins.map(describePlugin)].join('\n\n')}\n`;
}

/** Markdown, beginning with a heading of the second level. */
export function describePlugin(plugin: SourcePlugin): string {
  const { name, title, description, config, documentation, shorthand, homepage } = plugin;
  const entry = { use: name, with: writtenExample(plugin) };
  const line = JSON.stringify(entry, null, 1)
    .replace(/([[{])\n\s*/g, '$1 ')
    .replace(/\n\s*([\]}])/g, ' $1')
    .replace(/\n\s*/g, ' ');
  const example = line.length <= LONGEST_LINE ? line : JSON.stringify(entry, null, 2);
  const paragraphs = [
    `## ${name}`,
    description ?? title,
    ...(homepage === undefined ? [] : [`See <${homepage}>.`]),
    `\`\`\`json\n${example}\n\`\`\``,
    ...(shorthand === undefined ? [] : [`Short form: \`${name}:TARGET\`, where the target is ${targetOf(plugin)}.`]),
    ...settingsTable(config.jsonSchema, config.secrets ?? []),
    capabilitiesOf(plugin.capabilities),
    ...limitsOf(plugin),
    ...termsOf(plugin),
    ...(documentation === undefined ? [] : [documentation.trim()]),
  ];
  return paragraphs.join('\n\n');
}

/** The setting that the short form fills. */
function targetOf({ shorthand }: SourcePlugin): string {
  const marker = 'https://target.example/';
  const [setting] =
    Object.entries(shorthand?.(marker) ?? {}).find(([, value]) => JSON.stringify(value).includes('target')) ?? [];
  return setting === undefined ? 'what it reads' : `its \`${setting}\``;
}

function settingsTable(schema: JsonObject, secrets: readonly string[]): string[] {
  const rows = Object.entries(objectAt(schema, 'properties')).flatMap(([name, property]) =>
    rowsOf(name, property, listAt(schema, 'required').includes(name), secrets),
  );
  if (rows.length === 0) return ['It has no settings.'];
  return [['| Setting | Default | What it does |', '|---|---|---|', ...rows].join('\n')];
}

/** Of a setting, and below it of the members it has. */
function rowsOf(name: string, schema: JsonValue, isRequired: boolean, secrets: readonly string[]): string[] {
  if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) return [];
  const isSecret = secrets.some((pointer) => pointer === `/${name.replaceAll('.', '/')}`);
  const standard = 'default' in schema ? `\`${JSON.stringify(schema.default)}\`` : isRequired ? '(required)' : '';
  const notes = [
    typeof schema.description === 'string' ? schema.description : '',
    Array.isArray(schema.enum) ? `One of ${schema.enum.map((value) => `\`${String(value)}\``).join(', ')}.` : '',
    isSecret ? "A secret: `{ env: 'VARIABLE' }` or `{ file: 'path' }`." : '',
  ];
  const told = notes.filter((note) => note !== '').join(' ');
  const row = `| \`${name}\` | ${cell(standard)} | ${cell(told)} |`;
  const inner = Object.entries(objectAt(schema, 'properties')).flatMap(([member, property]) =>
    rowsOf(`${name}.${member}`, property, listAt(schema, 'required').includes(member), secrets),
  );
  return [row, ...inner];
}

/** Stars are no emphasis outside of code. */
function cell(text: string): string {
  return text
    .replaceAll('|', '\\|')
    .replace(/\s*\n\s*/g, ' ')
    .replace(/`[^`]*`|\*/g, (token) => (token === '*' ? '\\*' : token));
}

function capabilitiesOf(capabilities: Capabilities): string {
  const { backfill, updates, deletions, push, network, filesystem, programs = false } = capabilities;
  const abilities = [
    news[capabilities.incremental],
    texts[capabilities.fullText],
    updates ? 'reports changed articles' : 'does not report changes',
    deletions ? 'reports withdrawn articles' : 'does not report withdrawals',
    ...(backfill ? ['goes back in time'] : []),
    ...(push ? ['takes deliveries'] : []),
    ...(capabilities.ordered ? ['oldest first'] : []),
  ];
  const needs = [
    ...(network ? ['the network'] : []),
    ...(filesystem ? ['files'] : []),
    ...(programs ? ['programs'] : []),
  ];
  return `What it can do: ${abilities.join('; ')}. It needs ${needs.length === 0 ? 'nothing' : needs.join(' and ')}.`;
}

const news: Record<Capabilities['incremental'], string> = {
  cursor: 'goes on where it stopped',
  conditional: 'asks whether anything changed',
  window: 'sees the newest items only, which may be missed when it is read too seldom',
  none: 'reads everything each time',
};

const texts: Record<Capabilities['fullText'], string> = {
  always: 'gives full texts',
  sometimes: 'gives full texts where its origin does',
  never: 'gives titles and excerpts, no full texts',
};

function limitsOf({ limits }: SourcePlugin): string[] {
  const rates = (limits?.rate ?? []).map(
    ({ requests, perMs }) => `${requests} ${requests === 1 ? 'request' : 'requests'} in ${timeOf(perMs)}`,
  );
  const seldom = limits?.minIntervalMs === undefined ? [] : [`one run in ${timeOf(limits.minIntervalMs)}`];
  const most = limits?.maxArticlesPerRun === undefined ? [] : [`${limits.maxArticlesPerRun} articles in a run`];
  const all = [...rates, ...seldom, ...most];
  return all.length === 0 ? [] : [`At most: ${all.join('; ')}.`];
}

function termsOf({ terms }: SourcePlugin): string[] {
  if (terms === undefined) return [];
  const { url, licence, mayStoreFullText, retentionMs, attribution } = terms;
  const told = [
    ...(licence === undefined ? [] : [`licence ${licence}`]),
    ...(mayStoreFullText === undefined
      ? []
      : [mayStoreFullText ? 'full texts may be stored' : 'full texts may not be stored']),
    ...(retentionMs === undefined ? [] : [`texts are kept for ${timeOf(retentionMs)}`]),
    ...(attribution === undefined ? [] : [`to be shown: "${attribution}"`]),
    ...(url === undefined ? [] : [`see <${url}>`]),
  ];
  return [`Terms of the origin: ${told.join('; ')}.`];
}

const units: readonly (readonly [ms: number, one: string, several: string])[] = [
  [86_400_000, 'a day', 'days'],
  [3_600_000, 'an hour', 'hours'],
  [60_000, 'a minute', 'minutes'],
  [1000, 'a second', 'seconds'],
];

function timeOf(ms: number): string {
  const [length, one, several] = units.find(([unit]) => ms % unit === 0) ?? [1, '', 'milliseconds'];
  return ms === length ? one : `${ms / length} ${several}`;
}

function objectAt(schema: JsonObject, member: string): JsonObject {
  const value = schema[member];
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

function listAt(schema: JsonObject, member: string): readonly JsonValue[] {
  const value = schema[member];
  return Array.isArray(value) ? value : [];
}
