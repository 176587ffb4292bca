import type { Mention } from './mention.ts';
import { areListed } from './link-ages.ts';
import { isAdultTitle, isChildTitle, isPupilTitle } from './person-titles.ts';

/** Indices of mentions that are of one person. */
export type Group = number[];

const partsOf = (name: string): string[] => name.split(/[ \u00A0.]+/).filter((part) => part !== '');
const keyOf = (name: string): string => partsOf(name).join(' ').toLowerCase();

/**
 * Joins the mentions of one person. A given name or a letter belongs to the nearest person before it whose name ends
 * so, if their titles do not contradict each other: `ông Linh` is not `bé Nhật Linh`.
 */
export function groupMentions(mentions: readonly Mention[], isChild: (index: number) => boolean | undefined): Group[] {
  const groups: Group[] = [];
  const byKey = new Map<string, Group>();
  const open = (index: number, key: string): void => {
    const group = [index];
    groups.push(group);
    byKey.set(key, group);
  };
  const join = (index: number, key: string): boolean => {
    const group = byKey.get(key);
    group?.push(index);
    return group !== undefined;
  };
  const isShort = ({ form, text }: Mention): boolean =>
    form === 'given' || (form === 'initials' && partsOf(text).length < 2);
  mentions.forEach((mention, index) => {
    if (!isShort(mention) && !join(index, keyOf(mention.text))) open(index, keyOf(mention.text));
  });
  const byEnd = new Map<string, Group[]>();
  for (const group of groups) {
    const parts = partsOf(mentions[group[0] ?? 0]?.text ?? '').map((part) => part.toLowerCase());
    for (const part of new Set([parts[0] ?? '', parts.at(-1) ?? '']))
      byEnd.set(part, [...(byEnd.get(part) ?? []), group]);
  }
  mentions.forEach((mention, index) => {
    if (!isShort(mention)) return;
    const fits = (byEnd.get(partsOf(mention.text).at(-1)?.toLowerCase() ?? '') ?? []).filter((group) => {
      const named = mentions[group[0] ?? 0];
      return named && endsAs(named.text, mention.text) && agree(isChild, group, index);
    });
    const nearest = fits.filter(([first = 0]) => first < index).at(-1) ?? fits[0];
    if (nearest) {
      nearest.push(index);
      return;
    }
    const key = `${isChild(index) ? 'trẻ' : ''} ${keyOf(mention.text)}`;
    if (!join(index, key)) open(index, key);
  });
  return groups.map((group) => group.sort((a, b) => a - b));
}

/** Whether a name ends in a given name or letter: `Lê Thị Nhật Linh` in `Nhật Linh`, `L.V.S.` in `S`. */
export function endsAs(name: string, short: string): boolean {
  const [full, end] = [partsOf(name), partsOf(short)];
  if (end.length >= full.length && full.length > 1) return false;
  const isForeign = /[fjwz]/i.test(name);
  const tail = full.slice(-end.length).map((part) => part.toLowerCase());
  const words = end.map((part) => part.toLowerCase());
  if (words.every((word, index) => word === tail[index])) return true;
  return isForeign && end.length === 1 && full[0]?.toLowerCase() === words[0];
}

function agree(isChild: (index: number) => boolean | undefined, group: Group, index: number): boolean {
  const one = isChild(index);
  if (one === undefined) return true;
  const others = group.map(isChild).filter((other) => other !== undefined);
  return others.length === 0 || others.includes(one);
}

/** What the titles tell of a mention's age: a word for a child, for an adult, or neither. */
export const childByTitle = ({ titles }: Mention): boolean | undefined =>
  isChildTitle(titles) ? true : isPupilTitle(titles) ? undefined : isAdultTitle(titles) ? false : undefined;

const header = /^(?:\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|các|những|cả|cả hai|nhóm) /;

/** Gives the titles before a list to all of its names: `hai cháu A và B`. */
export function shareTitles(text: string, mentions: readonly Mention[]): Mention[] {
  const shared: Mention[] = [];
  for (const mention of mentions) {
    const before = shared.at(-1);
    const isListed = before && mention.titles === '' && header.test(before.titles) && areListed(text, before, mention);
    shared.push(isListed ? { ...mention, titles: before.titles } : mention);
  }
  return shared;
}
