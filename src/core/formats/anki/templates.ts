/** How our cards look in Anki: plain, in light and dark, from either side, with the evidence on the back. */

const choices = '{{#Choices}}<div class="aside" dir="auto">{{hint:Choices}}</div>{{/Choices}}'
const given = `{{#Attribution}}<div class="said" dir="auto">{{Attribution}}</div>{{/Attribution}}
{{#Evidence}}<div class="evidence">{{Evidence}}</div>{{/Evidence}}
{{#Source}}<div class="aside" dir="auto">{{Source}}</div>{{/Source}}`

export const frontOfChoice = `<div class="prompt" dir="auto">{{Prompt}}</div>\n${choices}`

/** The events to put in order have to be seen. */
export const frontOfOrder = `<div class="prompt" dir="auto">{{Prompt}}</div>\n<div class="events">{{Choices}}</div>`

export const frontOfCloze = '<div class="prompt" dir="auto">{{cloze:Prompt}}</div>'

export const backOfQuestion = `{{FrontSide}}\n<hr id="answer">
<div class="answer" dir="auto">{{Answer}}</div>\n${given}`

export const backOfCloze = `<div class="prompt" dir="auto">{{cloze:Prompt}}</div>\n<hr id="answer">\n${given}`

export const css = `.card {
  font: 20px/1.5 Georgia, "Times New Roman", serif;
  max-width: 34em;
  margin: 1em auto;
  text-align: start;
  color: #1e1b18;
  background-color: #fbf8f3;
}
.prompt { white-space: pre-line; }
.answer { font-weight: bold; }
.said, .aside { margin-top: 0.75em; font-size: 0.8em; }
.evidence { margin-top: 1em; font-size: 0.9em; }
.evidence blockquote { margin: 0.5em 0; padding: 0 0.75em; border-inline-start: 2px solid #8a8178; }
.evidence mark { background: none; color: inherit; text-decoration: underline; text-underline-offset: 0.2em; }
.cloze { font-weight: bold; color: #1f4e8c; }
hr { border: 0; border-top: 1px solid #8a8178; }
img { max-width: 100%; }
.nightMode.card { color: #ece6dc; background-color: #161513; }
.nightMode .cloze { color: #9dc1f0; }
`
