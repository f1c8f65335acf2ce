/** Files that are sent to `/documents`: a form with any number of them, or one as the body itself. */
import { explainFailure } from '../cli/io.ts';
import { messages } from '../cli/messages.ts';
import { readDocument } from '../documents/index.ts';

/** A file as text, or why it cannot be read. */
export interface Upload {
  /** The name that was sent with it; "" where none was. */
  readonly file: string;
  readonly text?: string;
  readonly error?: string;
}

/** What each file is, its bytes say. @throws SyntaxError for a form that is none */
export async function readUploads(request: Request, bytes: Uint8Array): Promise<Upload[]> {
  const type = request.headers.get('content-type') ?? '';
  if (!type.toLowerCase().startsWith('multipart/form-data')) return [await readUpload('', bytes)];
  const uploads: Promise<Upload>[] = [];
  (await readForm(type, bytes)).forEach((value, field) => {
    uploads.push(readField(field, value));
  });
  return Promise.all(uploads);
}

async function readField(field: string, value: File | string): Promise<Upload> {
  if (typeof value === 'string') return { file: field, text: value };
  return readUpload(value.name, new Uint8Array(await value.arrayBuffer()));
}

async function readForm(type: string, bytes: Uint8Array): Promise<FormData> {
  try {
    return await new Response(bytes as BodyInit, { headers: { 'content-type': type } }).formData();
  } catch {
    throw new SyntaxError('the body is no multipart/form-data');
  }
}

/** Word, PDF, HTML, Excel or text, as the command line reads files. */
async function readUpload(file: string, bytes: Uint8Array): Promise<Upload> {
  try {
    return { file, text: (await readDocument(bytes)).text };
  } catch (error) {
    return { file, error: explainFailure(error, messages.en) };
  }
}
