import { Component } from '@angular/core';
import { RouterLink, RouterOutlet } from '@angular/router';

@Component({
  selector: 'app-root',
  imports: [RouterLink, RouterOutlet],
  template: `
    <nav><a routerLink="/">Card</a> <a routerLink="/programme">Programme</a> <a routerLink="/inline">Inline</a></nav>
    <router-outlet />
  `,
})
export class App {}
