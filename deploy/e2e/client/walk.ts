// Walks every call of the query service with a client that was generated from its OpenAPI document: each method once, with ids
// taken from the lists; then the same lists as lines and the stream, each line read with the client's own models.
import * as client from './client/index.js';

declare const process: { argv: string[]; exit(status: number): never };

type Call = (request: Record<string, unknown>) => Promise<unknown>;

const base: string = process.argv[2];
const configuration = new client.Configuration({ basePath: base });
const ids: Record<string, string> = {};
let calls = 0;

function told(call: string, good: boolean, what: string): void {
  calls++;
  console.log((good ? 'ok  ' : 'RED ') + call + ' ' + what);
  if (!good) {
    console.log(`RED after ${calls} calls`);
    process.exit(1);
  }
}

/** Everything as lines; the first id of each is what the calls for one thing are asked with. */
async function lines<T extends { id: string }>(path: string, read: (json: unknown) => T): Promise<string> {
  const answer = await fetch(base + path, { headers: { Accept: 'application/x-ndjson' } });
  const items = (await answer.text()).trim().split('\n').map(line => read(JSON.parse(line)));
  const whole = items.every(item => typeof item.id === 'string');
  told(path + ' as lines', answer.status === 200 && items.length > 0 && whole, items.length + ' lines');
  return items[0].id;
}

/** The methods that a generated interface has, without their twins that answer with the whole response. */
async function methods(name: string, api: object, request: Record<string, unknown>): Promise<void> {
  const all = api as unknown as Record<string, Call>;
  for (const method of Object.getOwnPropertyNames(Object.getPrototypeOf(api))) {
    if (method === 'constructor' || method.endsWith('Raw') || method.endsWith('RequestOpts')) {
      continue;
    }
    try {
      const answer = await all[method].call(api, request);
      told(`${name}.${method}`, typeof answer === 'object' && answer !== null, '');
    } catch (failure) {
      told(`${name}.${method}`, false, String(failure));
    }
  }
}

async function stream(): Promise<void> {
  const answer = await fetch(base + '/v1/stream?after=0', { headers: { Accept: 'text/event-stream' } });
  const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader();
  let change: client.ClaimChanged | undefined;
  let rest = '';
  while (!change) {
    const { value, done } = await reader.read();
    const all = (rest + (value ?? '')).split('\n');
    rest = all.pop() ?? '';
    // The rest of a reset, which comes where the beginning is no longer kept, has no claim.
    const data = all.find(line => line.startsWith('data:') && line.includes('"claimId"'));
    change = data === undefined ? undefined : client.ClaimChangedFromJSON(JSON.parse(data.substring('data:'.length)));
    if (done) {
      break;
    }
  }
  await reader.cancel();
  told('/v1/stream', change !== undefined && change.sequence > 0, '');
}

ids.event = await lines('/v1/events', client.EventViewFromJSON);
ids.claim = await lines('/v1/claims', client.ClaimViewFromJSON);
ids.article = await lines('/v1/articles', client.ArticleViewFromJSON);
ids.speaker = await lines('/v1/speakers', client.SpeakerSummaryFromJSON);
ids.statement = await lines('/v1/statements', client.StatementViewFromJSON);
await methods('events', new client.EventsApi(configuration), { id: ids.event, other: ids.event, limit: 3 });
await methods('claims', new client.ClaimsApi(configuration), { id: ids.claim, limit: 3 });
const articles = new client.ArticlesApi(configuration);
// The newest version of the article that is asked for.
const revision = (await articles.listVersionsOfArticle({ id: ids.article })).items[0].revision;
await methods('articles', articles, { id: ids.article, revision, wait: '1s', limit: 3 });
await methods('speakers', new client.SpeakersApi(configuration), { id: ids.speaker, limit: 3 });
await methods('statements', new client.StatementsApi(configuration), { id: ids.statement, limit: 3 });
await methods('verification', new client.VerificationApi(configuration), {
  verifyQuestion: { statementId: ids.statement },
});
await stream();
console.log(`GREEN: ${calls} calls`);
