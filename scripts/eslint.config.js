import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { mayImport } from '../src/rooms.ts';

const rooms = Object.keys(mayImport);
const isTest = ['**/*.test.ts', 'src/testing/**'];

const oneWay = rooms.map((room) => ({
  files: [`src/${room}/**/*.{ts,astro}`],
  ignores: isTest,
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^(?:\\.\\./)+(?:${rooms.filter((other) => other !== room && !mayImport[room].includes(other)).join('|')}|testing)/`,
            message: `The room \`${room}\` may import ${mayImport[room].join(', ') || 'no other room'} (src/rooms.ts).`,
          },
          ...(['vietnamese', 'people', 'newsroom', 'schemas', 'rules', 'views'].includes(room)
            ? [{ regex: '^(?:node:|astro:)', message: 'A pure room takes what it needs as an argument.' }]
            : []),
        ],
      },
    ],
  },
}));

/** What comes from a file has no bound: as arguments of one call a hundred thousand values overflow the stack. */
const noSpreadCall = {
  selector:
    'CallExpression[callee.property.name=/^(push|unshift|splice|max|min|fromCharCode|fromCodePoint)$/] > SpreadElement',
  message: 'Spread arguments overflow the stack: use a loop, `reduce` or an array literal.',
};

const pure = {
  files: ['src/{vietnamese,people,newsroom,schemas,rules,views}/**/*.ts'],
  ignores: isTest,
  rules: {
    'no-restricted-globals': ['error', 'process', 'fetch', 'console'],
    'no-restricted-syntax': [
      'error',
      noSpreadCall,
      {
        selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
        message: 'The clock comes in as an argument.',
      },
      {
        selector: "NewExpression[callee.name='Date'][arguments.length=0]",
        message: 'The clock comes in as an argument.',
      },
      {
        selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
        message: 'Output is deterministic.',
      },
    ],
  },
};

/** How a program is started: by these two alone, so that one rule sees every call. */
const starters = '/^spawn(?:Sync)?$/';
const childProcess = '/^(?:node:)?child_process$/';

/**
 * A child gets the environment that is listed for it, never this process's own: what a CI service keeps secret ends
 * with the verb that was called.
 */
const children = {
  files: ['{src,scripts}/**/*.{ts,astro}', 'astro.config.mjs'],
  ignores: isTest,
  rules: {
    'no-restricted-syntax': [
      'error',
      noSpreadCall,
      ...[
        `CallExpression[callee.name=${starters}]:not(:has(Property[key.name='env'][value.callee.name='childEnvironment']))`,
        `CallExpression[callee.name=${starters}] > ObjectExpression > SpreadElement`,
        `ImportDeclaration[source.value=${childProcess}]:not([importKind='type']) > ImportSpecifier:not([importKind='type']):not([imported.name=${starters}][local.name=${starters}])`,
        `ImportDeclaration[source.value=${childProcess}] > :matches(ImportDefaultSpecifier, ImportNamespaceSpecifier)`,
        `:matches(ImportExpression, ExportNamedDeclaration, ExportAllDeclaration)[source.value=${childProcess}]`,
        `CallExpression[callee.name='require'][arguments.0.value=${childProcess}]`,
        "MemberExpression[property.name=/^(?:getBuiltinModule|createRequire)$/], Identifier[name='createRequire']",
        "CallExpression[callee.object.name='cluster'], ImportDeclaration[source.value=/^(?:node:)?cluster$/]",
      ].map((selector) => ({
        selector,
        message:
          'Start a program as `spawn(program, args, { …, env: childEnvironment([…]) })`: its environment is listed (src/processes/child-environment.ts).',
      })),
    ],
  },
};

/** What tests share prepares nothing when it is imported, and only one file of it makes temporary folders. */
const tests = {
  files: isTest,
  ignores: ['src/testing/{temporary-folders-fs,set-up-files,share-sites}.ts'],
  rules: {
    'no-restricted-syntax': [
      'error',
      {
        selector: 'ImportSpecifier[imported.name=/^mkdtemp(?:Sync)?$/]',
        message:
          '`makeTemporaryFolder` makes a folder that is removed after the test (src/testing/temporary-folders-fs.ts).',
      },
    ],
  },
};
const helpers = {
  files: ['src/testing/**/*.ts'],
  ignores: ['**/*.test.ts', ...tests.ignores],
  rules: {
    'no-restricted-syntax': [
      ...tests.rules['no-restricted-syntax'],
      {
        selector: 'Program > ExpressionStatement',
        message: 'What tests share prepares nothing when it is imported: put it into a function that the test calls.',
      },
    ],
  },
};

export default defineConfig(
  { ignores: ['**/dist/**', '.cache/**', '.astro/**'] },
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-invalid-void-type': 'off',
      'no-else-return': 'error',
      'no-console': 'off',
      'max-lines': ['error', { max: 300 }],
    },
  },
  { files: ['**/*.d.ts'], rules: { '@typescript-eslint/consistent-type-imports': 'off' } },
  ...oneWay,
  children,
  pure,
  tests,
  helpers,
);
