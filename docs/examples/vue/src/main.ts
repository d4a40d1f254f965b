import { createApp } from 'vue';
import App from './App.vue';
import './plan.ts';

createApp(App).mount('#app');
