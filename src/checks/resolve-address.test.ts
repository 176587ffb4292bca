import { expect, it } from 'vitest';
import { createAddressResolver } from './resolve-address.ts';

const file = (path: string, anchor = ''): object => ({ kind: 'file', path, anchor });

it.each([
  ['/a/', file('/a/index.html')],
  ['/a', file('/a')],
  ['/a/../b.css?v=1#x', file('/b.css', 'x')],
  ['/./a/', file('/a/index.html')],
  ['/b.css?v=1#x', file('/b.css', 'x')],
  ['', file('/b/index.html')],
  ['#x', file('/b/index.html', 'x')],
  ['?trang=2', file('/b/index.html')],
  ['../c.css', file('/c.css')],
  ['c.css', file('/b/c.css')],
  ['/a/#m%E1%BB%A5c', file('/a/index.html', 'mục')],
  ['/a/#mu%CC%A3c', file('/a/index.html', 'mục')],
  ['/a/#x:~:text=y', file('/a/index.html', 'x')],
  ['https://congan.minhha.example', file('/index.html')],
  ['http://congan.minhha.example/a/', file('/a/index.html')],
  ['//congan.minhha.example/a/', file('/a/index.html')],
  ['//la.example/a/', { kind: 'other-host', host: 'la.example' }],
  ['\\\\la.example', { kind: 'other-host', host: 'la.example' }],
  ['https:/\t/la.example/', { kind: 'other-host', host: 'la.example' }],
  ['https://congan.minhha.example.la.example/', { kind: 'other-host', host: 'congan.minhha.example.la.example' }],
  ['mailto:a@b.example', { kind: 'scheme', scheme: 'mailto' }],
  ['JAVA\nscript:a()', { kind: 'scheme', scheme: 'javascript' }],
  ['/%', { kind: 'malformed' }],
  ['https://', { kind: 'malformed' }],
])('%j seen from /b/', (address, destination) => {
  expect(createAddressResolver('https://congan.minhha.example')(address, '/b/index.html')).toEqual(destination);
});

it('takes every host for another one while its own is not known', () => {
  expect(createAddressResolver(undefined)('https://congan.minhha.example/', '/index.html').kind).toBe('other-host');
  expect(createAddressResolver(undefined)('/a/', '/index.html')).toEqual(file('/a/index.html'));
});
