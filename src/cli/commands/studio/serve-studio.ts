import type { IncomingMessage, ServerResponse } from 'node:http';
import type { UiLanguage } from '../../../locale/ui-language.js';
import type { Answer, Server } from '../../serving/answers.js';
import { OWN_ONLY, pathOf, serveOwn, type OwnServer } from '../../serving/own-server.js';
import { sendStudioFile } from '../../serving/studio-files.js';
import { look } from './look.js';

const LOOK = '/look';
/** No link and no page of another site can send it: the look is for the studio alone. */
const LOOKING = 'x-training-widgets';

export const server: Server = {
  en: { who: 'The studio', whom: 'The studio' },
  uk: { who: 'Студія', whom: 'Студію' },
};

/** Serves the studio of a package on the first free port from one on. */
export function serveStudio(folder: string, firstPort: number, language: UiLanguage): Promise<OwnServer> {
  return serveOwn(firstPort, {
    server,
    language,
    answer: (request, response, say) => {
      const path = pathOf(request);
      if (path === '/') response.writeHead(302, { ...OWN_ONLY, location: '/studio/' }).end();
      else if (path === LOOK) void answerLook(request, response, say);
      else sendStudioFile(path, '', response, say, folder);
    },
  });
}

async function answerLook(request: IncomingMessage, response: ServerResponse, say: (what: Answer) => void) {
  if (request.headers[LOOKING] === undefined) return say('otherSite');
  const { searchParams } = new URL(request.url ?? '', 'http://localhost');
  try {
    const seen = await look(searchParams.get('url') ?? '', searchParams.get('language') === 'en' ? 'en' : 'uk');
    response.writeHead(200, { ...OWN_ONLY, 'content-type': 'application/json' }).end(JSON.stringify(seen));
  } catch {
    say('badRequest');
  }
}
