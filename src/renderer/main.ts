/** Starts the window: styles, then the one component that holds the screens. */
import './styles/fonts.css'
import './styles/tokens.css'
import './styles/base.css'
import './styles/controls.css'
import './styles/marks.css'
import { mount } from 'svelte'
import App from './App.svelte'

const target = document.getElementById('window')
if (target) mount(App, { target })
