// The floor of the process bench: lines `{id, text}` in, wink-nlp's tokens and parts of speech out, as `extract --jsonl` reads and writes.
import process from 'node:process'
import { createInterface } from 'node:readline'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'

const wink = winkNLP(model, ['sbd', 'pos'])
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  const { id, text } = JSON.parse(line)
  const tokens = wink.readDoc(text).tokens()
  process.stdout.write(`${JSON.stringify({ id, tokens: tokens.out(), pos: tokens.out(wink.its.pos) })}\n`)
}
