// Trains the tagger of names: a linear-chain conditional random field over the features in src/core/facts/actors/tagger.
//
//   node scripts/train-actors.mjs GOLD-FOLDER            writes src/core/facts/actors/data/tagger.json, and how far the
//                                                        names it finds can be believed, confidence/data/actors.json
//   node scripts/train-actors.mjs GOLD-FOLDER --folds 5  measures by cross-validation and writes nothing
//
// GOLD-FOLDER holds the annotated texts as JSON Lines: meantime, gum-news, re3d, wikigold, uner-ewt-dev. No others may be
// used (their licences do not allow weights to be made of them); see NOTICE. The train split of our own corpus is added.
// The same texts give the same bytes.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { deflateSync } from 'fflate'
import { build } from 'vite'

const corpora = ['meantime', 'gum-news', 're3d', 'wikigold', 'uner-ewt-dev']
/** Two publishers in re3d do not allow derived works for every use. */
const closedSources = /BBC|Delegation of the European Union/
/** Chosen on a quarter of the documents held out; the result hardly moves between a half and the double of each. */
const settings = { epochs: 6, rate: 0.05, l2: 0.01, minCount: 4, unit: 0.03, minWeight: 0.06 }
const root = join(import.meta.dirname, '..')
const [folder, flag, foldCount] = process.argv.slice(2)
if (!folder) {
  console.error('usage: node scripts/train-actors.mjs GOLD-FOLDER [--folds N]')
  process.exit(2)
}

const core = await loadCore()
const { labelCount, beginOf, isAllowedStep, startRow, sumLabels } = core

/** The core's TypeScript, bundled for Node into a folder that is removed again. */
async function loadCore() {
  const out = mkdtempSync(join(tmpdir(), 'dateline-train-'))
  const entry = join(out, 'entry.ts')
  const core = join(root, 'src/core')
  const modules = ['article/analyse'].concat(
    ['named-things', 'words', 'recognise', 'traits'].map((name) => `facts/actors/${name}`),
  )
  const tagger = ['features', 'hash', 'labels', 'lattice', 'model', 'segments'].map(
    (name) => `facts/actors/tagger/${name}`,
  )
  const lines = [...modules, ...tagger].map((name) => `export * from '${core}/${name}.ts'`)
  const evaluation = { readCorpus: 'corpus-files', judged: 'score', matchActors: 'score', fitLogistic: 'logistic-fit' }
  for (const [name, file] of Object.entries(evaluation))
    lines.push(`export { ${name} } from '${join(root, 'src/evaluation', `${file}.ts`)}'`)
  writeFileSync(entry, lines.join('\n'))
  await build({
    root,
    logLevel: 'error',
    configFile: false,
    build: { ssr: entry, outDir: join(out, 'js'), emptyOutDir: true },
    ssr: { noExternal: true },
  })
  const loaded = await import(pathToFileURL(join(out, 'js', 'entry.js')).href)
  rmSync(out, { recursive: true })
  return loaded
}

function readDocuments(corpus) {
  const lines = readFileSync(join(folder, `${corpus}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
  return lines
    .map((line) => ({ ...JSON.parse(line), corpus }))
    .filter((document) => !closedSources.test(document.source ?? ''))
}

/** Every fifth sentence in capitals and every eleventh Titled, so that headlines are learned. */
function shouted(document, analysed) {
  let text = document.text
  analysed.sentences.forEach(({ start, end }, index) => {
    const old = text.slice(start, end)
    const changed =
      index % 5 === 0
        ? old.toUpperCase()
        : index % 11 === 3
          ? old.replace(/(?<= )\p{Ll}/gu, (c) => c.toUpperCase()).replace(/\.$/, ' ')
          : old
    if (changed.length === old.length) text = text.slice(0, start) + changed + text.slice(end)
  })
  return { ...document, text }
}

/** The bare name: without an article and, for a person, without the titles before it. */
function bare(words, gold, first, end) {
  const tokens = { first, end }
  while (tokens.first < end - 1) {
    const word = words[tokens.first]
    const article = /^(?:the|a|an)$/i.test(word.token.surface)
    const title =
      gold.type === 'person' && (word.honorific || word.role || word.demonym || /^\p{Ll}|^-$/u.test(word.token.surface))
    const rest = words.slice(tokens.first + 1, end).some((w) => w.capital && !w.honorific)
    if (!(article || (title && rest && !/^(?:al|el|de|van|von|bin|ibn)$/.test(word.token.surface)))) break
    tokens.first++
  }
  return tokens
}

/** Segments with features and, for each token, the set of labels that the annotation admits, as bits. */
function examplesOf(document) {
  const analysed = core.analyse(document.text)
  const words = core.wordsOf(analysed)
  const { source } = core.readForTagger(analysed, words, core.findNamedThings(analysed))
  const allowed = new Uint8Array(words.length).fill(1)
  const starts = new Map(words.map((word, index) => [word.token.start, index]))
  const ends = new Map(words.map((word, index) => [word.token.end, index + 1]))
  const tokensIn = (start, end) =>
    words.flatMap(({ token }, index) => (token.start < end && token.end > start ? [index] : []))
  for (const [start, end] of document.ignore?.actors ?? [])
    if (document.corpus !== 'wikigold') for (const index of tokensIn(start, end)) allowed[index] = 127
  const golds = [...document.actors].sort((a, b) => a.start - b.start || b.end - a.end)
  let taken = -1
  for (const gold of golds) {
    if (gold.start < taken) continue
    taken = gold.end
    const first = starts.get(gold.start)
    const end = ends.get(gold.end)
    if (first === undefined || end === undefined) {
      for (const index of tokensIn(gold.start, gold.end)) allowed[index] = 127
      continue
    }
    if (end - first === 1 && words[first].demonym && gold.type !== 'organisation') continue
    const name = bare(words, gold, first, end)
    for (let index = name.first; index < name.end; index++)
      allowed[index] = 1 << (beginOf(gold.type) + (index > name.first ? 1 : 0))
    for (let index = first; index < name.first; index++) allowed[index] = 1
  }
  const examples = []
  for (const sentence of analysed.sentences)
    for (const { first, end } of core.segmentsOf(words, sentence)) {
      const features = []
      for (let index = first; index < end; index++) {
        const own = new Uint32Array(core.featureCount)
        core.featuresAt(source, index, sentence.firstToken, sentence.endToken, own)
        features.push([...own])
      }
      const admits = allowed.subarray(first, end)
      // Labels of an unknown neighbour may make a known one impossible; such a segment teaches nothing.
      if (admits.some((set) => set !== 127)) examples.push({ features, admits })
    }
  return examples
}

/** The same random order on every machine (a 32-bit linear congruential generator, Numerical Recipes). */
function shuffled(items, seed) {
  const order = [...items]
  let state = seed
  for (let index = order.length - 1; index > 0; index--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const other = state % (index + 1)
    ;[order[index], order[other]] = [order[other], order[index]]
  }
  return order
}

function train(examples) {
  const counts = new Map()
  for (const { features } of examples)
    for (const token of features) for (const feature of token) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  const rows = new Map()
  const rowOf = (feature) => {
    let row = rows.get(feature)
    if (row === undefined) rows.set(feature, (row = rows.size))
    return row
  }
  const data = examples.map(({ features, admits }) => ({
    admits,
    rows: features.map((token) => token.filter((feature) => counts.get(feature) >= settings.minCount).map(rowOf)),
  }))
  const weights = new Float64Array(rows.size * labelCount)
  const squares = new Float64Array(rows.size * labelCount).fill(1)
  const transitions = new Float64Array((labelCount + 1) * labelCount)
  const transitionSquares = new Float64Array(transitions.length).fill(1)
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    for (const example of shuffled(data, epoch + 1)) learn(example, weights, squares, transitions, transitionSquares)
  }
  return { rows, weights, transitions }
}

/** One step of AdaGrad on the log-likelihood of the admitted label sequences. */
function learn({ admits, rows }, weights, squares, transitions, transitionSquares) {
  const length = rows.length
  const emissions = new Float64Array(length * labelCount)
  rows.forEach((token, index) => {
    for (const row of token)
      for (let label = 0; label < labelCount; label++)
        emissions[index * labelCount + label] += weights[row * labelCount + label]
  })
  const lattice = { length, emissions, transitions }
  const admitted = (token, label) => ((admits[token] >> label) & 1) === 1
  const all = sumLabels(lattice)
  const some = sumLabels(lattice, admitted)
  if (some.total < -1e8) return 0
  const update = (table, sums, index, gradient, l2) => {
    const g = gradient - l2 * table[index]
    if (g === 0) return
    sums[index] += g * g
    table[index] += (settings.rate * g) / Math.sqrt(sums[index])
  }
  for (let token = 0; token < length; token++)
    for (let label = 0; label < labelCount; label++) {
      const at = token * labelCount + label
      const expected = Math.exp(all.forward[at] + all.backward[at] - all.total)
      const observed = Math.exp(some.forward[at] + some.backward[at] - some.total)
      const gradient = observed - expected
      if (Math.abs(gradient) > 1e-4)
        for (const row of rows[token]) update(weights, squares, row * labelCount + label, gradient, settings.l2)
      const previous = token === 0 ? [startRow] : [...Array(labelCount).keys()]
      for (const from of previous) {
        if (!isAllowedStep(from, label)) continue
        const before = (sums) => (token === 0 ? 0 : sums.forward[(token - 1) * labelCount + from])
        const pair = (sums, open) =>
          open
            ? Math.exp(
                before(sums) + transitions[from * labelCount + label] + emissions[at] + sums.backward[at] - sums.total,
              )
            : 0
        const change = pair(some, admitted(token, label)) - pair(all, true)
        if (Math.abs(change) > 1e-4) update(transitions, transitionSquares, from * labelCount + label, change, 0)
      }
    }
  return all.total - some.total
}

function pack({ rows, weights, transitions }) {
  const kept = [...rows]
    .map(([feature, row]) => {
      const values = Array.from({ length: labelCount }, (_, label) => weights[row * labelCount + label])
      return {
        feature,
        values: values.map((value) =>
          Math.abs(value) < settings.minWeight ? 0 : Math.max(-127, Math.min(127, Math.round(value / settings.unit))),
        ),
      }
    })
    .filter(({ values }) => values.some((value) => value !== 0))
  kept.sort((a, b) => a.feature - b.feature)
  const bytes = new Uint8Array(kept.length * (4 + labelCount))
  let before = 0
  kept.forEach(({ feature, values }, index) => {
    const difference = feature - before
    before = feature
    for (let plane = 0; plane < 4; plane++)
      bytes[plane * kept.length + index] = Math.floor(difference / 256 ** plane) % 256
    values.forEach((value, label) => (bytes[(4 + label) * kept.length + index] = value & 0xff))
  })
  return {
    version: 1,
    features: kept.length,
    unit: settings.unit,
    transitions: [...transitions].map((value) => value.toFixed(3)).join(' '),
    table: Buffer.from(deflateSync(bytes, { level: 9 })).toString('base64'),
  }
}

const examplesFor = (documents) =>
  documents.flatMap((document) => [
    ...examplesOf(document),
    ...examplesOf(shouted(document, core.analyse(document.text))),
  ])
const own = core.readCorpus(join(root, 'corpus/train')).map(({ article }) => ({ ...article, corpus: 'own' }))
const documents = [...corpora.flatMap(readDocuments), ...own]

/** What the tagger finds in the documents of each fold when it has learned from all others, and how sure it is. */
function* recogniseUnseen(folds) {
  for (let fold = 0; fold < folds; fold++) {
    const model = core.unpackModel(pack(train(examplesFor(documents.filter((_, index) => index % folds !== fold)))))
    for (const document of documents.filter((_, index) => index % folds === fold)) {
      const analysed = core.analyse(document.text)
      const words = core.wordsOf(analysed)
      const spans = core.recognise(analysed, words, core.findNamedThings(analysed), model)
      const traits = core.traitsOfNames(words, spans)
      const actors = spans.map(({ first, end, type, confidence }, index) => ({
        start: words[first].token.start,
        end: words[end - 1].token.end,
        type,
        confidence,
        traits: traits[index],
      }))
      yield { document, actors }
    }
  }
}

/** Weights of confidence: how often a name with such traits was right in documents that the tagger had not seen. */
function fitConfidence() {
  const samples = []
  for (const { document, actors } of recogniseUnseen(5)) {
    const scored = { gold: document, facts: { actors } }
    const right = new Set(core.matchActors([scored]).flatMap(({ pairs }) => pairs.map(([, guess]) => guess)))
    for (const actor of core.judged.actors(scored)) samples.push({ traits: actor.traits, isRight: right.has(actor) })
  }
  return core.fitLogistic(samples, { epochs: 300, rate: 0.5, l2: 3, minCount: 20 })
}

const data = join(root, 'src/core/facts')
if (flag === '--folds') {
  for (const { document, actors } of recogniseUnseen(Number(foldCount)))
    console.log(JSON.stringify({ id: document.id, corpus: document.corpus, actors }))
} else {
  const packed = pack(train(examplesFor(documents)))
  writeFileSync(join(data, 'actors/data/tagger.json'), `${JSON.stringify(packed, null, 2)}\n`)
  console.log(`${packed.features} features, ${packed.table.length} characters`)
  const confidence = fitConfidence()
  writeFileSync(join(data, 'confidence/data/actors.json'), `${JSON.stringify(confidence)}\n`)
  console.log(`${Object.keys(confidence).length} weights of confidence`)
}
