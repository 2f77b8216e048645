import { all, type Element } from './element';

/**
 * What may stand in an element, in this order: of Microsoft's schema (MS-OWEMXML) the parts that this manifest uses.
 * `?` may be left out, `*` may be repeated or left out, `+` may be repeated. Elements that are not listed hold none.
 */
const SEQUENCES: Readonly<Record<string, string>> = {
  'app:OfficeApp':
    'app:Id app:AlternateId? app:Version app:ProviderName app:DefaultLocale app:DisplayName app:Description app:IconUrl ' +
    'app:HighResolutionIconUrl app:SupportUrl app:AppDomains? app:Hosts app:Requirements? app:DefaultSettings ' +
    'app:Permissions app:Dictionary? ov:VersionOverrides? app:ExtendedOverrides?',
  'app:DisplayName': 'app:Override*',
  'app:Description': 'app:Override*',
  'app:Hosts': 'app:Host+',
  'app:Requirements': 'app:Sets? app:Methods?',
  'app:Sets': 'app:Set+',
  'app:DefaultSettings': 'app:SourceLocation app:RequestedWidth? app:RequestedHeight?',
  'ov:VersionOverrides':
    'ov:Description? ov:Requirements? ov:Hosts? ov:Resources? ov:WebApplicationInfo? ov:EquivalentAddins?',
  'ov:Requirements': 'bt:Sets? bt:Methods?',
  'bt:Sets': 'bt:Set+',
  'ov:Hosts': 'ov:Host+',
  'ov:Host': 'ov:Runtimes? ov:AllFormFactors? ov:DesktopFormFactor?',
  'ov:Runtimes': 'ov:Runtime+',
  'ov:DesktopFormFactor': 'ov:GetStarted? ov:FunctionFile? ov:ExtensionPoint+',
  'ov:GetStarted': 'ov:Title ov:Description ov:LearnMoreUrl',
  'ov:ExtensionPoint': 'ov:OfficeTab* ov:CustomTab*',
  'ov:CustomTab': 'ov:Group+ ov:Label',
  'ov:Group': 'ov:Label ov:Icon ov:Control+',
  'ov:Icon': 'bt:Image+',
  'ov:Control': 'ov:Label ov:Supertip ov:Icon ov:Action',
  'ov:Supertip': 'ov:Title ov:Description',
  'ov:Action ShowTaskpane': 'ov:TaskpaneId? ov:SourceLocation ov:Title?',
  'ov:Action ExecuteFunction': 'ov:FunctionName',
  'ov:Resources': 'bt:Images? bt:Urls? bt:ShortStrings? bt:LongStrings?',
  'bt:Images': 'bt:Image+',
  'bt:Urls': 'bt:Url+',
  'bt:ShortStrings': 'bt:String+',
  'bt:LongStrings': 'bt:String+',
  'bt:String': 'bt:Override*',
};

function sequenceOf({ name, type }: Element): string {
  return SEQUENCES[`${name} ${type ?? ''}`] ?? SEQUENCES[name] ?? '';
}

/** The sequence as an expression over the names of the children. */
function patternOf(sequence: string): RegExp {
  const parts = sequence.split(' ').filter((part) => part !== '');
  const pattern = parts.map((part) => {
    const [, name = '', times = ''] = /^([^?*+]+)([?*+]?)$/.exec(part) ?? [];
    return `(?:${name} )${times}`;
  });
  return new RegExp(`^${pattern.join('')}$`);
}

/** Elements that hold others than they may, or in another order. */
export function misplaced(root: Element): string[] {
  return [...all(root)].flatMap((element) => {
    const sequence = sequenceOf(element);
    const children = element.children.map(({ name }) => name);
    if (patternOf(sequence).test(children.map((name) => `${name} `).join(''))) return [];
    return [
      `order: ${element.name} (line ${element.line}) holds ${children.join(' ') || 'nothing'}, not ${sequence || 'nothing'}`,
    ];
  });
}
