import { z } from 'astro/zod';
import { abbreviationSchema, type Abbreviation } from '../../schemas/abbreviation.ts';
import { agencySchema, type Agency } from '../../schemas/agency.ts';
import { oldAddressSchema, type OldAddress } from '../../schemas/old-address.ts';
import { sectionSchema, type Section } from '../../schemas/section.ts';
import { tagSchema, type Tag } from '../../schemas/tag.ts';
import { unitSchema, type Unit } from '../../schemas/unit.ts';

/** The registries of one content folder. */
export interface Registries {
  agency: Agency;
  units: Unit[];
  sections: Section[];
  tags: Tag[];
  abbreviations: Abbreviation[];
  /** Addresses that moved or were withdrawn. The file is absent if there are none. */
  oldAddresses: OldAddress[];
}

export interface RegistryFile {
  file: string;
  schema: z.ZodType;
  /** What the file lists, for the message about a missing or empty file. */
  holds: string;
  /** A first entry to copy. */
  example: string;
  /** Lines to copy where those of `keyExamples` do not suit this file. */
  examples?: Record<string, string>;
  /** The folder may lack the file. */
  isOptional?: true;
  /** The key whose value must be unique among the entries. */
  unique?: 'id' | 'short';
}

/** Every registry of a content folder. */
export const registryFiles: Record<keyof Registries, RegistryFile> = {
  agency: {
    file: 'co-quan.yml',
    schema: agencySchema,
    holds: 'thông tin cơ quan',
    example: 'name: Công an tỉnh Minh Hà',
    examples: { '': 'name: Công an tỉnh Minh Hà', name: 'name: Công an tỉnh Minh Hà' },
  },
  units: {
    file: 'don-vi.yml',
    schema: z.array(unitSchema).min(1),
    holds: 'danh sách đơn vị',
    example: '- { id: pv01, code: PV01, name: Phòng Tham mưu }',
    unique: 'id',
    examples: { '': '- { id: pv01, name: Phòng Tham mưu }', id: 'id: pv01' },
  },
  sections: {
    file: 'chuyen-muc.yml',
    schema: z.array(sectionSchema).min(1),
    holds: 'danh sách chuyên mục',
    example: '- { id: tin-hoat-dong, name: Tin hoạt động }',
    unique: 'id',
    examples: { '': '- { id: tin-hoat-dong, name: Tin hoạt động }', name: 'name: Tin hoạt động' },
  },
  tags: {
    file: 'the.yml',
    schema: z.array(tagSchema).min(1),
    holds: 'danh sách thẻ',
    example: '- { id: lua-dao, name: Lừa đảo }',
    unique: 'id',
    examples: { '': '- { id: lua-dao, name: Lừa đảo }', id: 'id: lua-dao', name: 'name: Lừa đảo' },
  },
  abbreviations: {
    file: 'tu-viet-tat.yml',
    schema: z.array(abbreviationSchema).min(1),
    holds: 'danh sách chữ viết tắt',
    example: '- { short: ANTQ, long: [an ninh Tổ quốc] }',
    unique: 'short',
    examples: { '': '- { short: ANTQ, long: [an ninh Tổ quốc] }' },
  },
  oldAddresses: {
    file: 'duong-dan-cu.yml',
    schema: z.array(oldAddressSchema),
    holds: 'các địa chỉ cũ',
    example: '- { path: /tin-tuc/bai-1245.html, to: /bai-viet/2026/tuan-tra-dem/ }',
    isOptional: true,
    examples: {
      '': '- { path: /tin-tuc/bai-1245.html, to: /bai-viet/2026/tuan-tra-dem/ }',
      to: 'to: /bai-viet/2026/tuan-tra-dem/',
    },
  },
};
