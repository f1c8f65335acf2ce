/** Files that are sent to `/documents`: a form with any number of them, or one as the body itself. */
import { explainFailure } from '../cli/io.ts';
import { messages } from '../cli/messages.ts';
import { readDocument } from '../documents/index.ts';
import type { Language } from '../outputs/index.ts';

/** A file as text, or why it cannot be read. */
export interface Upload {
  /** The name that was sent with it; "" where none was. */
  readonly file: string;
  readonly text?: string;
  readonly error?: string;
}

/** A body that says it is a form, and is none. */
export class NoForm extends Error {
  override readonly name = 'NoForm';
}

/** What each file is, its bytes say; why one cannot be read is said in `language`. @throws NoForm */
export async function readUploads(request: Request, bytes: Uint8Array, language: Language): Promise<Upload[]> {
  const type = request.headers.get('content-type') ?? '';
  if (!type.toLowerCase().startsWith('multipart/form-data')) return [await readUpload('', bytes, language)];
  const uploads: Promise<Upload>[] = [];
  (await readForm(type, bytes)).forEach((value, field) => {
    uploads.push(readField(field, value, language));
  });
  return Promise.all(uploads);
}

async function readField(field: string, value: File | string, language: Language): Promise<Upload> {
  if (typeof value === 'string') return { file: field, text: value };
  return readUpload(value.name, new Uint8Array(await value.arrayBuffer()), language);
}

async function readForm(type: string, bytes: Uint8Array): Promise<FormData> {
  try {
    return await new Response(bytes as BodyInit, { headers: { 'content-type': type } }).formData();
  } catch {
    throw new NoForm('the body is no multipart/form-data');
  }
}

/** Word, PDF, HTML, Excel or text, as the command line reads files. */
async function readUpload(file: string, bytes: Uint8Array, language: Language): Promise<Upload> {
  try {
    return { file, text: (await readDocument(bytes)).text };
  } catch (error) {
    return { file, error: explainFailure(error, messages[language]) };
  }
}
