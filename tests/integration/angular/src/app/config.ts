import { provideBrowserGlobalErrorListeners, type ApplicationConfig } from '@angular/core';
import { provideClientHydration } from '@angular/platform-browser';
import { provideRouter } from '@angular/router';
import { Card } from './card';
import { Inline } from './inline';
import { Programme } from './programme';

export const config: ApplicationConfig = {
  providers: [
    provideBrowserGlobalErrorListeners(),
    provideClientHydration(),
    provideRouter([
      { path: '', component: Card },
      { path: 'programme', component: Programme },
      { path: 'inline', component: Inline },
    ]),
  ],
};
