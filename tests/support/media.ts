import { executeServerCommand } from '@web/test-runner-commands';

/** What a reader has set, or the machine is. */
export interface Media {
  readonly type?: 'print';
  readonly features?: Readonly<Record<string, string>>;
  readonly timeZone?: string;
}

/** Plays a reader's settings in Chromium until the next call; with nothing, all is as the machine has it. */
export async function setMedia(media: Media = {}): Promise<void> {
  const canPlay = await executeServerCommand<boolean, Media>('media', media);
  if (!canPlay) throw new Error('Only the driver of Chromium can play what a reader has set');
}
