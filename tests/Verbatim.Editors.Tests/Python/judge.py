"""Judges documents by JSON Schema 2020-12, independently of us. In: one JSON value on standard input,
{ groups: [{ defs, cases: [{ ref, document }] }], patterns: [...] }. Out: for each case whether it is valid, and why not; and which patterns
cannot be read."""
import json
import re
import sys

from jsonschema import Draft202012Validator


def judge(defs, case):
    schema = {"$schema": Draft202012Validator.META_SCHEMA["$id"], "$defs": defs, "$ref": case["ref"]}
    try:
        errors = [error.message for error in Draft202012Validator(schema).iter_errors(case["document"])]
        return {"valid": not errors, "errors": errors}
    except Exception as error:
        return {"valid": None, "errors": [repr(error)]}


def problem(pattern):
    try:
        re.compile(pattern)
        return None
    except re.error as error:
        return f"{pattern}: {error}"


asked = json.load(sys.stdin)
json.dump({
    "groups": [[judge(group["defs"], case) for case in group["cases"]] for group in asked["groups"]],
    "patterns": [found for found in map(problem, asked["patterns"]) if found],
}, sys.stdout)
