/** Recognises the lines around an article that are not the article, by their own words. */
import type { Paragraph, ParagraphKind } from './article.ts'

export type LeftOutReason = NonNullable<Paragraph['leftOutBecause']>

/** Furniture is short; a longer paragraph that begins like it is told apart from prose by nothing. */
const maxFurnitureChars = 240

const platform =
  '(?:facebook|twitter|x|whats ?app|linkedin|reddit|telegram|pinterest|e-?mail|instagram|threads|bluesky|messenger|flipboard|youtube|tiktok|print|copy link|link)'

/** Pictures come from these; "(Name/Agency)" and "Agency" at the end of a short line are credits. */
const agency = '(?:ap|afp|reuters|getty|getty images|epa|pa|eyevine|bloomberg|anadolu|xinhua|shutterstock|alamy|istock)'

const rules: readonly (readonly [reason: LeftOutReason, pattern: RegExp])[] = [
  [
    'advertisement',
    /^[([]?(?:advertisement|advertising|ad|sponsored(?: content)?|paid (?:content|post)|promoted(?: content)?)[)\]]?[.:]?$/i,
  ],
  [
    'advertisement',
    /^(?:(?:story|article) continues (?:below|after)|(?:continue reading|scroll (?:down )?to continue)(?: (?:below|after))?)\b[^.?!]{0,60}$/i,
  ],
  [
    'link',
    /^(?:read|see|watch|listen|hear|view|find out|learn)(?: (?:it|this|also|more|next|here|now|all))+(?:\s*[:|»>→–—-]|\s*$|\s+(?:on|about|from|at|in)\b[^.?!]*$)/i,
  ],
  ['link', /^(?:also|more) (?:read|on|from|about)(?: [^.?!:]{1,60})?\s*[:»>→]/i],
  [
    'link',
    /^(?:related|recommended|see also|watch|listen|read|read also|also read|in pictures|gallery|podcast)\s*[:|»→]/i,
  ],
  [
    'link',
    /^(?:related(?: (?:articles?|stories|topics|content|coverage|links?|news))?|more (?:on|from) [^.?!]{1,60}|more stories|recommended(?: (?:for you|stories|reading))?|trending(?: now)?|most (?:read|popular|viewed|shared)|top stories|latest (?:news|stories)|editor'?s'? picks?|you (?:may|might) (?:also )?(?:like|be interested in)|what to read next|up next|see also|in pictures|live updates|full coverage|load more|show more|view comments)[.:]?$/i,
  ],
  [
    'link',
    /^(?:read the full (?:story|article)|jump to (?:comments?|content)|skip to (?:main )?content|back to (?:top|home(?:page)?)|go to the homepage|click here(?: [^.?!]{1,80})?|(?:previous|next) (?:article|story|post)|(?:topics?|tags?|filed under|keywords?):[^.?!]*)[.:]?$/i,
  ],
  [
    'share',
    new RegExp(
      `^(?:(?:share|tweet|post|send|pin|save|like)(?: (?:this|it))?(?: (?:article|story|page|post|on|via|by|with|to|friends?))*[\\s,:|·•]*)?(?:(?:on |via |by )?${platform}[\\s,|·•/&]*)*$`,
      'i',
    ),
  ],
  [
    'share',
    /^(?:saved?(?: for later)?|bookmark|print(?: this)?|copied|copy(?: the)? link|link copied|comments?|leave a comment|(?:no|\d{1,6}) (?:comments?|shares?)|follow(?: us)?|listen to (?:this )?article|text size|gift (?:this )?article|reply)[.!]?$/i,
  ],
  [
    'share',
    /^follow [^.?!]{1,60} on (?:facebook|twitter|x|instagram|google news|telegram|whatsapp|linkedin|youtube|tiktok)\b.{0,80}$/i,
  ],
  [
    'share',
    /^(?:(?:please )?(?:sign up|subscribe|register)(?: now| here| today| for free)*(?: (?:for|to|and)\b.{0,180})?|get (?:our|the|all the)\b.{0,120}\b(?:newsletter|inbox|app|e-?mail|alerts?)\b.{0,60}|(?:our |the )?(?:free |daily |weekly |morning |evening )*newsletters?)[.!]?$/i,
  ],
  [
    'share',
    /^(?:enter your e-?mail(?: address)?|by (?:signing up|subscribing|clicking)\b.{0,200}|download (?:our|the) app\b.{0,80}|already a (?:subscriber|member)\?.{0,40}|log ?in|sign ?in|(?:please )?support (?:our|independent) (?:journalism|work)\b.{0,120})[.!]?$/i,
  ],
  [
    'copyright',
    /^(?:©|\(c\) ?\d{4}|copyright(?: ©| \(c\)|:| \d{4}| by\b))|^(?:[^.]{1,80}\. )?all rights reserved[.!]?/i,
  ],
  [
    'copyright',
    /^(?:this (?:material|content|article) )(?:may|must|can) ?not be (?:published|reproduced|republished|copied)/i,
  ],
  [
    'copyright',
    /^(?:terms (?:of (?:use|service)|(?:and|&) conditions)|privacy (?:policy|notice)|cookie (?:policy|settings)|republish (?:this|our) \w+)[^.?!]{0,60}$/i,
  ],
  [
    'caption',
    /^[([]?(?:(?:file |stock |hand-?out )?(?:photo(?:graph)?s?|image|picture|illustration|graphic|map|video|credit|caption|figure \d+)(?: (?:by|courtesy(?: of)?|credit|source|caption))?\s*[:|©/])/i,
  ],
  [
    'caption',
    /^(?:image (?:credit|source|caption),|file (?:photo|picture|image)\b|file ?[-–—:]|in this (?:file )?(?:photo|image|picture)\b)/i,
  ],
  ['caption', /^(?:photo(?:graph)?s?|image|picture|illustration) by [^.?!]{2,80}$/i],
  [
    'caption',
    new RegExp(
      `[([](?:(?:photo|image|picture|file)\\b[^()[\\]]{0,60}|[^()[\\]]{1,60}/ ?${agency}|${agency} (?:photo|images?)[^()[\\]]{0,40})[)\\]]\\.?$`,
      'i',
    ),
  ],
  ['caption', new RegExp(`^[^.?!]{0,80}(?:/|via |© ?)${agency}(?:/[^.?!]{0,40})?$`, 'i')],
  [
    'byline',
    /^\(?(?:(?:[Aa]dditional|With) )?(?:[Rr]eporting|[Ee]diting|[Ww]riting|[Cc]ompiled|[Ee]dited|[Ww]ritten|[Tt]ranslated|[Pp]roduced) by \p{Lu}[^.?!]{1,200}[.)]*$/u,
  ],
  ['byline', /^\(?[Ww]ith (?:inputs?|files|reporting|contributions?) (?:from|by) \p{Lu}[^.?!]{1,200}[.)]*$/u],
]

const kinds: Readonly<Record<LeftOutReason, ParagraphKind>> = {
  link: 'furniture',
  caption: 'caption',
  byline: 'byline',
  advertisement: 'furniture',
  share: 'furniture',
  copyright: 'furniture',
  'repeated-title': 'heading',
  'by-hand': 'text',
}

/** Why a paragraph is not part of the article; null where its words do not say so. */
export function furnitureReason(text: string): LeftOutReason | null {
  if (text.length > maxFurnitureChars) return null
  const plain = text.replaceAll('’', "'").replace(/\s+/g, ' ').trim()
  return rules.find(([, pattern]) => pattern.test(plain))?.[0] ?? null
}

export const leaveOut = (text: string, reason: LeftOutReason): Paragraph => ({
  text,
  kind: kinds[reason],
  kept: false,
  leftOutBecause: reason,
})
