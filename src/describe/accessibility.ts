import type { Words } from '../locale/words.js';

/** What a training offers to those who need it, in words; a feature nobody foresaw stands as it was written. */
export function featureWords(feature: string, { msg }: Words): string {
  switch (feature) {
    case 'sign-language':
      return msg('sign language interpretation', { id: 'feature.signLanguage' });
    case 'captions':
      return msg('live captions', { id: 'feature.captions' });
    case 'step-free':
      return msg('step-free access', { id: 'feature.stepFree' });
    case 'hearing-loop':
      return msg('hearing loop', { id: 'feature.hearingLoop' });
    case 'easy-read':
      return msg('materials in easy language', { id: 'feature.easyRead' });
    default:
      return feature;
  }
}
