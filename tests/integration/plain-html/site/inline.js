import 'training-widgets';

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
