import { expect, test } from "vitest";
import { policyHeader, policyMeta } from "../../../plugins/model/policy.ts";

test("the header carries the whole policy", () => {
  expect(policyHeader()).toBe(
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; " +
      "manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  );
});

test("the meta element leaves out what works only in a header", () => {
  expect(policyMeta()).toBe(policyHeader().replace("frame-ancestors 'none'; ", ""));
});
