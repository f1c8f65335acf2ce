/** Files that are sent to `/documents`: a form with any number of them, or one as the body itself. */
import { explainFailure } from '../cli/io.ts';
import { messages } from '../cli/messages.ts';
import { decodeText } from '../documents/index.ts';

/** A file as text, or why it cannot be read. */
export interface Upload {
  /** The name that was sent with it; "" where none was. */
  readonly file: string;
  readonly text?: string;
  readonly error?: string;
}

const readable = /\.(?:txt|md|markdown|csv|tsv)$/i;

/** @throws SyntaxError for a form that is none */
export async function readUploads(request: Request, bytes: Uint8Array): Promise<Upload[]> {
  const type = request.headers.get('content-type') ?? '';
  if (!type.toLowerCase().startsWith('multipart/form-data')) return [readUpload('', type, bytes)];
  const uploads: Promise<Upload>[] = [];
  (await readForm(type, bytes)).forEach((value, field) => {
    uploads.push(readField(field, value));
  });
  return Promise.all(uploads);
}

async function readField(field: string, value: File | string): Promise<Upload> {
  if (typeof value === 'string') return { file: field, text: value };
  return readUpload(value.name, value.type, new Uint8Array(await value.arrayBuffer()));
}

async function readForm(type: string, bytes: Uint8Array): Promise<FormData> {
  try {
    return await new Response(bytes as BodyInit, { headers: { 'content-type': type } }).formData();
  } catch {
    throw new SyntaxError('the body is no multipart/form-data');
  }
}

/** Text in UTF-8, GB18030 or UTF-16, as the command line reads files. */
function readUpload(file: string, type: string, bytes: Uint8Array): Upload {
  if (!type.startsWith('text/') && !readable.test(file)) {
    return { file, error: `is ${type || 'of no type'}; only text is read here` };
  }
  try {
    return { file, text: decodeText(bytes) };
  } catch (error) {
    return { file, error: explainFailure(error, messages.en) };
  }
}
