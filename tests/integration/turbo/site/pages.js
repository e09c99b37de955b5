/// <reference types="training-widgets" />
// Turbo keeps the page and changes what is in it, so that what its elements are told is told at each visit.
document.addEventListener('turbo:load', () => {
  const output = document.querySelector('output');
  document.querySelector('training-event')?.addEventListener('training-select', (event) => {
    event.preventDefault();
    if (output) output.textContent = event.item.id;
  });
  document.querySelector('button')?.addEventListener('click', () => {
    const agenda = document.querySelector('training-agenda');
    if (agenda) agenda.lang = 'de';
  });
  /** @type {import('training-widgets').TrainingEvent | null} */
  const card = document.querySelector('#property');
  if (card)
    card.feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Trainings (example)',
      items: [
        {
          id: 'first-aid',
          title: 'First aid (example)',
          content_text: 'Made up.',
          _training: { startDate: '2031-04-07T10:00', timeZone: 'Europe/Kyiv' },
        },
      ],
    };
});
