import { createApp } from 'vue';
import { createRouter, createWebHistory } from 'vue-router';
import App from './App.vue';
import Card from './Card.vue';
import Inline from './Inline.vue';
import Lists from './Lists.vue';
import Programme from './Programme.vue';
import './style.css';

const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: '/', component: Card },
    { path: '/programme', component: Programme },
    { path: '/inline', component: Inline },
    { path: '/lists', component: Lists },
  ],
});

createApp(App).use(router).mount('#app');
