import hooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import { configs } from 'typescript-eslint';

const never = (selector, message) => ({ selector, message });

export default defineConfig(
  { ignores: ['node_modules', '*.config.*'] },
  ...configs.strictTypeChecked,
  hooks.configs.flat.recommended,
  {
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/explicit-function-return-type': ['error', { allowExpressions: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'no-restricted-syntax': [
        'error',
        never('ClassDeclaration', 'State is data and functions; no classes.'),
        never('TSEnumDeclaration', 'Use a union of strings.'),
        never('ExportDefaultDeclaration', 'Export by name.'),
        never("JSXAttribute[name.name='style']", 'Styles live in the CSS file beside the component.'),
      ],
      'no-restricted-imports': [
        'error',
        { paths: [{ name: '@microsoft/signalr', message: 'Only protocol/connection.ts knows the wire.' }] },
      ],
    },
  },
  { files: ['src/protocol/connection.ts'], rules: { 'no-restricted-imports': 'off' } },
);
