/** Starts the page that is printed: no person ever sees it, and it is told what to draw by a file of its own. */
import './fonts.css'
import './paper.css'
import { mount } from 'svelte'
import type { PaperDocument } from '../../core/formats/paper/paper-document.ts'
import Paper from './Paper.svelte'

const answer = await fetch('paper.json')
const paper = (await answer.json()) as PaperDocument
document.documentElement.lang = paper.language
mount(Paper, { target: document.body, props: { paper } })
