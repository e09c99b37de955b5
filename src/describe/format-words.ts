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
      return feature.replaceAll('-', ' ');
  }
}

/** What a person does at a training, in words. */
export function roleWords(role: string, { msg }: Words): string {
  switch (role) {
    case 'speaker':
      return msg('speaker', { id: 'role.speaker' });
    case 'moderator':
      return msg('moderator', { id: 'role.moderator' });
    case 'trainer':
      return msg('trainer', { id: 'role.trainer' });
    case 'host':
      return msg('host', { id: 'role.host' });
    default:
      return role;
  }
}

/** What a file is for, in words. */
export function materialWords(kind: string, { msg }: Words): string {
  switch (kind) {
    case 'slides':
      return msg('slides', { id: 'material.slides' });
    case 'video':
      return msg('video', { id: 'material.video' });
    case 'handout':
      return msg('handout', { id: 'material.handout' });
    case 'recording':
      return msg('recording', { id: 'material.recording' });
    default:
      return kind;
  }
}

/** What kind of event it is, in words. */
export function typeWords(type: string, { msg }: Words): string {
  switch (type) {
    case 'training':
      return msg('training', { id: 'type.training' });
    case 'webinar':
      return msg('webinar', { id: 'type.webinar' });
    case 'workshop':
      return msg('workshop', { id: 'type.workshop' });
    case 'seminar':
      return msg('seminar', { id: 'type.seminar' });
    case 'course':
      return msg('course', { id: 'type.course' });
    case 'conference':
      return msg('conference', { id: 'type.conference' });
    default:
      return type;
  }
}
