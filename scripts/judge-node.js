/** The oldest Node whose own type stripping runs the verbs, and the one that the packages ask for. */
export const oldestNode = 24;

/**
 * npm leaves out an optional package that it could not fetch, with success and without a word, and the Node that is
 * pinned for a platform is such a package. An older Node would answer every verb in English about file extensions.
 *
 * @param {{ version: string, platform: string, arch: string, pinned: Record<string, string> }} machine the Node that
 *   runs, as `process.versions.node`, `process.platform` and `process.arch` say, and package.json's optionalDependencies
 * @returns {string | undefined} what to tell and what to do, in two lines; undefined when this Node will do
 */
export function judgeNode({ version, platform, arch, pinned }) {
  if (Number.parseInt(version, 10) >= oldestNode) return undefined;
  const name = `${platform === 'win32' ? 'win' : platform}-${arch}`;
  return `node-${name}` in pinned
    ? `Chưa có Node ${oldestNode} mà npm cài kèm, còn Node của máy là \`${version}\`, cũ quá.\n` +
        'Nối mạng rồi chạy `npm ci`, sau đó chạy lại lệnh này.'
    : `Không có Node cài kèm cho máy loại \`${name}\`, còn Node của máy là \`${version}\`, cũ quá.\n` +
        `Cài Node ${oldestNode} trở lên từ https://nodejs.org/ rồi chạy lại lệnh này.`;
}
