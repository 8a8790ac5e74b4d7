// Writes the JSON Schema of the record from its interfaces, comments and all.
//   npm run schema
import { createGenerator } from 'ts-json-schema-generator';

const ID = 'reply-extract/document@1';
const { definitions, ...schema } = createGenerator({
  path: 'src/record.ts',
  tsconfig: 'tsconfig.json',
  type: 'OutputRecord',
  additionalProperties: false,
  sortProps: false,
  topRef: false,
}).createSchema('OutputRecord');

const whole = { $schema: 'http://json-schema.org/draft-07/schema#', $id: ID, title: ID, ...schema, definitions };
process.stdout.write(`${JSON.stringify(whole, null, 2)}\n`);
