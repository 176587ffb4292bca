import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { childEnvironment, keyVariables } from './child-environment.ts';

const before = { ...process.env };
beforeEach(() => Object.assign(process.env, { SIGNING_KEY: 'khóa', SIGNING_KEY_FILE: '/khoa.pem', GIT_DIR: '/kho' }));
afterEach(() => {
  for (const name of Object.keys(process.env)) if (!(name in before)) Reflect.deleteProperty(process.env, name);
  Object.assign(process.env, before);
});

/** Makes a generator of numbers below `most`, the same in every run. */
function createDice(seed: number): (most: number) => number {
  let state = seed;
  return (most) => (state = (state * 48_271) % 2_147_483_647) % most;
}

describe('the environment of a child', () => {
  it('has what is listed, and what is set, before what is there', () => {
    process.env['GATE'] = 'note';
    process.env['KHAC'] = 'x';
    const handed = childEnvironment(['GATE', 'GIT_*'], { LC_ALL: 'C' });
    expect(handed).toMatchObject({ GATE: 'note', GIT_DIR: '/kho', LC_ALL: 'C', PATH: before['PATH'] });
    expect(handed).not.toHaveProperty('KHAC');
    expect(childEnvironment([], { PATH: '/a' })['PATH']).toBe('/a');
  });

  it('has no variable that is not listed, whatever its name: a thousand invented ones', () => {
    const dice = createDice(20_261_128);
    const parts = ['SIGNING', 'KEY', 'FILE', 'SECRET', 'TOKEN', 'PATH', 'HOME', 'LC', 'CI', 'GH', 'NPM', '_', '__', ''];
    const names = Array.from({ length: 1000 }, () =>
      Array.from({ length: 1 + dice(4) }, () => parts[dice(parts.length)]).join('_'),
    ).filter((name) => name !== '' && !(name in before));
    const plain = childEnvironment();
    for (const name of names) process.env[name] = 'bí mật';
    const handed = Object.entries(childEnvironment()).filter(([name]) => !/^LC_/.test(name));
    expect(Object.fromEntries(handed)).toEqual(
      Object.fromEntries(Object.entries(plain).filter(([name]) => !/^LC_/.test(name))),
    );
  });

  it.each([['SIGNING_KEY'], ['SIGNING_KEY_FILE'], ['SIGNING_*'], ['SIGNING_KEY*'], ['S*'], ['*']])(
    'cannot be made with a signing key in it: %s',
    (name) => {
      expect(() => childEnvironment([name])).toThrow(/SIGNING_KEY(?:_FILE)? is never handed to a child process/);
    },
  );

  it('cannot be made with a signing key that is set', () => {
    for (const name of keyVariables) expect(() => childEnvironment([], { [name]: 'khóa' })).toThrow('is never handed');
  });
});
