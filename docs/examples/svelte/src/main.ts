import { mount } from 'svelte';
import App from './App.svelte';
import './plan.ts';

const target = document.querySelector('#app');
if (target) mount(App, { target });
