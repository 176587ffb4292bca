import type { MdxComponents } from '../markdown/mdx-components.ts';
import type { GateProblemId } from '../problems/gate-problem-id.ts';
import type { Problem } from '../problems/problem.ts';
import type { PeopleExplanation } from '../rules/people/explain-people.ts';
import { readRegistries } from './registries/read-registries-fs.ts';
import { openSourceFolder } from './sources/source-folder-fs.ts';
import { readShares } from './threads/read-shares-fs.ts';

interface ExplainOptions {
  /** Absolute path. */
  contentDir: string;
  /** Articles and standing pages, as paths from the folder. */
  files: ReadonlySet<string>;
  /** Milliseconds since 1970 UTC. */
  now: number;
  mdxComponents: MdxComponents;
  publicFiles: readonly string[];
}

/** Problems because of which a file, or a part of it, could not be read. */
const unread: ReadonlySet<string> = new Set<GateProblemId>([
  'dau-qua-nhieu',
  'doc-qua-suc',
  'dong-qua-dai',
  'khong-doc-duoc',
  'khong-phai-utf8',
  'long-qua-sau',
  'mdx-bieu-thuc',
  'mdx-cu-phap',
  'mdx-khoi-la',
  'mdx-nhap-xuat',
  'mdx-the-html',
  'tep-lien-ket',
  'tep-qua-lon',
  'thieu-phan-dau',
  'xung-dot-git',
  'yaml-sai',
]);

/** Reads files as the gate does. Returns who is in each, and why a file could not be read as an article. */
export async function explainFiles({
  contentDir,
  files,
  ...context
}: ExplainOptions): Promise<{ explained: PeopleExplanation[]; problems: Problem[] }> {
  const folder = openSourceFolder(contentDir);
  const { registries } = readRegistries(folder);
  const [pictureFacts, attachmentFacts] = [new Map(), new Map()]; // no rule about people looks into pictures or documents
  const read = await readShares(
    folder.files.filter((file) => files.has(file)),
    { ...context, contentDir, gate: 'stop', registries, pictureFacts, attachmentFacts, explains: true },
  );
  const problems = [...folder.problems.filter(({ file }) => files.has(file)), ...read.flatMap((one) => one.problems)];
  return {
    explained: read.flatMap(({ explained }) => explained ?? []),
    problems: problems.filter(({ ruleId }) => unread.has(ruleId)),
  };
}
