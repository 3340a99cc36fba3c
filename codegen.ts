import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types the example operations and the example client's own from the printed schema. `npm run codegen` runs it. */
const config: CodegenConfig = {
  schema: 'schema.graphql',
  documents: ['examples/*.graphql', 'client/*.graphql'],
  generates: {
    'client/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false, persistedDocuments: { hashAlgorithm: 'sha256' } },
      config: {
        // As strings, so that persisted-documents.json holds the texts.
        documentMode: 'string',
        importExtension: '.ts',
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        scalars: { ID: 'string', DateTime: 'string', URL: 'string', CountryCode: 'string' },
      },
    },
  },
};

export default config;
