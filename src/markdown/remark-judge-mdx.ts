import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { judgeMdx } from './judge-mdx.ts';
import type { MdxComponents } from './mdx-components.ts';

/**
 * Stands last in the compiler's chain: a tree in which `judgeMdx` finds a problem never becomes code.
 * @throws VFileMessage with the first problem, its message and cure in Vietnamese
 */
export function remarkJudgeMdx(components: MdxComponents) {
  return (tree: Root, file: VFile): void => {
    const [problem] = judgeMdx(tree, components);
    if (!problem) return;
    const { line, column, rule, message, cure } = problem;
    file.fail(`${message} ${cure}`, { place: { line, column }, ruleId: rule, source: 'toa-soan' });
  };
}
