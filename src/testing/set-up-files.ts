/** Runs before each test file, by `scripts/vitest.config.ts`: removes the temporary folders of tests. */
import { afterAll, afterEach, beforeEach } from 'vitest';
import { countTemporaryFolders, removeTemporaryFolders, watchTemporaryFolders } from './temporary-folders-fs.ts';

let before = 0;
watchTemporaryFolders();
// The hooks of a test file come after these, so what they end is ended when the folders go.
beforeEach(() => void (before = countTemporaryFolders()));
afterEach(() => removeTemporaryFolders({ but: before }));
afterAll(() => removeTemporaryFolders());
