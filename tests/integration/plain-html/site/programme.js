import 'training-widgets';

const agenda = document.querySelector('training-agenda');
const button = document.querySelector('button');

button?.addEventListener('click', () => {
  if (agenda) agenda.lang = 'de';
});
