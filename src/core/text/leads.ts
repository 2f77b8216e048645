import { CIRCLED } from './circled';

/** One kind of what stands in front of a name. */
export interface Lead {
  /** Sticky; for text that circled figures stand in (see withCircles). */
  readonly pattern: RegExp;
  /** How deep a numbering stands. */
  readonly depth?: number;
  /** It says that the name is part of the one above. */
  readonly part?: true;
}

const HAN = '[一二三四五六七八九十]{1,3}';
const WORD = '(?=[㐀-鿿“"《「])';
/** A full stop behind a number, and no decimal point. */
const DOT = '[.](?!\\d)';

/** 一、二类疫苗, 1、2号楼, 第一、二产业 are two things joined, and no numbering. */
const JOINED = '[类级期批号等年月线产季]';
const NO_HAN_JOINED = `(?!第?(?:${HAN}、){0,9}${HAN}${JOINED})`;
const NO_DIGITS_JOINED = `(?!(?:\\d{1,2}、){0,9}\\d{1,2}${JOINED})`;

/** 1.5万人次 and 2.5公里 are figures, 8.1慰问 is a day. */
const NO_FIGURE =
  '(?![万亿千百吨米倍秒斤克升亩]|元(?!旦)|度(?!假)|[版代次](?![权表要])|天(?!然)|年(?![度初末])' +
  '|月(?!度)|日(?!常)|个(?!体|人)|户(?!外|籍)|人次|公[里斤顷升分]|平方|立方|小时|分钟|毫|厘|级(?!别)' +
  '|慰问|走访|假期|.{2}节)';

/** What templates put before a number of their own: 指标1：, 三级指标2、, 项目一：. */
const KIND =
  '(?:[一二三] ?级|绩效|产出|效益|数量|质量|时效|成本|满意度|经济效益|社会效益|生态效益)?' +
  ' ?(?:指 ?标|目 ?标|任务|子?项目|内容)';

const PATTERNS: readonly (readonly [pattern: string, kind?: Omit<Lead, 'pattern'>])[] = [
  [' +'],
  ['[★☆▲△▼▽●○◎■□◆◇◦•‣∙·※*✓✔√►▶➢➤§]+'],
  // A stroke in front of words is a bullet.
  ['[-–—―─━]+ ?(?=[㐀-鿿])'],
  ['其 ?中(?: ?[:,、])?', { part: true }],
  [`${KIND} ?(?:\\d{1,2}|${HAN}|[Nn]|${CIRCLED}) ?(?:[:、)]|${DOT})`],
  [`指 ?标 ?(?:[:、]|(?:\\d{1,2}|${CIRCLED}) ?${WORD}${NO_FIGURE}(?![项条类]))`],
  [`第 ?(?:${HAN}|\\d{1,2}) ?(?:[、,:]|${DOT})${NO_HAN_JOINED}`, { depth: 0 }],
  [`${HAN} ?[、.:,)]${NO_HAN_JOINED}`, { depth: 0 }],
  [`[([] ?${HAN} ?[)\\]] ?[、.:]?`, { depth: 1 }],
  [`\\d{1,3} ?、(?!\\d)|\\d{1,2} ?、${NO_DIGITS_JOINED}`, { depth: 2 }],
  [`\\d{1,2} ?(?:[.](?=20\\d\\d年)|[.,:](?!\\d))`, { depth: 2 }],
  [`\\d{1,2}[.-]\\d{1,2} ?(?:[、:)](?!\\d)|${DOT})`, { depth: 3 }],
  [`\\d{1,2}[.][1-9](?!\\d) ?${WORD}${NO_FIGURE}`, { depth: 3 }],
  [`\\d{1,2}(?:[.]\\d{1,2}){2,3}(?: ?[、.:)](?!\\d)| ?${WORD})`, { depth: 4 }],
  [`[([] ?(?:\\d{1,3}|${CIRCLED}) ?[)\\]] ?[、.:]?`, { depth: 5 }],
  ['\\d{1,2} ?[)](?!\\d)', { depth: 5 }],
  [`(?:${CIRCLED}|\\d\\u20E3) ?[、.:]?`, { depth: 6 }],
  [`(?:[IVX]{1,4}|[A-Za-z]) ?[、.)] ?${WORD}`, { depth: 7 }],
];

/** What every kind begins with; most names begin with another character. */
export const MAY_LEAD = /[^㐀-鿿]|[一二三四五六七八九十其第指目任子项内绩产效数质时成满经社生]/uy;

/** All kinds, those first that a later one would cut short. */
export const LEADS: readonly Lead[] = PATTERNS.map(([pattern, kind]) => ({
  pattern: new RegExp(pattern, 'uy'),
  ...kind,
}));
