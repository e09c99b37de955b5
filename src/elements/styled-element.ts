import { LitElement } from 'lit';
import { adoptStyles } from '../controllers/adopt-styles.js';
import { baseStyles } from '../styles/base.styles.js';

/** An element with the styles that all have; they hold on when it moves to another document, such as that of a frame. */
export abstract class StyledElement extends LitElement {
  adoptedCallback(): void {
    if (this.shadowRoot) adoptStyles(this.shadowRoot);
  }

  protected override createRenderRoot(): ShadowRoot {
    const root = super.createRenderRoot() as ShadowRoot;
    adoptStyles(root, [baseStyles]);
    return root;
  }
}
