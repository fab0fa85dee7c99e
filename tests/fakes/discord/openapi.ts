import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import ajvFormats from "ajv-formats";
import { type Fault, fault } from "./form-error.ts";

/** Discord's own OpenAPI file, where it lies beside the project. */
const FILE = join(import.meta.dirname, "../../../../shared/schemas/discord-openapi.json");

export const hasOpenApi = existsSync(FILE);

let ajv: Ajv2020 | undefined;
const compiled = new Map<string, ValidateFunction>();

/** Checks a request body against Discord's schema; compiled at first use, since that takes a second. Nothing without the file. */
export function openApiFaults(method: string, path: string, body: unknown): Fault[] {
  if (!hasOpenApi) return [];
  const validate = validator(method, path);
  if (validate === undefined || validate(withNumbers(body))) return [];
  return (validate.errors ?? [])
    .slice(0, 5)
    .map(({ instancePath, message, keyword }) =>
      fault(instancePath.split("/").slice(1), `OPENAPI_${keyword}`, message ?? ""),
    );
}

function validator(method: string, path: string): ValidateFunction | undefined {
  const pointer = `/paths/${escaped(path)}/${method}/requestBody/content/application~1json/schema`;
  const known = compiled.get(pointer);
  if (known !== undefined) return known;
  const validate = loaded().compile({
    $ref: `discord#${pointer.replaceAll("{", "%7B").replaceAll("}", "%7D")}`,
  });
  compiled.set(pointer, validate);
  return validate;
}

const escaped = (path: string): string => path.replaceAll("~", "~0").replaceAll("/", "~1");

function loaded(): Ajv2020 {
  if (ajv !== undefined) return ajv;
  ajv = new Ajv2020({ strict: false, allErrors: false });
  ajvFormats.default(ajv);
  for (const format of ["snowflake", "nonce", "int32", "int64", "double"]) ajv.addFormat(format, true);
  ajv.addSchema({ ...JSON.parse(readFileSync(FILE, "utf8")), $id: "discord" });
  return ajv;
}

/** Discord takes permissions as strings although its schema wants numbers. */
function withNumbers(body: unknown): unknown {
  return JSON.parse(JSON.stringify(body ?? null), (key, value: unknown) =>
    key === "default_member_permissions" && typeof value === "string" ? Number(value) : value,
  );
}
