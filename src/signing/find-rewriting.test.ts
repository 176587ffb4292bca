import { expect, it } from 'vitest';
import { findRewriting } from './find-rewriting.ts';

it.each([
  ['<!DOCTYPE html>\n<!-- saved from url=(0032)https://congan.minhha.example/ -->\n<html>', 'trang-day-du'],
  ['From: <Saved by Blink>\r\nSnapshot-Content-Location: https://congan.minhha.example/', 'trang-day-du'],
  ['Subject: Tin\r\nContent-Type: multipart/related;\r\n', 'trang-day-du'],
  ['%PDF-1.7', 'pdf'],
  ['<!doctype html><p>Tệp %PDF- và multipart/related', undefined],
  ['', undefined],
])('knows by its head how %j was saved: %s', (text, rewriting) => {
  expect(findRewriting(new TextEncoder().encode(text))).toBe(rewriting);
});
