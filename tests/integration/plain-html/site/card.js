import 'training-widgets';

const card = document.querySelector('training-event');
const output = document.querySelector('output');

card?.addEventListener('training-select', (event) => {
  event.preventDefault();
  if (output) output.textContent = event.item.id;
});
