import { expect, it } from 'vitest';
import type { StandingPage } from '../newsroom/standing-page.ts';
import type { Agency } from '../schemas/agency.ts';
import { navigationLinks } from './navigation-links.ts';

const agency = { publicServiceUrl: 'https://dichvucong.gov.vn' } as Agency;
const sections = [{ id: 'tin', name: 'Tin tức' }];
const introduction = { id: 'gioi-thieu', title: 'Giới thiệu', path: '/gioi-thieu/' } as StandingPage;
const namesOf = (pages: StandingPage[]) => navigationLinks({ agency, sections, pages }).map(({ name }) => name);

it('has the four entries that a state agency must offer, and the sections', () => {
  expect(namesOf([introduction])).toEqual(['Trang chủ', 'Tin tức', 'Giới thiệu', 'Dịch vụ công', 'Sơ đồ trang']);
});

it('offers no introduction where none is written', () => {
  expect(namesOf([])).toEqual(['Trang chủ', 'Tin tức', 'Dịch vụ công', 'Sơ đồ trang']);
});
