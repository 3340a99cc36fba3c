/** Metadata and configuration: what people read before anything is read. */

import assert from 'node:assert/strict';
import { SOURCE_API } from '../../source.ts';
import { always, type Check, validConfig } from './check.ts';

export const described: readonly Check[] = [
  {
    name: 'says what it is',
    notApplicable: always,
    async run({ plugin }) {
      const { apiVersion, name, version, title, capabilities, recognises = [], stateVersion, limits, terms } = plugin;
      assert.equal(apiVersion, SOURCE_API, `apiVersion is ${SOURCE_API}`);
      assert.match(name, /^[a-z][a-z0-9-]*$/, 'a name is lower-case letters, digits and dashes');
      assert.match(version, /^\d+\.\d+\.\d+/, 'the version is a semantic one');
      assert.ok(title.trim() !== '', 'there is a title');
      const patterns = recognises.map(({ pattern }) => pattern);
      assert.equal(new Set(patterns).size, patterns.length, `no pattern is given twice: ${patterns.join(' ')}`);
      assert.ok(Number.isInteger(stateVersion) && stateVersion >= 1, 'stateVersion is a whole number from 1');
      for (const member of ['backfill', 'updates', 'deletions', 'ordered', 'push', 'network', 'filesystem'] as const)
        assert.equal(typeof capabilities[member], 'boolean', `capabilities.${member} is true or false`);
      for (const { requests, perMs } of limits?.rate ?? [])
        assert.ok(
          requests > 0 && perMs > 0,
          `a rate is so many requests in so many milliseconds: ${requests}, ${perMs}`,
        );
      for (const url of [plugin.homepage, terms?.url])
        assert.ok(url === undefined || URL.parse(url) !== null, `${url} is an address`);
    },
  },
  {
    name: 'describes its settings in a JSON Schema',
    notApplicable: always,
    async run({ plugin }) {
      const { properties = {} } = plugin.config.jsonSchema;
      assert.equal(plugin.config.jsonSchema.type, 'object', 'the settings are an object');
      for (const [name, property] of Object.entries(properties as Record<string, { description?: unknown }>))
        assert.equal(typeof property.description, 'string', `the setting ${name} has a description`);
    },
  },
  {
    name: 'accepts its own example',
    notApplicable: always,
    async run(tried) {
      const config = await validConfig(tried, tried.plugin.config.example);
      const { plugin } = tried;
      const target = plugin.target?.(config);
      assert.ok(target === undefined || target !== '', 'the example has a target');
      for (const address of plugin.addresses?.(config) ?? [])
        assert.ok(URL.parse(address) !== null, `${address} of the example is an address`);
    },
  },
  {
    name: 'refuses bad configurations and says where they are bad',
    notApplicable: always,
    async run({ plugin, trial }) {
      assert.ok(trial.badConfigs.length > 0, 'the trial has a bad configuration');
      for (const { config, at } of trial.badConfigs) {
        const result = await plugin.config.schema['~standard'].validate(config);
        assert.ok(result.issues !== undefined && result.issues.length > 0, `${JSON.stringify(config)} is refused`);
        const places = result.issues.map(({ path = [] }) =>
          path.map((step) => `/${String(typeof step === 'object' ? step.key : step)}`).join(''),
        );
        assert.ok(
          places.includes(at),
          `${JSON.stringify(config)} is refused at "${at}", not at "${places.join(', ')}"`,
        );
      }
    },
  },
  {
    name: 'declares its secrets',
    notApplicable: always,
    async run({ plugin }) {
      const declared = plugin.config.secrets ?? [];
      const properties = Object.keys((plugin.config.jsonSchema.properties ?? {}) as object);
      for (const pointer of declared) {
        assert.match(pointer, /^\//, `"${pointer}" is a JSON pointer`);
        assert.ok(properties.includes(pointer.split('/')[1] ?? ''), `"${pointer}" points to a setting`);
      }
      for (const name of properties.filter((property) => /secret|token|passw|api-?_?key|credential/i.test(property)))
        assert.ok(
          declared.some((pointer) => pointer === `/${name}` || pointer.startsWith(`/${name}/`)),
          `${name} looks like a secret; declare it in config.secrets as "/${name}"`,
        );
    },
  },
];
