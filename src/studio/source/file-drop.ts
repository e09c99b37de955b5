import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { textOfFile } from './file-text.js';
import type { RawSource } from './read-source.js';

/** Takes a file that is dropped anywhere on the page. */
export class FileDrop implements ReactiveController {
  /** Whether somebody holds a file above the page. */
  isOver = false;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly take: (file: RawSource) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('dragover', this.#over);
    addEventListener('dragleave', this.#leave);
    addEventListener('drop', this.#drop);
  }

  hostDisconnected(): void {
    removeEventListener('dragover', this.#over);
    removeEventListener('dragleave', this.#leave);
    removeEventListener('drop', this.#drop);
  }

  readonly #over = (event: DragEvent) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.#setOver(true);
  };

  readonly #leave = ({ relatedTarget }: DragEvent) => {
    if (!relatedTarget) this.#setOver(false);
  };

  readonly #drop = (event: DragEvent) => {
    this.#setOver(false);
    const [file] = event.dataTransfer?.files ?? [];
    if (!file) return;
    event.preventDefault();
    void textOfFile(file).then((text) => this.take({ name: file.name, text }));
  };

  #setOver(isOver: boolean): void {
    if (isOver === this.isOver) return;
    this.isOver = isOver;
    this.host.requestUpdate();
  }
}
