/** The tools that a language model is given. */
import type { CallToolResult, McpServer, ServerContext } from '@modelcontextprotocol/server';
import { convert, createExtractor, type ExtractOptions, type Finding, type Indicator, type Kind } from '../index.ts';
import { findingSchema } from '../schema.ts';
import { compact, defaultsInWords } from './compact.ts';
import type { DoorMessages } from './messages.ts';
import { createPages, UnknownCursor } from './pages.ts';
import { askOne, type Pool, ThreadError } from './pool.ts';
import { callShape, compactQuantitySchema, compactSchema, convertShape, textSchema, z } from './schemas.ts';

/** A longer text would not fit into one message of the protocol's transport. */
const longestText = 3_000_000;

const pageShape = {
  text: textSchema.max(longestText).optional().describe('the text; leave it out where a cursor is given'),
  cursor: z.string().optional().describe('nextCursor of the answer before, for what follows it'),
  limit: z.number().int().min(1).max(1000).default(100).describe('at most so many in one answer'),
  ...callShape,
};

const extractInput = z.object({
  ...pageShape,
  detail: z.enum(['compact', 'full']).default('compact').describe('"full" leaves no field out'),
});

const auditInput = z.object({ ...pageShape, failing: z.boolean().default(false).describe('only checks that fail') });

const pageOutput = {
  total: z.number().int().describe('how many there are in all'),
  nextCursor: z.string().optional().describe('absent behind the last'),
};

const figureSchema = z.object({ text: z.string(), start: z.number().int(), name: z.string().optional() }).loose();
const citedSchema = findingSchema.omit({ indicators: true }).extend({ figures: z.array(figureSchema) });

type Cited = Omit<Finding, 'indicators'> & { figures: Record<string, unknown>[] };

interface Asked {
  readonly text?: string | undefined;
  readonly referenceDate?: string | undefined;
  readonly kinds?: readonly Kind[] | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

export interface ToolsOptions {
  readonly pool: Pool;
  readonly options: ExtractOptions;
  readonly say: DoorMessages;
}

/** Registers `extract`, `audit`, `convert` and `parse_quantity`. */
export function addTools(server: McpServer, { pool, options, say }: ToolsOptions): void {
  const { parseQuantity } = createExtractor(options);
  const records = createPages<Indicator>();
  const findings = createPages<Cited>();
  const answer = createAnswerer(say);

  /** Asks a thread, which is given up where the client cancels. @throws Error with what the library said */
  const ask = async (asked: Asked, audit: boolean, { mcpReq }: ServerContext): Promise<Given> => {
    const { text, referenceDate, kinds } = asked;
    if (text === undefined) throw new Error(say.noText);
    return JSON.parse(await askOne(pool, { text, referenceDate, kinds }, { audit, signal: mcpReq.signal }));
  };

  const annotations = { readOnlyHint: true, idempotentHint: true, openWorldHint: false };

  server.registerTool(
    'extract',
    {
      title: say.titles.extract,
      description:
        'Reads Chinese prose and returns every figure with its exact place (UTF-16 code units, end exclusive), value ' +
        '(decimal string in its unit, scale words multiplied in), unit, what it measures (name), relation (level, ' +
        'base, change, growth, share, rank), direction, basis, status (actual, planned, forecast) and period (ISO ' +
        `days). Fields left out have their default: ${defaultsInWords}; normalized is left out where its number is ` +
        'that of value.',
      inputSchema: extractInput,
      outputSchema: z.object({ indicators: z.array(compactSchema), ...pageOutput }),
      annotations,
    },
    (asked, context) =>
      answer(async () => {
        const { items, ...page } = await records.turn(asked, async () => {
          const { indicators } = await ask(asked, false, context);
          return indicators;
        });
        return { indicators: asked.detail === 'full' ? items : items.map(compact), ...page };
      }),
  );

  server.registerTool(
    'audit',
    {
      title: say.titles.audit,
      description:
        'Checks the arithmetic that a Chinese text claims with its own figures: parts against their whole, increment ' +
        'and growth, shares, rates, changes between two levels, figures stated twice. Each finding says whether it ' +
        'holds (ok), what the other figures give (expected), what the text says (stated) and which figures take part.',
      inputSchema: auditInput,
      outputSchema: z.object({ findings: z.array(citedSchema), ...pageOutput }),
      annotations,
    },
    (asked, context) =>
      answer(async () => {
        const { items, ...page } = await findings.turn(asked, async () => {
          const given = await ask(asked, true, context);
          return cite(given).filter(({ ok }) => !ok || !asked.failing);
        });
        return { findings: items, ...page };
      }),
  );

  server.registerTool(
    'convert',
    {
      title: say.titles.convert,
      description: 'Converts a decimal between two units of the same dimension, exactly: 12.33 万亩 is 8220 公顷.',
      inputSchema: z.object(convertShape),
      outputSchema: z.object({ value: z.string(), unit: z.string() }),
      annotations,
    },
    ({ value, from, to }) => answer(() => ({ value: convert(value, from, to), unit: to })),
  );

  server.registerTool(
    'parse_quantity',
    {
      title: say.titles.parse_quantity,
      description: 'Reads a text that is exactly one figure, such as 46151万元, 约3500余家 or 3元5角.',
      inputSchema: z.object({ text: textSchema.max(1000) }),
      outputSchema: compactQuantitySchema,
      annotations,
    },
    ({ text }) => answer(() => compact(parseQuantity(text))),
  );
}

interface Given {
  readonly indicators: Indicator[];
  readonly findings: Finding[];
}

/** Each finding with the figures that take part, instead of their indices. */
function cite({ indicators, findings }: Given): Cited[] {
  return findings.map(({ indicators: indices, ...finding }) => ({
    ...finding,
    figures: indices.map((index) => compact(indicators[index]!)),
  }));
}

/** Makes of work what a tool returns, as structure and as text. What went wrong is for the model to read, and to mend. */
function createAnswerer(say: DoorMessages) {
  return async (work: () => object | Promise<object>): Promise<CallToolResult> => {
    try {
      const structuredContent = { ...(await work()) };
      return { content: [{ type: 'text', text: JSON.stringify(structuredContent) }], structuredContent };
    } catch (error) {
      return { content: [{ type: 'text', text: explain(error, say) }], isError: true };
    }
  };
}

function explain(error: unknown, say: DoorMessages): string {
  if (error instanceof ThreadError) return say.thread[error.fault](error.detail);
  if (error instanceof UnknownCursor) return say.unknownCursor(error.message);
  return error instanceof Error ? error.message : String(error);
}
