import { executeServerCommand } from '@web/test-runner-commands';

const command = <T>(name: string, payload: unknown): Promise<T> => executeServerCommand<T, unknown>(name, payload);

/** Whether this run makes the records that others are compared with. */
export const makesAnew = await command<boolean>('makes-anew', '');

/** The files of a folder of records. */
export function recordsIn(folder: string): Promise<string[]> {
  return command('records', folder);
}

/** A record's text, or a picture's address; empty if there is none. */
export function readRecord(file: string): Promise<string> {
  return command('read-record', file);
}

/** Keeps what was found, in a run that makes records; in any other, puts what differs beside the record. */
export async function keepRecord(file: string, content: string, differs: boolean): Promise<void> {
  await command('keep-record', { file, content, differs });
}

/** Takes a record away, in a run that makes records. */
export async function dropRecord(file: string): Promise<void> {
  await command('drop-record', file);
}
