/** The service described as OpenAPI 3.1; every shape is made from the zod schemas. */
import { version } from '../../package.json';
import { findingSchema, indicatorSchema } from '../schema.ts';
import type { Limits } from './body.ts';
import {
  callShape,
  componentOf,
  convertShape,
  findingsSchema,
  indicatorsSchema,
  lineShape,
  textSchema,
  z,
} from './schemas.ts';

type Json = Record<string, unknown>;

/** Method and what is said of it, by path. */
export interface Api extends Json {
  readonly info: { readonly title: string; readonly version: string; readonly description: string } & Json;
  readonly paths: Readonly<
    Record<string, Readonly<Record<string, { readonly operationId: string; readonly summary: string } & Json>>>
  >;
}

const question = z.object({
  text: textSchema,
  ...lineShape,
  id: z.unknown().optional().describe('any JSON; it comes back as it was written'),
});
const line = question.extend({ audit: z.boolean().optional().describe('whether findings are wanted, line by line') });

const schemas = {
  Indicator: indicatorSchema,
  Finding: findingSchema,
  Question: question,
  Line: line,
  Answer: z.object({ id: z.unknown().optional(), indicators: indicatorsSchema }),
  AuditAnswer: z.object({ id: z.unknown().optional(), indicators: indicatorsSchema, findings: findingsSchema }),
  Conversion: z.object(convertShape),
  Converted: z.object({ value: z.string(), unit: z.string() }),
  Document: z.object({
    file: z.string().describe('the name that was sent with it'),
    text: z.string().optional().describe('what the offsets of the records refer to'),
    indicators: indicatorsSchema.optional(),
    error: z.string().optional().describe('why it could not be read'),
  }),
  Failure: z.object({ error: z.string() }),
} satisfies Record<string, z.ZodType>;

type SchemaName = keyof typeof schemas;

const reference = (name: SchemaName) => ({ $ref: `#/components/schemas/${name}` });
const asJson = (schema: Json) => ({ 'application/json': { schema } });
const failure = (description: string) => ({ description, content: asJson(reference('Failure')) });

function ask(summary: string, answer: SchemaName, failures: Json) {
  return {
    summary,
    description:
      'A question as JSON or as plain text; or a stream of them as JSON Lines, one answer a line in the same order, ' +
      '{"error":…} for a line that cannot be read.',
    parameters: [queryOf('referenceDate'), queryOf('kinds')],
    requestBody: {
      required: true,
      content: {
        ...asJson(reference('Question')),
        'text/plain': { schema: { type: 'string' } },
        'application/jsonl': { schema: reference('Line') },
      },
    },
    responses: {
      200: {
        description: 'What was read',
        content: { ...asJson(reference(answer)), 'application/jsonl': { schema: reference(answer) } },
      },
      ...failures,
    },
  };
}

function queryOf(name: keyof typeof callShape) {
  const schema = componentOf(callShape[name]);
  return { name, in: 'query', description: 'for a body of plain text', schema, explode: false };
}

/** The document that `/openapi.json` gives. */
export function describeApi({ maxBody, timeout }: Limits): Api {
  const failures = {
    400: failure('What was sent cannot be read; the message says why'),
    408: failure(`It took longer than ${timeout / 1000} s`),
    413: failure(`A body, or a line of JSON Lines, has more than ${maxBody} bytes`),
    415: failure('A content type that is not read here'),
  };
  const { 415: _, ...ofJson } = failures;
  const documents = { type: 'object', properties: { documents: { type: 'array', items: reference('Document') } } };
  const upload = { type: 'object', additionalProperties: { type: 'string', format: 'binary' } };
  return {
    openapi: '3.1.0',
    info: {
      title: 'zhibiao 指标',
      version,
      description: 'Reads Chinese prose and returns every figure as a typed record. Offsets are UTF-16 code units.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    security: [],
    paths: {
      '/extract': { post: { operationId: 'extract', ...ask('Every figure of a text', 'Answer', failures) } },
      '/audit': {
        post: { operationId: 'audit', ...ask('The arithmetic that a text claims, checked', 'AuditAnswer', failures) },
      },
      '/convert': {
        post: {
          operationId: 'convert',
          summary: 'A decimal in another unit, exactly',
          requestBody: { required: true, content: asJson(reference('Conversion')) },
          responses: { 200: { description: 'Done', content: asJson(reference('Converted')) }, ...ofJson },
        },
      },
      '/documents': {
        post: {
          operationId: 'documents',
          summary: 'The figures of files: Word, PDF, HTML, Excel or text',
          parameters: [queryOf('referenceDate'), queryOf('kinds')],
          requestBody: {
            required: true,
            content: { 'multipart/form-data': { schema: upload }, 'application/octet-stream': { schema: {} } },
          },
          responses: { 200: { description: 'One for each file', content: asJson(documents) }, ...ofJson },
        },
      },
      '/health': {
        get: {
          operationId: 'health',
          summary: 'Whether the service is up, and its version',
          responses: { 200: { description: 'It is', content: asJson({ type: 'object' }) } },
        },
      },
      '/openapi.json': {
        get: {
          operationId: 'openapi',
          summary: 'This description',
          responses: { 200: { description: 'OpenAPI 3.1', content: asJson({ type: 'object' }) } },
        },
      },
    },
    components: { schemas: Object.fromEntries(Object.entries(schemas).map(([name, s]) => [name, componentOf(s)])) },
  };
}
