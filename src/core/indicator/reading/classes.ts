/** Classes by which something is rated; of each the lower place is the better one. */
type Ladder = 'class' | 'level' | 'letter' | 'letters' | 'star' | 'stem' | 'region' | 'place';

/** A class as a target asks for it or an actual names it: III类, 二级以上, 4A, 甲等. */
export interface ClassRating {
  readonly ladder: Ladder;
  /** As counted in the ladder: 3 of III类, 4 of 4A. */
  readonly place: number;
  /** or-better: 及以上, 不低于; better: 优于. */
  readonly relation: 'or-better' | 'better' | 'worse' | null;
}

const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...['I', 'II', 'III', 'IV', 'V', 'VI'].map((roman, index) => [roman, index + 1] as const),
  ...['一', '二', '三', '四', '五', '六'].map((digit, index) => [digit, index + 1] as const),
  ...['1', '2', '3', '4', '5', '6'].map((digit, index) => [digit, index + 1] as const),
  ['特', 0],
]);
const STEMS = '甲乙丙丁';
const REGIONS: readonly string[] = ['国家', '省', '市', '县'];

const BEFORE =
  '(?<before>达到或优于|达到及优于|优于或达到|达到并优于|不低于|不劣于|不差于|不次于|优于|好于|高于|劣于|低于|≥|>|=|消除|稳定达到|稳定在|保持在?|维持在?|评为|获评|达到|达|为)?';
const SUBJECT = '(?:国家|国标|地表水|地下水|环境|水质|空气质量|水环境|标准)?';
const BEHIND =
  '(?:水质|水体|水|标准|要求|资质|景区|医院|等次|等级)*(?<behind>及以上|及其以上|或以上|以上|及更高|以下|及以下)?(?:水质|水体|水|标准|要求|水平)*';
const rated = (rating: string) => new RegExp(`^${BEFORE}${SUBJECT}${rating}${BEHIND}$`, 'u');

const RATINGS: readonly (readonly [Ladder, RegExp])[] = [
  ['class', rated('(?<worst>劣)?(?<place>I{1,3}|IV|VI?|[一二三四五六1-6])类')],
  ['level', rated('(?<place>I{1,3}|IV|V|[特一二三四五六1-6])级')],
  ['place', rated('(?<place>[特一二三四])等奖?')],
  ['letters', rated('(?<place>[1-5])A级?')],
  ['letter', rated('(?<letters>A{1,5}|[B-E])级?')],
  ['star', rated('(?<place>[一二三四五1-5])星级?')],
  ['stem', rated('(?<stem>[甲乙丙丁])[级等]')],
  ['region', rated('(?<region>国家|省|市|县)级')],
];

/** Reads text (see cellText) that is one class; null for anything else. */
export function readClass(text: string): ClassRating | null {
  if (text.length > LONGEST) return null;
  for (const [ladder, pattern] of RATINGS) {
    const parts = pattern.exec(text)?.groups;
    if (!parts) continue;
    const place = placeOf(parts);
    const relation = relationOf(parts.before ?? '', parts.behind ?? '');
    if (parts.before === '消除') return { ladder, place: place - 1, relation: 'or-better' };
    return { ladder, place, relation };
  }
  return null;
}

const LONGEST = 24;

type Parts = Readonly<Record<string, string | undefined>>;

function placeOf({ place, worst, letters, stem, region }: Parts): number {
  if (place !== undefined) return (ORDINALS.get(place) ?? 0) + (worst === undefined ? 0 : 1);
  // AAA before AA before A, then B.
  if (letters !== undefined) {
    return letters.startsWith('A') ? 5 - letters.length : 5 + 'BCDE'.indexOf(letters);
  }
  return stem === undefined ? REGIONS.indexOf(region ?? '') : STEMS.indexOf(stem);
}

function relationOf(before: string, behind: string): ClassRating['relation'] {
  if (behind.includes('以下') || /^(?:劣于|低于)$/u.test(before)) return 'worse';
  if (/以上|更高/u.test(behind)) return 'or-better';
  if (/或|及|并|不|≥/u.test(before)) return 'or-better';
  return /^(?:优于|好于|高于|>)$/u.test(before) ? 'better' : null;
}

const FIRST_IS_BEST =
  /水|河|湖|库|断面|空气|大气|环境|标准化|资质|公路|防火|耐火|防水|能效|档案|排放|卫生|达标|信用|馆|甲级|质量|土壤|噪声|食品|餐饮|量化/u;
const LAST_IS_BEST = /医院|等级保护|等保|职称|技能|技师|抗震|抗风|密级|保密/u;

/** Is the first place the best one, by what the indicator is called? Null where one cannot tell. */
export function isFirstBest(ladder: Ladder, name: string): boolean | null {
  switch (ladder) {
    case 'letters':
    case 'star':
      return false;
    case 'letter':
    case 'stem':
    case 'region':
    case 'place':
      return true;
    case 'class':
    case 'level':
      if (LAST_IS_BEST.test(name)) return false;
      return FIRST_IS_BEST.test(name) ? true : null;
  }
}
